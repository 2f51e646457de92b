import type { Worth } from './cells.ts';
import type { Rule } from './rules.ts';
import type { Ablation } from './switched-off.ts';

/** A rule has to change a record in one of so many articles (the law of rules). */
const ONE_OF = 500;

/** A rule as tables, sheets and options name it. */
export const nameOf = ({ file, name }: Rule): string => `${file}:${name}`;

const COLUMNS = [
  'lines',
  'kind',
  'rarer answers',
  'fires in',
  'changes',
  'time, %',
  'unread',
  'fit and dev',
  'rule',
  'sets',
];

/** What each rule does, a line each: by room, those that change the fewest records first; tabs between columns. Figures of sets are what is lost without the rule. */
export function table(
  ablations: readonly Ablation[],
  articles: number,
  shares: ReadonlyMap<string, number>,
  worth: ReadonlyMap<string, readonly Worth[]>,
): string {
  const rows = [...ablations]
    .sort((a, b) => compare(roomOf(a), roomOf(b)) || a.changes - b.changes || b.rule.lines - a.rule.lines)
    .map((ablation) => {
      const { rule, rarer, firesIn, changes, sticks } = ablation;
      const share = shares.get(nameOf(rule)) ?? 0;
      const own = worth.get(nameOf(rule)) ?? [];
      return [
        rule.lines,
        rule.kind,
        rarer,
        firesIn,
        changes.toFixed(changes < 10 ? 1 : 0),
        (100 * share).toFixed(2),
        thingsIn(own, (set) => set.startsWith('unread')),
        thingsIn(own, (set) => !set.startsWith('unread')),
        `${nameOf(rule)}${sticks ? ' (sticks)' : ''}`,
        own.map(shownWorth).join('; '),
      ].join('\t');
    });
  return [COLUMNS.join('\t'), ...rows, '', ...summary(ablations, articles)].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Labelled things that are right by the rule, over these sets. */
const thingsIn = (worth: readonly Worth[], isOne: (set: string) => boolean): string =>
  worth
    .filter(({ set }) => isOne(set))
    .reduce((sum, { things }) => sum + things, 0)
    .toFixed(1);

export const shownWorth = ({ set, measure, share, interval: [low, high] }: Worth): string =>
  `${set} ${measure} ${points(share)} (${points(low)} to ${points(high)})`;

const points = (share: number): string => (100 * share).toFixed(2);

/** For each room, how many rules and lines change a record in fewer articles than the law asks. */
function summary(ablations: readonly Ablation[], articles: number): string[] {
  return [...new Set(ablations.map(roomOf))].sort().map((room) => {
    const own = ablations.filter((ablation) => roomOf(ablation) === room);
    const rare = own.filter(({ changes }) => changes < articles / ONE_OF);
    return `${room}: ${rare.length} of ${own.length} rules (${linesOf(rare)} of ${linesOf(own)} lines) change a record in fewer than one of ${ONE_OF} articles`;
  });
}

const linesOf = (ablations: readonly Ablation[]): number => ablations.reduce((sum, { rule }) => sum + rule.lines, 0);

const roomOf = ({ rule: { file } }: Ablation): string => file.split('/')[0] ?? '';
