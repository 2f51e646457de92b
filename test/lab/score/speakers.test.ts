import { describe, expect, it } from 'vitest';
import { quotedSpeakers, sampledSpeakers } from '../../../lab/score/sampled-speakers.ts';
import { speakers } from '../../../lab/score/speakers.ts';
import { article, at, buildOf, goldOf } from './build.ts';

const TEXT = 'Ann Lee said the boat was sold. She said it was old. Officials said so. It was told.';
const lee = { source: ['Ann Lee'], cue: ['said'], content: ['the boat was sold'] };
const she = { source: ['She'], cue: ['said'], content: ['it was old'] };
const told = { source: [], cue: ['was told'], content: ['It'] };
const named = (name: string) => ({ speaker: { name } });
const gold = article(TEXT, [], {
  attributions: [lee, she, told].map((said) => ({ ...goldOf(TEXT, said), speaker: 'Ann Lee' })),
});

describe('speakers, where all are labelled', () => {
  it('are right of the labelled with a source, and precise of all that are named', () => {
    const build = buildOf(TEXT, [
      { ...lee, ...named('Ann Lee') },
      { ...she, ...named('Bo Lund') },
      { ...told, ...named('Ann Lee') },
    ]);
    const counts = speakers.count(gold, build);
    expect(counts).toEqual({ gold: 2, found: 2, right: 1, named: 3, 'right of named': 2 });
    expect(speakers.rows(counts ?? {})[0]?.shares).toEqual({ right: 0.5, precision: 2 / 3, 'right when found': 0.5 });
  });

  it('are missed with their attribution, and where nobody is named', () => {
    expect(speakers.count(gold, buildOf(TEXT, [she]))).toMatchObject({ gold: 2, found: 1, right: 0, named: 0 });
  });

  it('have another name as right, where the label says so', () => {
    const also = article(TEXT, [], { attributions: [{ ...goldOf(TEXT, lee), speaker: 'Ann Lee', also: ['Lee'] }] });
    expect(speakers.count(also, buildOf(TEXT, [{ ...lee, ...named('Lee') }]))).toMatchObject({ right: 1 });
  });

  it('are not counted where none is labelled', () => {
    expect(speakers.count(article(TEXT, [lee]), buildOf(TEXT, [lee]))).toBeNull();
  });
});

describe('speakers, where some are labelled', () => {
  const label = (content: string, name: string, kind: string, mention: string, aliases: string[] = []) => ({
    ...gold,
    speakers: [{ content: [at(TEXT, content)], name, aliases, kind, mention }],
  });
  const rows = (labelled: ReturnType<typeof label>, name: string) =>
    sampledSpeakers.rows(sampledSpeakers.count(labelled, buildOf(TEXT, [{ ...lee, ...named(name) }])) ?? {});

  it('are counted by mention and kind', () => {
    const counted = rows(label('the boat was sold', 'Ann Lee', 'person', 'name'), 'Ann Lee');
    expect(counted.map(({ name, shares }) => [name, shares.right])).toEqual([
      ['all', 1],
      ['name', 1],
      ['person', 1],
    ]);
  });

  it('may have an alias with a given name, not a surname alone', () => {
    const lees = label('the boat was sold', 'Ann B. Lee', 'person', 'name', ['Lee', 'Annie Lee']);
    expect(rows(lees, 'Annie Lee')[0]?.shares.right).toBe(1);
    expect(rows(lees, 'Lee')[0]?.shares.right).toBe(0);
  });

  it('are counted of quotations alone', () => {
    const text = 'Ann Lee said “the boat was sold”. She said it was old.';
    const quote = { source: ['Ann Lee'], cue: ['said'], content: ['“the boat was sold”'] };
    const of = (content: string) => ({
      content: [at(text, content)],
      name: 'Ann Lee',
      aliases: [],
      kind: 'person',
      mention: 'name',
    });
    const both = article(text, [], { speakers: [of('“the boat was sold”'), of('it was old')] });
    const build = buildOf(text, [{ ...quote, ...named('Ann Lee') }]);
    const [all] = quotedSpeakers.rows(quotedSpeakers.count(both, build) ?? {});
    expect(all).toMatchObject({ counts: { gold: 1 }, shares: { right: 1 } });
    expect(sampledSpeakers.rows(sampledSpeakers.count(both, build) ?? {})[0]?.shares.right).toBe(0.5);
  });

  it('unnamed, are right with more words', () => {
    const officials = label('the boat was sold', 'officials', 'unnamed', 'nominal');
    expect(rows(officials, 'two harbour officials')[0]?.shares.right).toBe(1);
    expect(rows(officials, 'two harbour masters')[0]?.shares.right).toBe(0);
  });
});
