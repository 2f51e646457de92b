import type { Attribution, Extraction, Statement, StatementType, TextSpan } from '../types.ts';
import type { Detail } from './details.ts';
import { lookUp } from './look-up.ts';
import { oneLine, startOf } from './one-line.ts';

/** What a table for reading says in one line: who said it, how, what it does, the words that attribute it, and what was said. */
export interface Row {
  /** The speaker's name; the source as written, in brackets, where it is nobody's whom the record names: “(he)”; behind an arrow for each attribution that it stands in. Empty, as form and cue, below the first statement of an attribution. */
  readonly who: string;
  readonly form: Attribution['form'] | 'narration' | '';
  /** Of an attribution without statements none. */
  readonly type: StatementType | null;
  /** “warned against”, without which a reader would take the words for what somebody asserts; null where none is written, or only a mark (“:”). */
  readonly cue: string | null;
  readonly content: readonly TextSpan[];
  /** Whether it stays in a part of a record only because another row denies it. */
  readonly isContext: boolean;
  /** What is told in detail, but for what the row says anyway: its speaker as the actor, its words as what is denied. */
  readonly details: readonly Detail[];
}

/** A row a statement, those of an attribution together, and one an attribution without any; attributions, and what the article says in its own voice, in text order. */
export function rowsOf(extraction: Extraction): Row[] {
  const { attributions, whoSaid, around, statementsOf, detailsOf, isContext } = lookUp(extraction);
  const rowOf = (said: Statement | Attribution, who: string, form: Row['form'], cue: string | null): Row => ({
    ...{ who, form, cue, content: said.content, isContext: isContext(said.id) },
    ...('type' in said ? { type: said.type, details: detailsOf(said) } : { type: null, details: [] }),
  });
  const attributed = attributions.map((one) => {
    const name = whoSaid(one);
    const [first = one, ...others] = statementsOf(one.id);
    const who = `${'↳'.repeat(around(one).length)} ${name}`.trim();
    const rows = [rowOf(first, who, one.form, cueIn(one)), ...others.map((other) => rowOf(other, '', '', null))];
    return rows.map((row) => ({ ...row, details: row.details.filter(({ text }) => tellsMore(text, name, row)) }));
  });
  const narrated = statementsOf(null).map((one) => [rowOf(one, '(the article)', 'narration', null)]);
  return [...attributed, ...narrated].sort(([a], [b]) => startOf(a as Row) - startOf(b as Row)).flat();
}

const tellsMore = (text: string, name: string, { content }: Row): boolean => text !== name && text !== oneLine(content);

function cueIn({ cue }: Attribution): string | null {
  const words = cue === null ? '' : oneLine([cue]);
  return /\p{L}/u.test(words) ? words : null;
}

/** “denial”; “claim (context)”. */
export const typeTold = ({ type, isContext }: Row): string =>
  [type ?? '', isContext ? '(context)' : ''].filter((word) => word !== '').join(' ');
