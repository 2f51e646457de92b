import type { Attribution, Extraction, StatementType } from '../types.ts';
import { calledSo } from './called-so.ts';
import { checkOptions, checkRecord } from './check.ts';
import { type Asked, partOf, withoutContext } from './part.ts';
import { TYPES } from './voices.ts';

/** What of a record to keep; a list that is empty or left out keeps all. */
export interface Selection {
  /** Statements of one of these types, and the attributions that have one. */
  readonly types?: readonly StatementType[] | undefined;
  /**
   * What one of these says: the caller's own id, a whole name, a person's last name, or what the article calls them (“Norlight” of Norlight Ferries). Of several who are called so (Ann and Bo Lee, asked for “Lee”) all
   * are kept. Other words of a name do where one speaker alone has them (“Idris”), but not those of somebody else in it: “Verrick” is not Verrick's brother. Case, accents, marks, Mr and Dr don't count.
   */
  readonly speakers?: readonly string[] | undefined;
  /** Attributions of one of these forms. */
  readonly forms?: readonly Attribution['form'][] | undefined;
  /** Attributions of this confidence or more, 0 … 1. */
  readonly minConfidence?: number | undefined;
}

/**
 * The part of a record that is asked for, as the command's filters give it. Ids are those of the whole record. What the part points to stays, so that no id leads nowhere: the statement that a
 * denial denies, that one's attribution, the attribution in whose content another stands, and the speakers; `context` lists the attributions and statements that are there only for that. What the article says in its own voice stays unless a
 * speaker or a form is asked for. Nothing asked for gives the record itself; of a part it gives what is asked for of its own attributions and statements, not of its context.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { joined, select } from 'onrecord/outputs';
 * const record = extract('“The report was hidden,” Bo Cho said. Ann Lee denied that it was hidden. She promised to publish it.');
 * const { statements, context } = select(record, { types: ['denial'] });
 * for (const { id, type, content } of statements)
 *   console.log(context.includes(id) ? 'context' : 'asked for', type, joined(content));
 * // context claim “The report was hidden,”
 * // asked for denial it was hidden
 * ```
 * @throws TypeError where the record is none or a filter of the wrong type, RangeError where one is out of range.
 */
export function select(record: Extraction, selection: Selection): Extraction {
  checkRecord(record, 'select');
  const kinds = {
    types: { each: TYPES },
    speakers: { each: 'string' },
    forms: { each: FORMS },
    minConfidence: 'share',
  } as const;
  checkOptions(selection, kinds, 'select');
  const { types = [], speakers = [], forms = [], minConfidence = 0 } = selection;
  const blank = speakers.findIndex((name) => name.trim() === '');
  if (blank >= 0) throw new RangeError(`select: speakers[${blank}] must be a name or an id, not "${speakers[blank]}"`);
  if ([...types, ...speakers, ...forms].length === 0 && minConfidence === 0) return record;
  return partOf(record, askedOf(withoutContext(record), { types, speakers, forms, minConfidence }));
}

/** A selection with nothing left out. */
export type Wanted = { readonly [name in keyof Selection]-?: NonNullable<Selection[name]> };

export const FORMS: readonly Attribution['form'][] = ['direct', 'mixed', 'indirect'];

function askedOf(record: Extraction, { types, speakers, forms, minConfidence }: Wanted): Asked {
  const who = new Set(speakers.flatMap((name) => calledSo(record.speakers, name)));
  const told = record.attributions.filter(
    ({ form, speaker, confidence }) =>
      confidence >= minConfidence &&
      (forms.length === 0 || forms.includes(form)) &&
      (speakers.length === 0 || (speaker !== null && who.has(speaker))),
  );
  const tellers = new Set<string | null>(told.map(({ id }) => id));
  if (speakers.length === 0 && forms.length === 0) tellers.add(null);
  const statements = record.statements.filter(
    ({ type, attribution }) => tellers.has(attribution) && (types.length === 0 || types.includes(type)),
  );
  const stating = new Set(statements.map(({ attribution }) => attribution));
  return {
    attributions: new Set(told.filter(({ id }) => types.length === 0 || stating.has(id))),
    statements: new Set(statements),
  };
}
