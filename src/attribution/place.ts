import type { Document } from '../document/document.ts';

/** Words of a place at most: “NEW DELHI:”, “PORT OF SPAIN:”. */
const LONGEST = 4;

/** The colon behind the capitals that a paragraph begins with at token `first`: *LUCKNOW*: A man was held; -1 where it doesn't. */
export function placeLast({ tokens: { word, block } }: Document, first: number): number {
  if (first > 0 && block[first - 1] === block[first]) return -1;
  let at = first;
  while (at < first + LONGEST && block[at] === block[first] && /^\p{Lu}{2,}$/u.test(word[at] ?? '')) at++;
  return at > first && word[at] === ':' && block[at] === block[first] ? at : -1;
}
