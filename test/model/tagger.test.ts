import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabellings, forbidden, type Lattice, marginalsOf } from '../../src/model/tagger.ts';

const lattices = fc
  .integer({ min: 1, max: 5 })
  .chain((length) =>
    fc
      .array(fc.integer({ min: -4000, max: 4000 }), { minLength: length * 9, maxLength: length * 9 })
      .map((scores): Lattice => ({ length, scores: Int32Array.from(scores) })),
  );

/** Every labelling with its score, by trying all. */
function all({ length, scores }: Lattice): { labels: number[]; score: number }[] {
  return Array.from({ length: 3 ** length }, (_, n) => {
    const labels = Array.from({ length }, (_, i) => Math.floor(n / 3 ** i) % 3);
    const score = labels.reduce(
      (sum, label, i) => sum + (scores[i * 9 + (i > 0 ? (labels[i - 1] as number) * 3 : 0) + label] as number),
      0,
    );
    return { labels, score };
  });
}

describe('bestLabellings', () => {
  test('are the best of all, best first, none twice', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const best = bestLabellings(lattice, 4);
        const scores = all(lattice)
          .map(({ score }) => score)
          .sort((a, b) => b - a);
        expect(best.map(({ score }) => score)).toEqual(scores.slice(0, 4));
        expect(new Set(best.map(({ labels }) => labels.join())).size).toBe(best.length);
      }),
    );
  });

  test('never take a forbidden pair', () => {
    const scores = new Int32Array(18);
    scores[9 + 2] = forbidden;
    for (const { labels } of bestLabellings({ length: 2, scores }, 9)) expect([...labels]).not.toEqual([0, 2]);
  });

  test('of no positions there are none', () => {
    expect(bestLabellings({ length: 0, scores: new Int32Array(0) }, 3)).toEqual([]);
  });
});

test('marginals are the shares of all labellings, weighted by their scores', () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const weights = all(lattice).map(({ labels, score }) => ({ labels, weight: Math.exp(score / 1024) }));
      const total = weights.reduce((sum, { weight }) => sum + weight, 0);
      const marginals = marginalsOf(lattice);
      for (let i = 0; i < lattice.length; i++)
        for (let label = 0; label < 3; label++) {
          const share = weights
            .filter(({ labels }) => labels[i] === label)
            .reduce((sum, { weight }) => sum + weight, 0);
          expect(marginals[i * 3 + label]).toBeCloseTo(share / total, 9);
        }
    }),
  );
});
