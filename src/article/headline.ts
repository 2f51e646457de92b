import type { Extent } from './extent.ts';
import type { Line } from './lines.ts';

/** Lines above the first prose among which the headline is sought. */
const REACH = 45;
const SHORTEST = 18;
const LONGEST = 200;

/** The headline's line, or −1. */
export function findHeadline(lines: readonly Line[], extent: Extent): number {
  return extent.page ? bestAbove(lines, extent) : isHeadline(lines[0], lines[1]) ? 0 : -1;
}

/** A clean article's first line. */
const isHeadline = (first: Line | undefined, second: Line | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.length <= LONGEST &&
  (first.look === 'title' || first.look === 'label' || (first.look === 'prose' && !first.ends) || isOpenEnded(first));

const isOpenEnded = ({ look, length }: Line): boolean => look === 'short' && length < SHORTEST;

/** The best of the title-like lines above the first prose. */
function bestAbove(lines: readonly Line[], { from }: Extent): number {
  const heads = countHeads(lines);
  let best = -1;
  let most = 0;
  for (let i = Math.max(0, from - REACH); i <= from; i++) {
    const score = scoreOf(lines, i, from, heads);
    if (score > most) {
      best = i;
      most = score;
    }
  }
  return best;
}

const keyOf = ({ folded }: Line): string => folded.slice(0, 7).join(' ');

/** How often a page says each title: the headline also stands in the window's title, the crumbs and the lists below. */
function countHeads(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) if (line.words >= 4) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return counts;
}

function scoreOf(lines: readonly Line[], i: number, from: number, heads: ReadonlyMap<string, number>): number {
  const line = lines[i];
  if (!line || line.length < SHORTEST || line.length > LONGEST || line.words < 3) return 0;
  if (line.look !== 'title' && line.look !== 'label' && !(line.look === 'short' && i < from)) return 0;
  let score = 1 - (from - i) * 0.04;
  if ((heads.get(keyOf(line)) ?? 0) > 1 && line.words >= 4) score += 1.5;
  if (line.length >= 35) score += 0.5;
  if (line.look === 'short') score -= 0.7;
  for (let j = 1; j <= 5 && i + j < lines.length; j++) {
    const look = lines[i + j]?.look;
    if (look === 'byline' || look === 'date') {
      score += 1.2 - j * 0.15;
      break;
    }
  }
  return score;
}
