import { IS } from '../knowledge.ts';
import { is } from '../seen.ts';
import type { Word } from '../words.ts';
import { CLAUSES_JOINED_BY, isMark } from './stretch.ts';

/** The words of a statement without those that two commas insert, and these. */
interface Parted {
  readonly rest: readonly Word[];
  /** Empty where nothing is inserted. */
  readonly inserted: readonly Word[];
}

/** Words between the commas of an insertion. */
const LONGEST = 12;

/** “We will, | if elected, | cut the tax”; “most, | if not all, | of it”: the clause goes on behind the second comma. */
export function partInserted(words: readonly Word[]): Parted {
  for (let open = 1; open < words.length; open++) {
    if (words[open]?.lexeme.lower !== ',' || !(isInVerb(words, open) || opensIf(words, open))) continue;
    const close = closing(words, open);
    if (close < 0 || !(isInVerb(words, open) || goesOn(words[close + 1]))) continue;
    return { rest: [...words.slice(0, open), ...words.slice(close + 1)], inserted: words.slice(open + 1, close) };
  }
  return { rest: words, inserted: [] };
}

/** Index of the comma that closes; -1 where none does, or what follows is one more of a list. */
function closing(words: readonly Word[], open: number): number {
  for (let i = open + 2; i <= Math.min(words.length - 2, open + LONGEST); i++) {
    const { lower } = (words[i] as Word).lexeme;
    if (lower === ',') return isFollowed(words, i) ? i : -1;
    if (STOPS.has(lower)) return -1;
  }
  return -1;
}
/** By a word, before which a quotation may open, and none that joins. */
function isFollowed(words: readonly Word[], comma: number): boolean {
  const mark = words[comma + 1];
  const word = isMark(mark) && mark?.end === words[comma + 2]?.start ? words[comma + 2] : mark;
  return word?.lexeme.letters === true && !CLAUSES_JOINED_BY.has(word.lexeme.lower);
}
const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', ';', ':', '…']);

/** We will |, as he said, go; we will not |, if asked, go: the verb is still to come. */
function isInVerb(words: readonly Word[], comma: number): boolean {
  let i = comma - 1;
  while (i > 0 && is(words[i], IS.adverb | IS.negation)) i--;
  return (
    is(words[i], IS.modal) && !isMark(words[comma + 1]) && !CLAUSES_JOINED_BY.has(words[comma + 1]?.lexeme.lower ?? '')
  );
}

/** Most |, if not all; the club |, if it wins; the boats |, once mended. */
const opensIf = (words: readonly Word[], comma: number): boolean => is(words[comma + 1], IS.condition);

/** …, of the money; …, by May; …, will pay: what follows hangs on what stands before. */
const goesOn = (word: Word | undefined): boolean =>
  word?.lexeme.lower === 'of' || is(word, IS.limit | IS.modal | IS.auxiliary);
