import type { Attribution, Extraction, StatementType, TextSpan } from '../types.ts';
import { speakersById, whoSaid } from './by-id.ts';
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
  /** What its statements tell in detail, in text order. */
  readonly details: readonly Detail[];
}

/** One row an attribution and one for each statement in the article's own voice, in text order. */
export function rowsOf(extraction: Extraction): Row[] {
  const speakers = speakersById(extraction);
  const detailsOf = detailsIn(extraction);
  const shown = asShown(extraction);
  const stated = grouped(shown.statements, ({ attribution }) => attribution);
  const attributed = shown.attributions.map((attribution) => {
    const statements = stated.get(attribution.id) ?? [];
    return {
      who: whoSaid(attribution, speakers),
      form: attribution.form,
      types: [...new Set(statements.map(({ type }) => type))],
      content: attribution.content,
      details: statements.flatMap(detailsOf),
    };
  });
  const narrated = (stated.get(null) ?? []).map((statement) => ({
    who: '(the article)',
    form: 'narration' as const,
    types: [statement.type],
    content: statement.content,
    details: detailsOf(statement),
  }));
  return [...attributed, ...narrated].sort((a, b) => firstPosition(a) - firstPosition(b));
}

const firstPosition = ({ content }: Pick<Row, 'content'>): number => content[0]?.start ?? 0;
