import { expect, test } from 'vitest';
import { generatedArticle } from '../../lab/articles.ts';
import { cueClass, cueLogits } from '../../src/attribution/learned/cues.ts';
import { givenCueFeatures, givenCueTemplates } from '../../src/attribution/learned/given-cue-features.ts';
import { leastLogit } from '../../src/attribution/learned/judge.ts';
import { isUncut, latticeOf, scorerOf } from '../../src/attribution/learned/label.ts';
import { modelOf } from '../../src/attribution/learned/model.ts';
import { ratesOf } from '../../src/attribution/learned/rates.ts';
import { tokenFeatures, tokenTemplates } from '../../src/attribution/learned/token-features.ts';
import { tokenView } from '../../src/attribution/learned/view.ts';
import { bucketsOf, type FeatureRow, featureRow } from '../../src/model/features.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { sceneIn } from './scene.ts';

const { cue, tagger, rates } = modelOf(attributionWeights);

/** What a row of features weighs in one of the nine columns, weight by weight. */
function sumOf(row: FeatureRow, column: number): number {
  let sum = 0;
  for (const bucket of bucketsOf(row)) sum += tagger.levels[tagger.codes[bucket * 9 + column] as number] as number;
  return sum;
}

test('sums that were kept, of this text and of others, give the score that all features of a token have', () => {
  let compared = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const view = tokenView(sceneIn(generatedArticle(seed, 2500)));
    const rate = ratesOf(view, rates);
    const logits = cueLogits(view, rate, cue);
    const cueness = cueClass(logits);
    const scorer = scorerOf(tagger);
    const token = featureRow(tokenTemplates, tagger.bits);
    const given = featureRow(givenCueTemplates, tagger.bits);
    for (let c = 0; c < view.count; c++) {
      if ((logits[c] as number) < leastLogit) continue;
      const { window, scores } = latticeOf(view, rate, cueness, c, scorer);
      window.labelled.forEach((t, j) => {
        const before = window.labelled[j - 1];
        if (before !== undefined && isUncut(view, before, t, c)) return;
        tokenFeatures(view, rate, cueness, t, token);
        givenCueFeatures(view, rate, window, t, given);
        const sums = Array.from({ length: 9 }, (_, column) => sumOf(token, column) + sumOf(given, column));
        expect([...scores.subarray(j * 9, j * 9 + 9)]).toEqual(sums);
        compared++;
      });
    }
  }
  expect(compared).toBeGreaterThan(5000);
});
