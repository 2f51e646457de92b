import type { Attribution, Extraction, Statement, StatementType, TextSpan } from '../types.ts';
import type { Detail } from './details.ts';
import { lookUp } from './look-up.ts';
import { oneLine, startOf } from './one-line.ts';

/** What a table says in one line: who said it, how, what it does, the words that attribute it, and what was said. */
export interface Row {
  /** The speaker's name; the source as written, in brackets, where it is nobody's whom the record names: “(he)”; behind an arrow for each attribution that it stands in. */
  readonly who: string;
  readonly form: Attribution['form'] | 'narration';
  /** What its statements do, each type once, in text order. */
  readonly types: readonly StatementType[];
  /** “warned against”, without which a reader would take the words for what somebody asserts; null where none is written, or only a mark (“:”). */
  readonly cue: string | null;
  readonly content: readonly TextSpan[];
  /** Whether it stays in a part of a record only because another row denies it. */
  readonly isContext: boolean;
  /** What its statements tell in detail, in text order, but for what the row says anyway: its speaker as the actor, its words as what is denied. */
  readonly details: readonly Detail[];
}

/** One row an attribution and one for each statement in the article's own voice, in text order. */
export function rowsOf(extraction: Extraction): Row[] {
  const { attributions, whoSaid, around, statementsOf, detailsOf, isContext } = lookUp(extraction);
  const rowOf = (
    who: string,
    form: Row['form'],
    one: Attribution | Statement,
    statements: readonly Statement[],
  ): Row => ({
    who,
    form,
    types: [...new Set(statements.map(({ type }) => type))],
    cue: cueIn(one),
    content: one.content,
    isContext: isContext(one.id),
    details: statements.flatMap(detailsOf).filter(({ text }) => text !== who && text !== oneLine(one.content)),
  });
  const attributed = attributions.map((one) => {
    // Of what was asked for only what was asked for.
    const statements = statementsOf(one.id).filter(({ id }) => isContext(one.id) || !isContext(id));
    const row = rowOf(whoSaid(one), one.form, one, statements);
    return { ...row, who: `${'↳'.repeat(around(one).length)} ${row.who}`.trim() };
  });
  const narrated = statementsOf(null).map((one) => rowOf('(the article)', 'narration', one, [one]));
  return [...attributed, ...narrated].sort((a, b) => startOf(a) - startOf(b));
}

function cueIn(one: Attribution | Statement): string | null {
  const cue = 'cue' in one && one.cue !== null ? oneLine([one.cue]) : '';
  return /\p{L}/u.test(cue) ? cue : null;
}

/** “denial, claim”; “claim (context)”. */
export const typesTold = ({ types, isContext }: Row): string =>
  [types.join(', '), isContext ? '(context)' : ''].filter((word) => word !== '').join(' ');
