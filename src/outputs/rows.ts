import type { Attribution, Extraction, Statement, StatementType, TextSpan } from '../types.ts';
import type { Detail } from './details.ts';
import { lookUp } from './look-up.ts';
import { startOf } from './one-line.ts';

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
  const { attributions, whoSaid, statementsOf, detailsOf, isContext } = lookUp(extraction);
  const rowOf = (
    who: string,
    form: Row['form'],
    one: Attribution | Statement,
    statements: readonly Statement[],
  ): Row => ({
    who,
    form,
    types: [...new Set(statements.map(({ type }) => type))],
    content: one.content,
    isContext: isContext(one.id),
    details: statements.flatMap(detailsOf),
  });
  const attributed = attributions.map((one) => {
    // Of what was asked for only what was asked for.
    const statements = statementsOf(one.id).filter(({ id }) => isContext(one.id) || !isContext(id));
    return rowOf(whoSaid(one), one.form, one, statements);
  });
  const narrated = statementsOf(null).map((one) => rowOf('(the article)', 'narration', one, [one]));
  return [...attributed, ...narrated].sort((a, b) => startOf(a) - startOf(b));
}

/** “denial, claim”; “claim (context)”. */
export const typesTold = ({ types, isContext }: Row): string =>
  [types.join(', '), isContext ? '(context)' : ''].filter((word) => word !== '').join(' ');
