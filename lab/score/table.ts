import { type Intervals, shareKey } from './bootstrap.ts';
import type { Score } from './score-of.ts';
import type { Row } from './types.ts';

/** The scores as one table: a head for each measure, a line for each of its rows, in per cent. With intervals, how far a share moves stands in brackets. */
export const tableOf = (scores: readonly Score[], intervals: ReadonlyMap<Score, Intervals> = new Map()): string =>
  scores
    .map((score) => {
      const head = `${score.set}: ${score.measure} (${score.articles.length})`;
      return aligned(groupsOf(head, score.rows, intervals.get(score) ?? new Map()));
    })
    .join('\n\n');

/** Lines of cells; rows that have other columns than the one above get a head of their own. */
function groupsOf(head: string, rows: readonly Row[], intervals: Intervals): string[][] {
  const lines: string[][] = [];
  let above = '';
  for (const { name, counts, shares } of rows) {
    const columns = [...Object.keys(counts), ...Object.keys(shares)];
    if (columns.join() !== above) lines.push([above === '' ? head : '', ...columns]);
    above = columns.join();
    const cells = Object.entries(shares).map(([share, value]) => {
      const interval = intervals.get(shareKey(name, share));
      return interval ? `${percent(value)} (${interval.map(percent).join('–')})` : percent(value);
    });
    lines.push([`  ${name}`, ...Object.values(counts).map(String), ...cells]);
  }
  return lines;
}

export const percent = (share: number): string => (100 * share).toFixed(1);

function aligned(lines: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...lines.map((cells) => (cells[column] ?? '').length));
  return lines
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(width(0)) : cell.padStart(width(i)))).join('  '))
    .join('\n');
}
