import { randomFrom } from '../random.ts';
import type { Fact } from './facts.ts';

/** What differs in an article's record with and without a rule. */
export interface Difference {
  readonly article: string;
  readonly text: string;
  readonly on: readonly Fact[];
  readonly off: readonly Fact[];
}

export interface BlindSheet {
  readonly sheet: string;
  /** Which of the two, A or B, is the record without the rule; a line for each case. */
  readonly key: string;
}

/** Code units of text shown around what differs. */
const AROUND = 300;
/** Differences shown of a case: of many, the first ones tell enough. */
const SHOWN = 6;

/** Cases for a reader who doesn't know which of two records is that of the rule: the text around, what only A tells, what only B tells. */
export function blindSheet(rule: string, differences: readonly Difference[], seed: number): BlindSheet {
  const random = randomFrom(seed);
  const cases = differences.map((difference, i) => {
    const isOffFirst = random() < 0.5;
    const [a, b] = isOffFirst ? [difference.off, difference.on] : [difference.on, difference.off];
    const places = [...a, ...b].map(({ at }) => at);
    const from = Math.max(0, Math.min(...places) - AROUND);
    const until = Math.min(difference.text.length, Math.min(Math.max(...places), from + 4 * AROUND) + AROUND);
    const shown = [
      `CASE ${i + 1} (${difference.article})`,
      `…${difference.text.slice(from, until)}…`,
      ...listed('A', a),
      ...listed('B', b),
    ];
    return { shown: shown.join('\n'), key: `${rule}\t${i + 1}\t${isOffFirst ? 'A' : 'B'}` };
  });
  return { sheet: cases.map(({ shown }) => shown).join('\n\n'), key: cases.map(({ key }) => key).join('\n') };
}

function listed(side: string, facts: readonly Fact[]): string[] {
  const lines = facts.slice(0, SHOWN).map(({ about, words }) => `${side}: ${about}: ${words}`);
  return lines.length > 0 ? lines : [`${side}: (nothing of these)`];
}
