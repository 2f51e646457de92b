import type { StatementType } from '../../src/statements/types.ts';
import { f1Of, ratio, sharesOf, sumOf } from './counts.ts';
import type { Counts, Row } from './types.ts';

const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];

/** What a statement of a type was taken for, undefined where it was missed, and how many statements it stands for. */
export type Judged = readonly [gold: StatementType, found: StatementType | undefined, weight?: number];

/** How often each type was taken for which: `claim as denial`, `claim as missed`. */
export const confusionOf = (judged: readonly Judged[]): Counts =>
  sumOf(judged.map(([gold, found, weight = 1]) => ({ [`${gold} as ${found ?? 'missed'}`]: weight })));

/** The types as one row, and each as its own; a type that gold lacks counts for nothing in the mean. */
export function confusionRows(total: Counts): Row[] {
  const of = (gold: string, found: string): number => total[`${gold} as ${found}`] ?? 0;
  const rows = TYPES.map((type) => {
    const found = sum(TYPES.map((other) => of(type, other)));
    const gold = found + of(type, 'missed');
    const predicted = sum(TYPES.map((other) => of(other, type)));
    return { name: type, right: of(type, type), found, gold, predicted };
  });
  const [right, found, gold] = (['right', 'found', 'gold'] as const).map((what) => sum(rows.map((row) => row[what])));
  const present = rows.filter((row) => row.gold > 0);
  const macro = ratio(sum(present.map((row) => f1Of(row.right, row.predicted, row.gold))), present.length);
  const [all, some] = [gold as number, found as number];
  const shares = {
    located: ratio(some, all),
    accuracy: ratio(right as number, all),
    'right when found': ratio(right as number, some),
    'macro F1': macro,
  };
  return [
    { name: 'all', counts: { gold: Math.round(all) }, shares },
    ...rows.map((row) => ({
      name: row.name,
      counts: { gold: Math.round(row.gold) },
      shares: sharesOf('type', row.right, row.predicted, row.gold),
    })),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
