import type { Attribution, Extraction, StatementType, TextSpan } from '../types.ts';
import { speakersById, whoSaid } from './by-id.ts';
import { contextIn } from './context.ts';
import { type Detail, detailsIn } from './details.ts';
import { grouped } from './grouped.ts';
import { asShown } from './shown.ts';

/** What a table says in one line: who said it, how, what it does, and the words. */
export interface Row {
  /** The speaker's name; the source as written, in brackets, where it is nobody's whom the record names: “(he)”. */
  readonly who: string;
  readonly form: Attribution['form'] | 'narration';
  /** What its statements do, each type once, in text order. */
  readonly types: readonly StatementType[];
  readonly content: readonly TextSpan[];
  /** Whether it stays in a part of a record only because another row denies it. */
  readonly isContext: boolean;
  /** What its statements tell in detail, in text order. */
  readonly details: readonly Detail[];
}

/** One row an attribution and one for each statement in the article's own voice, in text order. */
export function rowsOf(extraction: Extraction): Row[] {
  const speakers = speakersById(extraction);
  const detailsOf = detailsIn(extraction);
  const isContext = contextIn(extraction);
  const shown = asShown(extraction);
  const stated = grouped(shown.statements, ({ attribution }) => attribution);
  const attributed = shown.attributions.map((attribution) => {
    const all = stated.get(attribution.id) ?? [];
    // Of what was asked for only what was asked for.
    const statements = isContext(attribution.id) ? all : all.filter(({ id }) => !isContext(id));
    return {
      who: whoSaid(attribution, speakers),
      form: attribution.form,
      types: [...new Set(statements.map(({ type }) => type))],
      content: attribution.content,
      isContext: isContext(attribution.id),
      details: statements.flatMap(detailsOf),
    };
  });
  const narrated = (stated.get(null) ?? []).map((statement) => ({
    who: '(the article)',
    form: 'narration' as const,
    types: [statement.type],
    content: statement.content,
    isContext: isContext(statement.id),
    details: detailsOf(statement),
  }));
  return [...attributed, ...narrated].sort((a, b) => firstPosition(a) - firstPosition(b));
}

/** “denial, claim”; “claim (context)”. */
export const typesTold = ({ types, isContext }: Row): string =>
  [...(types.length === 0 ? [] : [types.join(', ')]), ...(isContext ? ['(context)'] : [])].join(' ');

const firstPosition = ({ content }: Pick<Row, 'content'>): number => content[0]?.start ?? 0;
