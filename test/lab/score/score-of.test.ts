import { describe, expect, it, vi } from 'vitest';
import { attributions } from '../../../lab/score/attributions.ts';
import { differencesOf, intervalsOf } from '../../../lab/score/bootstrap.ts';
import { calibration } from '../../../lab/score/calibration.ts';
import { mistakesIn } from '../../../lab/score/mistakes.ts';
import { withResults } from '../../../lab/score/results-file.ts';
import { scoreOf } from '../../../lab/score/score-of.ts';
import { tableOf } from '../../../lab/score/table.ts';
import type { Measure } from '../../../lab/score/types.ts';
import { article, buildOf } from './build.ts';

const TEXT = 'Ann Lee said the boat was sold. Bo Lund said it was old.';
const lee = { source: ['Ann Lee'], cue: ['said'], content: ['the boat was sold'], confidence: 0.8 };
const lund = { source: ['Bo Lund'], cue: ['said'], content: ['it was old'], confidence: 0.6 };
const gold = article(TEXT, [lee, lund], { speechOnly: true });
const sets = [{ name: 'ferry/dev', articles: [gold, { id: 'b', text: TEXT }], measures: [attributions, calibration] }];

describe('scores', () => {
  it('are those of all articles that have the labels, with what was counted in each; a text is read once', () => {
    const build = buildOf(TEXT, [lee]);
    const extract = vi.spyOn(build, 'extract');
    const [score] = scoreOf(sets, build);
    expect(score).toMatchObject({ set: 'ferry/dev', measure: 'attributions' });
    expect(score?.rows[0]).toMatchObject({ counts: { gold: 2, predicted: 1 }, shares: { 'with source F1': 2 / 3 } });
    expect(score?.articles).toMatchObject([{ id: 'an article', counts: { 'all gold': 2, 'all sourced': 1 } }]);
    expect(extract).toHaveBeenCalledTimes(1);
  });

  it('say how far confidence is off, and what a least confidence leaves', () => {
    const wrong = { ...lund, content: ['Bo Lund'] };
    const counts = calibration.count(gold, buildOf(TEXT, [lee, wrong])) ?? {};
    const rows = Object.fromEntries(calibration.rows(counts).map(({ name, ...row }) => [name, row]));
    // .2 too little of one, .6 too much of the other.
    expect(rows.error?.shares.expected).toBeCloseTo(0.4);
    expect(rows['from 0']).toEqual({ counts: { kept: 2 }, shares: { right: 0.5 } });
    expect(rows['from 0.7']).toEqual({ counts: { kept: 1 }, shares: { right: 1 } });
  });

  it('are printed with intervals where there are any', () => {
    const [score] = scoreOf(sets, buildOf(TEXT, [lee]));
    if (!score) throw new Error('no score');
    const lines = tableOf([score], new Map([[score, new Map([['all: with source F1', [0.5, 0.75]]])]])).split('\n');
    expect(lines[0]).toMatch(/^ferry\/dev: attributions \(1\) +gold +predicted/);
    expect(lines[1]).toContain('66.7 (50.0–75.0)');
    expect(lines[2]).toMatch(/^ {2}direct +0 +0 +0\.0/);
  });

  it('replace those of the same commit in the file of results, and no others', () => {
    const scores = [
      {
        set: 'ferry/dev',
        measure: 'a, b',
        rows: [{ name: 'all', counts: {}, shares: { 'found F1': 0.5, 'found P': 1 } }],
        articles: [],
      },
    ];
    const file = 'commit,set,measure,value\naaa,ferry/dev,x,1.0\nbbb,ferry/dev,x,2.0\n';
    expect(withResults(file, 'bbb', scores)).toBe(
      'commit,set,measure,value\naaa,ferry/dev,x,1.0\nbbb,ferry/dev,"a, b: all: found F1",50.0\n',
    );
  });

  it('have the mistakes behind them, in words', () => {
    const told = mistakesIn([gold], buildOf(TEXT, [{ ...lee, source: ['Bo Lund'] }]), 5);
    expect(told).toContain('source, indirect: 1\n  an article\n    gold  Ann Lee | said | the boat was sold');
    expect(told).toContain('missed, indirect: 1');
  });
});

describe('a bootstrap over articles', () => {
  const share: Measure = {
    name: 'share',
    count: () => null,
    rows: ({ right = 0, of = 0 }) => [{ name: 'all', counts: {}, shares: { right: right / of } }],
  };
  const counts = Array.from({ length: 40 }, (_, i) => ({ right: i % 2, of: 1 }));
  const better = counts.map(({ right, of }, i) => ({ right: i < 10 ? 1 : right, of }));

  it('gives the same interval for the same seed, around the share', () => {
    const [low, high] = intervalsOf(share, counts, 500).get('all: right') ?? [0, 0];
    expect(low).toBeLessThan(0.45);
    expect(low).toBeGreaterThan(0.25);
    expect(high).toBeGreaterThan(0.55);
    expect(intervalsOf(share, counts, 500)).toEqual(intervalsOf(share, counts, 500));
    expect(intervalsOf(share, counts, 500, 2)).not.toEqual(intervalsOf(share, counts, 500));
  });

  it('in pairs tells a small gain from luck', () => {
    const [low] = differencesOf(share, counts, better, 500).get('all: right') ?? [0];
    expect(low).toBeGreaterThan(0);
    expect(differencesOf(share, counts, counts, 100).get('all: right')).toEqual([0, 0]);
    expect(() => differencesOf(share, counts, better.slice(1), 10)).toThrow(RangeError);
  });
});
