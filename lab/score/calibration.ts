import { HALF } from './attributions.ts';
import { ratio } from './counts.ts';
import { contentPositions, jaccard, positionsOf } from './positions.ts';
import { isSpeech, outermost } from './record.ts';
import type { Labelled, Measure, Row, ScoredAttribution } from './types.ts';

const BINS = 10;
const LEAST = ['0', '0.3', '0.5', '0.7', '0.8', '0.9'];

/**
 * Whether confidence means what it says: the mean distance between confidence and share of right ones over ten bins, weighted by their sizes (expected calibration error),
 * and what `minConfidence` leaves. Right: some labelled attribution has half of the content and of the source.
 */
export const calibration: Measure = {
  name: 'confidence',
  count(article, build) {
    if (!article.attributions) return null;
    const counts: Record<string, number> = {};
    const add = (name: string, n: number): void => {
      counts[name] = (counts[name] ?? 0) + n;
    };
    for (const one of outermost(build.extract(article.text))) {
      if (article.speechOnly && !isSpeech(one)) continue;
      const right = isRight(article, one) ? 1 : 0;
      const bin = Math.min(BINS - 1, Math.floor(one.confidence * BINS));
      add(`${bin} sum`, one.confidence);
      add(`${bin} right`, right);
      for (const least of LEAST)
        if (one.confidence >= Number(least)) {
          add(`from ${least} kept`, 1);
          add(`from ${least} right`, right);
        }
    }
    return counts;
  },
  rows: (total) => [
    { name: 'error', counts: { kept: total['from 0 kept'] ?? 0 }, shares: { expected: errorOf(total) } },
    ...LEAST.map(
      (least): Row => ({
        name: `from ${least}`,
        counts: { kept: total[`from ${least} kept`] ?? 0 },
        shares: { right: ratio(total[`from ${least} right`] ?? 0, total[`from ${least} kept`] ?? 0) },
      }),
    ),
  ],
};

const errorOf = (total: Readonly<Record<string, number>>): number => {
  const distances = Array.from({ length: BINS }, (_, bin) =>
    Math.abs((total[`${bin} sum`] ?? 0) - (total[`${bin} right`] ?? 0)),
  );
  return ratio(
    distances.reduce((a, b) => a + b, 0),
    total['from 0 kept'] ?? 0,
  );
};

function isRight({ text, attributions = [] }: Labelled, { content, source }: ScoredAttribution): boolean {
  const ours = contentPositions(text, content);
  const our = positionsOf(text, [source]);
  return attributions.some(
    (gold) =>
      jaccard(ours, contentPositions(text, gold.content)) >= HALF &&
      jaccard(our, positionsOf(text, gold.source)) >= HALF,
  );
}
