import type { Span } from '../article/types.ts';

/** A word or mark as the classifier sees it. A clitic is a word of its own: won't → will, not; we'll → we, will. */
export interface Word extends Span {
  /** Lower case; ’ as '. */
  readonly lower: string;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/** What stands before n't where the rest is no word: won't → wo → will. */
const CUT_SHORT: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
  ['gon', 'going'],
]);
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'s", "'s"],
]);
/* One pass, no backtracking into a word: letters and digits, joined by single apostrophes, hyphens or inner points. */
const WORD = /[\p{L}\p{N}]+(?:['’\-.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words of a text, at most `limit` of them: what decides the type of a statement stands near its beginning. */
export function wordsOf(text: string, limit: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(...partsOf(match[0], match.index));
    if (words.length >= limit) break;
  }
  return words;
}

function partsOf(written: string, start: number): Word[] {
  const end = start + written.length;
  const lower = written.slice(0, 40).toLowerCase().replaceAll('’', "'");
  const capital = lower[0] !== written[0];
  if (lower === 'cannot') {
    return [
      { lower: 'can', capital, start, end: start + 3 },
      { lower: 'not', capital: false, start: start + 3, end },
    ];
  }
  const cut = lower.endsWith("n't") ? lower.length - 3 : lower.lastIndexOf("'");
  const clitic = cut > 0 && written.length === lower.length ? CLITICS.get(lower.slice(cut)) : undefined;
  if (!clitic) return [{ lower: /^[\p{N}.,]+$/u.test(lower) ? '#' : lower, capital, start, end }];
  const head = lower.slice(0, cut);
  return [
    { lower: (clitic === 'not' && CUT_SHORT.get(head)) || head, capital, start, end: start + cut },
    { lower: clitic, capital: false, start: start + cut, end },
  ];
}
