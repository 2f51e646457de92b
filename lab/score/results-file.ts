import type { Score } from './score-of.ts';
import { percent } from './table.ts';

const HEAD = 'commit,set,measure,value';

/**
 * `docs/results.csv` with a commit's scores below the others: a line a share, in per cent. What the commit had there before is replaced. Of precision, recall and F1 only F1 is kept.
 */
export function withResults(file: string, commit: string, scores: readonly Score[]): string {
  const lines = file.split('\n').filter((line) => line && line !== HEAD && !line.startsWith(`${commit},`));
  return `${[HEAD, ...lines, ...linesOf(commit, scores)].join('\n')}\n`;
}

const linesOf = (commit: string, scores: readonly Score[]): string[] =>
  scores.flatMap(({ set, measure, rows }) =>
    rows.flatMap(({ name, shares }) =>
      Object.entries(shares)
        .filter(([share]) => !/ [PR]$/.test(share))
        .map(([share, value]) => [commit, set, quoted(`${measure}: ${name}: ${share}`), percent(value)].join(',')),
    ),
  );

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
