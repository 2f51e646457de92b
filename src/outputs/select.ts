import type { Attribution, Extraction, Speaker, StatementType } from '../types.ts';
import { type Asked, partOf, withoutContext } from './part.ts';

/** What of a record to keep; a list that is empty or left out keeps all. */
export interface Selection {
  /** Statements of one of these types, and the attributions that have one. */
  readonly types?: readonly StatementType[];
  /** What one of these says: a name, whole words of one in any case and without accents (“marlow” is Idris Marlow), or the caller's own id. */
  readonly speakers?: readonly string[];
  /** Attributions of one of these forms. */
  readonly forms?: readonly Attribution['form'][];
  /** Attributions of this confidence or more, 0 … 1. */
  readonly minConfidence?: number;
}

/**
 * The part of a record that is asked for, with what it points to (`partOf`). What the article says in its own voice stays unless a speaker or a form is
 * asked for. Nothing asked for gives the record itself; of a part it gives what is asked for of its own attributions and statements, not of its context.
 */
export function select(record: Extraction, selection: Selection): Extraction {
  const { types = [], speakers = [], forms = [], minConfidence = 0 } = selection;
  if ([...types, ...speakers, ...forms].length === 0 && minConfidence === 0) return record;
  return partOf(record, askedOf(withoutContext(record), { types, speakers, forms, minConfidence }));
}

function askedOf(record: Extraction, { types, speakers, forms, minConfidence }: Required<Selection>): Asked {
  const who = new Set(record.speakers.filter((speaker) => isAnyOf(speaker, speakers)).map(({ id }) => id));
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

/** Whether a speaker is asked for by a name or a part of it in whole words, or by the caller's own id. */
function isAnyOf({ name, known }: Speaker, asked: readonly string[]): boolean {
  const words = wordsOf(name);
  return asked.some(
    (one) => one === known || (wordsOf(one).length > 0 && wordsOf(one).every((word) => words.includes(word))),
  );
}

/** Words without case, accents and marks. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
