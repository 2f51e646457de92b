import { isSentence, type Line } from './lines.ts';

/** Sentences that an article has before another one begins. */
const FEWEST_BEFORE = 3;
/** Sentences of another article, at least; fewer are a teaser amid this one. */
const FEWEST_AFTER = 3;
const SHORTEST = 18;

/** Numbers of the lines where another article begins: a title, soon a byline and a date, and paragraphs below. Posts of a live blog are signed too. */
export function articlesIn(lines: readonly Line[], posts: ReadonlySet<number>): number[] {
  const starts: number[] = [];
  let sentences = 0;
  lines.forEach((line, i) => {
    if (isSentence(line)) sentences++;
    else if (sentences >= FEWEST_BEFORE && !posts.has(i) && isHeadline(line) && isSigned(lines, i)) {
      starts.push(i);
      sentences = 0;
    }
  });
  return starts;
}

const isHeadline = ({ look, length, words }: Line): boolean => look === 'title' && length >= SHORTEST && words >= 4;

/** “By Ann Lee” and a date stand below it, perhaps with a standfirst between. */
function isSigned(lines: readonly Line[], title: number): boolean {
  const first = SIGNATURE.has(lines[title + 1]?.look) ? title + 1 : title + 2;
  const [one, other] = [lines[first]?.look, lines[first + 1]?.look];
  if (one === other || !SIGNATURE.has(one) || !SIGNATURE.has(other)) return false;
  let below = first + 2;
  while (isSentence(lines[below])) below++;
  return below - first - 2 >= FEWEST_AFTER;
}

const SIGNATURE: ReadonlySet<string | undefined> = new Set(['byline', 'date']);
