import type { Extent } from './extent.ts';
import { isQuestion, isSigning, type Line } from './lines.ts';
import { bodyWords, overlap } from './overlap.ts';

/** Lines above the first prose among which the headline is sought. */
const REACH = 60;
/** Lines below it that may still be the headline. */
const BELOW = 12;
/** Of titles that score about the same, the first is the headline; the others are its standfirst and captions. */
const TIE = 0.4;
const SHORTEST = 18;
const LONGEST = 200;

/** The headline's line, or −1. */
export function findHeadline(lines: readonly Line[], extent: Extent): number {
  if (extent.page) return bestAbove(lines, extent);
  const top = lines.findIndex(({ look }) => !ABOVE.has(look));
  return isHeadline(lines[top], lines[top + 1]) ? top : -1;
}

/** What may stand above a clean article's headline: an editor's note, “FOR IMMEDIATE RELEASE”, a date. */
const ABOVE: ReadonlySet<Line['look']> = new Set(['note', 'furniture', 'date']);

/** A clean article's first line, but for these. */
const isHeadline = (first: Line | undefined, second: Line | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.length <= LONGEST &&
  (first.look === 'title' || first.look === 'label' || (first.look === 'prose' && !first.ends) || isQuestion(first));

/** The best of the title-like lines above the first prose, or soon below it, where a notice was taken for the first prose. */
function bestAbove(lines: readonly Line[], { from, to }: Extent): number {
  const yardstick = { from, heads: countHeads(lines), body: bodyWords(lines.slice(from, to)) };
  const first = Math.max(0, from - REACH);
  const scores = lines.slice(first, Math.min(from + BELOW, to)).map((_, i) => scoreOf(lines, first + i, yardstick));
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? first + scores.findIndex((score) => score >= most - TIE) : -1;
}

interface Yardstick {
  readonly from: number;
  /** How often the page says each title: the headline also stands in the window's title, the crumbs and the lists below. */
  readonly heads: ReadonlyMap<string, number>;
  /** Longer words of the article. */
  readonly body: ReadonlySet<string>;
}

const keyOf = ({ folded }: Line): string => folded.slice(0, 7).join(' ');

function countHeads(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) if (line.words >= 4) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return counts;
}

/** What speaks for a title, and what against it. Chosen on pages of 31 publishers; all of it is flat near these values. */
const WEIGHT = {
  told: 2.5, // by the share of its words that the article says again
  signed: 2.1, // a byline or a date follows
  again: 0.7, // it stands elsewhere on the page too
  long: 0.4,
  far: -0.02, // for each line between it and the first prose
  below: -1.5,
  caption: -0.5,
  dated: -0.8, // a date stands above the entries of a list
  under: -0.8, // below a byline stands a caption
} as const;

function scoreOf(lines: readonly Line[], i: number, { from, heads, body }: Yardstick): number {
  const line = lines[i];
  if (!line || !isTitle(line)) return 0;
  let score = 1 + Math.abs(from - i) * WEIGHT.far + overlap(line, body) * WEIGHT.told + signatureBelow(lines, i);
  if ((heads.get(keyOf(line)) ?? 0) > 1) score += WEIGHT.again;
  if (line.length >= 35) score += WEIGHT.long;
  if (lines[i + 1]?.look === 'credit') score += WEIGHT.caption;
  if (lines[i - 1]?.look === 'date') score += WEIGHT.dated;
  if (lines[i - 1]?.look === 'byline') score += WEIGHT.under;
  if (i >= from) score += WEIGHT.below;
  return score;
}

/** “Ann Lee, Political Editor” is none. */
const isTitle = (line: Line): boolean => {
  const { look, length, words, small } = line;
  return (
    (look === 'title' || look === 'short' || isQuestion(line)) &&
    length >= SHORTEST &&
    length <= LONGEST &&
    words >= 4 &&
    (small > 0 || words >= 5)
  );
};

/** A byline or a date soon follows the headline. */
function signatureBelow(lines: readonly Line[], i: number): number {
  for (let j = 1; j <= 6; j++) if (isSigning(lines[i + j])) return WEIGHT.signed - j * 0.12;
  return 0;
}
