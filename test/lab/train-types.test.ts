import { describe, expect, it } from 'vitest';
import { passages } from '../../lab/data/passages.ts';
import { trainTypes } from '../../lab/train-types.ts';

const classes = 3;
const features = 5;
/** Feature 0 tells class 0, feature 1 tells class 1, feature 2 is in all, feature 3 in none; feature 4 is the intercept. */
const examples = Array.from({ length: 300 }, (_, i) => ({
  features: i % 3 === 0 ? [0, 2, 4] : i % 3 === 1 ? [1, 2, 4] : [2, 4],
  label: i % 3,
  weight: 1,
}));
const options = {
  classes,
  features,
  prior: new Float32Array(features * classes),
  epochs: 20,
  rate: 0.05,
  batch: 30,
  drop: 0.3,
  always: 4,
  l2: 1e-4,
  pull: 1e-4,
  doubt: 0.02,
  seeds: [1, 2],
};

describe('a classifier of types', () => {
  const weights = trainTypes(examples, options);
  const most = (...row: number[]): number => {
    const scores = Array.from({ length: classes }, (_, k) =>
      row.reduce((sum, f) => sum + (weights[f * classes + k] as number), 0),
    );
    return scores.indexOf(Math.max(...scores));
  };

  it('learns what tells the classes apart', () => {
    expect([most(0, 2, 4), most(1, 2, 4), most(2, 4)]).toEqual([0, 1, 2]);
  });

  it('leaves a feature that it has never seen where it was', () => {
    expect([...weights.slice(3 * classes, 4 * classes)]).toEqual([0, 0, 0]);
  });

  it('gives the same weights for the same examples and seeds, and others for other seeds', () => {
    expect(trainTypes(examples, options)).toEqual(weights);
    expect(trainTypes(examples, { ...options, seeds: [3] })).not.toEqual(weights);
  });

  it('draws a weight back to its prior the more, the seldomer its feature is met', () => {
    const prior = options.prior.slice();
    prior[0] = 3;
    const rare = examples.map((e, i) => (i % 60 === 0 ? e : { ...e, features: e.features.filter((f) => f !== 0) }));
    const learnt = (some: typeof examples, pull: number): number =>
      trainTypes(some, { ...options, prior, pull })[0] as number;
    expect(Math.abs(learnt(examples, 1) - 3)).toBeLessThan(Math.abs(learnt(examples, 1e-4) - 3));
    expect(Math.abs(learnt(rare, 0.01) - 3)).toBeLessThan(Math.abs(learnt(examples, 0.01) - 3));
  });

  it('weighs an example by its weight', () => {
    const doubled = [...examples, ...examples.map((e) => ({ ...e, label: 0, weight: 50 }))];
    const turned = trainTypes(doubled, options);
    const [claim = 0, other = 0] = [turned[2 * classes], turned[2 * classes + 2]];
    expect(claim + (turned[4 * classes] as number)).toBeGreaterThan(other + (turned[4 * classes + 2] as number));
  });
});

describe('the passages written for training', () => {
  const all = passages('lab/data/passages');

  it('are several thousand', () => {
    expect(all.length).toBeGreaterThan(3000);
  });

  it('have every statement, cue and source in their text', () => {
    const missing = all.flatMap(({ text, statements }) =>
      statements
        .flatMap(([, ...parts]) => parts.flatMap((part) => part.split(' … ')))
        .filter((piece) => !text.includes(piece)),
    );
    expect(missing).toEqual([]);
  });

  it('have types that there are', () => {
    const types = new Set(all.flatMap(({ statements }) => statements.map(([type]) => type)));
    expect([...types].sort()).toEqual(['claim', 'commitment', 'denial', 'other']);
  });
});
