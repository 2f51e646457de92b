import { describe, expect, it } from 'vitest';
import { attributions } from '../../../lab/score/attributions.ts';
import { sumOf } from '../../../lab/score/counts.ts';
import { article, buildOf, type Said } from './build.ts';

const TEXT = [
  '“We sold the ferry,” said Ann Lee.',
  'Bo Lund said the “old boat” was gone.',
  'Police believe that the buyer is abroad.',
].join('\n\n');
const lee = { source: ['Ann Lee'], cue: ['said'], content: ['“We sold the ferry,”'] };
const lund = { source: ['Bo Lund'], cue: ['said'], content: ['the “old boat” was gone'] };
const police = { source: ['Police'], cue: ['believe'], content: ['the buyer is abroad'] };
const gold = article(TEXT, [lee, lund, police], { speechOnly: false });

const rowsOf = (...said: Said[]) => {
  const counts = attributions.count(gold, buildOf(TEXT, said));
  return Object.fromEntries(attributions.rows(sumOf([counts ?? {}])).map((row) => [row.name, row]));
};

describe('attributions', () => {
  it('are found with source and ends, by the kind of the labelled content', () => {
    const { all, direct, mixed, indirect, reporting } = rowsOf(lee, lund, { ...police, manner: 'attitude' });
    for (const row of [all, direct, mixed, indirect]) expect(row?.shares['with source F1']).toBe(1);
    expect([all, direct, mixed, indirect].map((row) => row?.counts.gold)).toEqual([3, 1, 1, 1]);
    // “Police believe” is no report.
    expect(reporting?.counts).toEqual({ gold: 2, predicted: 2 });
  });

  it('have exact ends whatever marks and blanks are at them, and a “that” before', () => {
    const { all } = rowsOf(
      { ...lee, content: ['We sold the ferry'] },
      { ...police, content: ['that the buyer is abroad'] },
    );
    expect(all?.shares).toMatchObject({ 'exact P': 1, 'exact R': 2 / 3 });
  });

  it('are found by half of the words, not by less', () => {
    expect(rowsOf({ ...lee, content: ['sold the ferry'] }).all?.shares).toMatchObject({ 'found P': 1, 'exact P': 0 });
    expect(rowsOf({ ...lee, content: ['We'] }).all?.shares['found P']).toBe(0);
  });

  it('keep their kind with a partner, and have their own without', () => {
    const { direct, indirect } = rowsOf(lund, { ...lund, content: ['Ann Lee'] });
    expect([direct?.counts.predicted, indirect?.counts.predicted]).toEqual([0, 1]);
  });

  it('have a right source where both have none', () => {
    const none = article(TEXT, [{ ...lee, source: [] }], { speechOnly: true });
    const counts = attributions.count(none, buildOf(TEXT, [{ ...lee, source: [] }]));
    expect(counts).toMatchObject({ 'all sourced': 1, 'reporting gold': 1 });
    expect(attributions.count(none, buildOf(TEXT, [lee]))).not.toHaveProperty('all sourced');
  });

  it('of attitude, or inside others, are no errors where only speech is labelled', () => {
    const speech = article(TEXT, [lee], { speechOnly: true });
    const build = buildOf(TEXT, [lee, { ...police, manner: 'attitude' }, { ...lund, within: 'a1' }]);
    expect(attributions.count(speech, build)).toMatchObject({ 'all gold': 1, 'all predicted': 1 });
  });

  it('are counted in no article without labels', () => {
    expect(attributions.count({ id: 'a', text: TEXT }, buildOf(TEXT, []))).toBeNull();
  });
});
