import { isA, nounAt, type Tokens } from './tokens.ts';
import { PORTFOLIOS } from './word-lists.ts';
import { GIVEN, LOWERED, NOUN, PLACE, SURNAME } from './words.ts';

/** First token of a run after the portfolio that it begins with: Minister for *Home Affairs* | Siew Lund; `first` where there is none. */
export function afterPortfolio(tokens: Tokens, first: number, last: number): number {
  if (!isPortfolio(tokens, first) || postBefore(tokens, first) < 0) return first;
  let core = first;
  while (core < last && isPortfolio(tokens, core)) core++;
  return mayBeName(tokens, core, last) ? core : first;
}

export const isPortfolio = ({ folded }: Tokens, i: number): boolean => PORTFOLIOS.has(folded[i] as string);

/** Two words or more, or a surname: not Commissioner of Police *Services*, nor Director of Transport *Scotland*. */
function mayBeName(tokens: Tokens, first: number, last: number): boolean {
  if (last - first === 1) return isA(tokens, first, SURNAME);
  return last > first && (isA(tokens, first, GIVEN) || !isA(tokens, first, NOUN | LOWERED | PLACE));
}

/** The post that “of” completes in the words right before a token: *Minister* of State for Trade |; -1 for none. */
export function postBefore(tokens: Tokens, at: number): number {
  const { lower, capital, sentence } = tokens;
  for (let i = at - 1; i > 0 && at - i < LONGEST_POST && sentence[i] === sentence[at]; i--) {
    const word = lower[i] as string;
    if (LINKS.has(word) && nounAt(tokens, i - 1)?.kind === 'office') return i - 1;
    if (capital[i] !== 1 && !LINKS.has(word)) return -1;
  }
  return -1;
}
const LONGEST_POST = 10;
const LINKS = new Set(['of', 'for', 'in', 'at', 'on']);
