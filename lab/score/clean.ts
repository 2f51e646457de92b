import { ratio } from './counts.ts';
import { kindsOf } from './pages.ts';
import { isWordUnit } from './positions.ts';
import type { Measure } from './types.ts';

const LABELS = ['headline', 'standfirst', 'heading', 'paragraph'];

/** Clean articles, blocks parted by blank lines: is each block of its kind, by most of its letters? */
export const cleanBlocks: Measure = {
  name: 'clean articles',
  count({ text, parts }, build) {
    if (!parts) return null;
    const kinds = kindsOf(text, build.extract(text));
    const counts: Record<string, number> = {};
    for (const { label, start, end } of parts) {
      counts[`${label} gold`] = (counts[`${label} gold`] ?? 0) + 1;
      if (isOf(label, mostOf(text, kinds, start, end))) counts[`${label} right`] = (counts[`${label} right`] ?? 0) + 1;
    }
    return { ...counts, ...lost(text, kinds, parts) };
  },
  rows: (total) => [
    ...LABELS.map((label) => {
      const gold = total[`${label} gold`] ?? 0;
      return { name: label, counts: { gold }, shares: { right: ratio(total[`${label} right`] ?? 0, gold) } };
    }),
    lostRow(total),
  ],
};

/** Articles that are all body: how much of them is lost as page furniture. */
export const bodyKept: Measure = {
  name: 'all body',
  count({ text }, build) {
    return lost(text, kindsOf(text, build.extract(text)), [{ start: 0, end: text.length }]);
  },
  rows: (total) => [lostRow(total)],
};

const lostRow = (total: Readonly<Record<string, number>>) => ({
  name: 'letters',
  counts: { gold: total.letters ?? 0 },
  shares: { lost: ratio(total.lost ?? 0, total.letters ?? 0) },
});

/** Block quotes and list items are paragraphs to annotators. */
const isOf = (label: string, kind: string | null): boolean =>
  kind === label || (label === 'paragraph' && (kind === 'blockquote' || kind === 'list-item'));

/** The kind that most letters have; of equals, the first. */
function mostOf(text: string, kinds: readonly (string | null)[], start: number, end: number): string | null {
  const votes = new Map<string | null, number>();
  for (let i = start; i < end; i++)
    if (isWordUnit(text[i])) votes.set(kinds[i] ?? null, (votes.get(kinds[i] ?? null) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function lost(
  text: string,
  kinds: readonly (string | null)[],
  parts: readonly { readonly start: number; readonly end: number }[],
): { letters: number; lost: number } {
  const counts = { letters: 0, lost: 0 };
  for (const { start, end } of parts)
    for (let i = start; i < end; i++)
      if (isWordUnit(text[i])) {
        counts.letters++;
        if (kinds[i] === 'boilerplate' || kinds[i] === null) counts.lost++;
      }
  return counts;
}
