import type { Ablation } from './switched-off.ts';

/** A rule has to change a record in one of so many articles (the law of rules). */
const ONE_OF = 500;

/** Whether a rule changes too few records to stay for that. */
export const isRare = ({ changes }: Ablation, articles: number): boolean => changes < articles / ONE_OF;

const COLUMNS = ['lines', 'kind', 'rarer answers', 'fires in', 'changes', 'time, %', 'rule'] as const;

/** What each rule does, a line each: by room, the rarest first; tabs between columns. */
export function table(ablations: readonly Ablation[], articles: number, shares: ReadonlyMap<string, number>): string {
  const rows = [...ablations]
    .sort((a, b) =>
      roomOf(a) < roomOf(b) ? -1 : roomOf(a) > roomOf(b) ? 1 : a.changes - b.changes || b.rule.lines - a.rule.lines,
    )
    .map(({ rule: { file, name, kind, lines }, rarer, firesIn, changes, sticks }) => {
      const share = shares.get(`${file}:${name}`) ?? 0;
      return [
        lines,
        kind,
        rarer,
        firesIn,
        changes.toFixed(changes < 10 ? 1 : 0),
        (100 * share).toFixed(2),
        `${file}:${name}${sticks ? ' (sticks)' : ''}`,
      ].join('\t');
    });
  return [COLUMNS.join('\t'), ...rows, '', ...summary(ablations, articles)].join('\n');
}

/** For each room, how many rules and lines change a record in fewer articles than the law asks. */
function summary(ablations: readonly Ablation[], articles: number): string[] {
  return [...new Set(ablations.map(roomOf))].sort().map((room) => {
    const own = ablations.filter((ablation) => roomOf(ablation) === room);
    const rare = own.filter((ablation) => isRare(ablation, articles));
    return `${room}: ${rare.length} of ${own.length} rules (${linesOf(rare)} of ${linesOf(own)} lines) change a record in fewer than one of ${ONE_OF} articles`;
  });
}

const linesOf = (ablations: readonly Ablation[]): number => ablations.reduce((sum, { rule }) => sum + rule.lines, 0);

const roomOf = ({ rule: { file } }: Ablation): string => file.split('/')[0] ?? '';
