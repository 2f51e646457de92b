import { describe, expect, it } from 'vitest';
import { confusionOf, confusionRows } from '../../../lab/score/confusion.ts';
import { attributionTypes, foundStatements, givenStatements, speechActs } from '../../../lab/score/statements.ts';
import { article, at, buildOf, goldOf } from './build.ts';

const TEXT = 'Ann Lee said she had never sold the boat. Bo Lund said it sank.';
const lee = { source: ['Ann Lee'], cue: ['said'], content: ['she had never sold the boat'] };
const lund = { source: ['Bo Lund'], cue: ['said'], content: ['it sank'] };
const statement = (words: string, label: 'claim' | 'denial') => ({
  content: [at(TEXT, words)],
  text: words,
  source: 'Ann Lee',
  cue: '',
  context: TEXT,
  label,
  sure: true,
});
const statements = [statement('she had never sold the boat', 'denial'), statement('it sank', 'claim')];

describe('types of statements', () => {
  it('given the statement', () => {
    expect(givenStatements.count({ id: 'a', text: TEXT, statements }, buildOf(TEXT, []))).toEqual({
      'denial as denial': 1,
      'claim as claim': 1,
    });
  });

  it('a denial among speech acts is a claim', () => {
    expect(speechActs.count({ id: 'a', text: TEXT, statements }, buildOf(TEXT, []))).toEqual({
      'denial as claim': 1,
      'claim as claim': 1,
    });
  });

  it('from the article: a statement that the record lacks is missed', () => {
    const labelled = { id: 'a', text: TEXT, statements };
    const build = buildOf(TEXT, [{ ...lee, types: ['claim'] }, lund]);
    expect(foundStatements.count(labelled, build)).toEqual({ 'denial as claim': 1, 'claim as missed': 1 });
    expect(foundStatements.count({ ...labelled, isTrainedOn: true }, build)).toBeNull();
  });

  it('of an attribution: its first statement that is not other', () => {
    const gold = article(TEXT, [], {
      attributions: [
        { ...goldOf(TEXT, lee), type: 'denial' },
        { ...goldOf(TEXT, lund), type: 'claim' },
      ],
    });
    const build = buildOf(TEXT, [{ ...lee, types: ['other', 'denial', 'claim'] }]);
    expect(attributionTypes.count(gold, build)).toEqual({ 'denial as denial': 1, 'claim as missed': 1 });
  });

  it('attitudes have types where they are labelled, and are missed where speech alone is', () => {
    const attributions = [{ ...goldOf(TEXT, lund), type: 'claim' as const }];
    const build = buildOf(TEXT, [{ ...lund, manner: 'attitude', types: ['claim'] }]);
    expect(attributionTypes.count(article(TEXT, [], { attributions }), build)).toEqual({ 'claim as claim': 1 });
    const speechOnly = article(TEXT, [], { attributions, speechOnly: true });
    expect(attributionTypes.count(speechOnly, build)).toEqual({ 'claim as missed': 1 });
  });
});

it('a type that gold lacks has no part in macro F1; what is missed is no error of type', () => {
  const [all, claim, denial] = confusionRows(
    confusionOf([
      ['claim', 'claim'],
      ['claim', 'denial'],
      ['denial', 'denial'],
      ['denial', undefined],
    ]),
  );
  expect(all).toMatchObject({
    counts: { gold: 4 },
    shares: { located: 0.75, accuracy: 0.5, 'right when found': 2 / 3 },
  });
  expect(claim?.shares).toEqual({ 'type P': 1, 'type R': 0.5, 'type F1': 2 / 3 });
  expect(denial?.shares).toEqual({ 'type P': 0.5, 'type R': 0.5, 'type F1': 0.5 });
  expect(all?.shares['macro F1']).toBeCloseTo((2 / 3 + 0.5) / 2);
});
