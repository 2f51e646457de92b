import { isSentence, type Line, type Look } from './lines.ts';
import type { Phrases } from './phrases.ts';
import { postHeads } from './posts.ts';

/** Where the article lies among the lines: first and last line of its prose, and whether a page stands around it. */
export interface Extent {
  /** Line numbers, half-open. Empty where there is no prose at all. */
  readonly from: number;
  readonly to: number;
  readonly page: boolean;
}

/** What a line that is no prose costs the article that it lies in; a paragraph of 100 code units gains 1. Chosen on pages of 31 publishers. */
const COST: Readonly<Record<Exclude<Look, 'prose' | 'short'>, number>> = {
  title: 0.3,
  label: 0.4,
  furniture: 0.3,
  list: 0.5,
  tail: 5,
  date: 0.3,
  byline: 1,
  by: 0.3,
  credit: 0.1,
  picture: 0.1,
  note: 0.1,
  end: 5,
};
/** A short sentence. */
const SHORT = 0.3;
/** Code units beyond which a longer paragraph speaks no louder. */
const ENOUGH = 300;
/** What a paragraph is worth that no other one stands by: most teasers of a list of links are alone between a title and a date. */
const ALONE = 0.5;
/** Lines between a paragraph and its neighbour, at most: an advertisement may part them. */
const NEAR = 2;
/** Lines looked at, with those that are looked through: an offer amid an article may be long. */
const FAR = 40;

/** Labels of furniture that make the text a page: so many, and one to so many lines, since a book of clean prose has some as well. */
const FEWEST_LABELS = 4;
const LINES_PER_LABEL = 50;
const FEWEST_LINES = 12;
/** Lines above the prose of a page with fewer labels. */
const FEWEST_ABOVE = 5;

export function extentOf(lines: readonly Line[], phrases: Phrases): Extent {
  const { from, to } = heaviest(weightsOf(lines, postHeads(lines, phrases)));
  return { from, to, page: from < to && isPage(lines, from) };
}

/** A page shows its menus and buttons, or at least one of them and lines above its text; a clean article may have a list, a table or rules (“___”) without being one. */
function isPage(lines: readonly Line[], from: number): boolean {
  const labels = lines.filter(({ look, folded }) => (look === 'furniture' || look === 'list') && folded.length).length;
  const fewest = Math.max(from < FEWEST_ABOVE ? FEWEST_LABELS : 1, lines.length / LINES_PER_LABEL);
  return lines.length >= FEWEST_LINES && labels >= fewest;
}

/** Lines of furniture in a row that cost something: an offer amid an article may be long, and says no more than its first lines do. */
const COUNTED = 2;

function weightsOf(lines: readonly Line[], posts: ReadonlySet<number>): number[] {
  let row = 0;
  return lines.map((line, i) => {
    row = line.look === 'furniture' ? row + 1 : 0;
    return row > COUNTED || posts.has(i) ? 0 : weightOf(line, lines, i, posts.has(i - 1));
  });
}

function weightOf(line: Line, lines: readonly Line[], i: number, isPost: boolean): number {
  switch (line.look) {
    case 'prose':
      return (Math.min(line.length, ENOUGH) / 100) * (isPost || hasCompany(lines, i) ? 1 : ALONE);
    case 'short':
      return SHORT;
    case 'furniture':
      return line.leads ? 0 : -COST.furniture;
    default:
      return -COST[line.look];
  }
}

const hasCompany = (lines: readonly Line[], i: number): boolean => isNear(lines, i, -1) || isNear(lines, i, 1);

/** Whether a sentence stands near in this direction; an advertisement and a picture are looked through. */
function isNear(lines: readonly Line[], i: number, step: 1 | -1): boolean {
  let between = 0;
  for (let j = 1; j <= FAR && between < NEAR; j++) {
    const line = lines[i + j * step];
    const look = line?.look;
    if (isSentence(line)) return true;
    if (look !== 'furniture' && look !== 'credit' && look !== 'picture') between++;
  }
  return false;
}

/** The stretch with the greatest sum (Kadane) among those that lie between two lines. */
function heaviest(weights: readonly number[]): Pick<Extent, 'from' | 'to'> {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    sum += weights[i] ?? 0;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  return best;
}
