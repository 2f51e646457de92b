import { describe, expect, test } from 'vitest';
import { cueWordsOf } from '../../src/attribution/cue-words.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { foundIn } from './notation.ts';

/** The cue's dictionary form and what it does, as found in a row's example. */
const cuesIn = (example: string) => foundIn(example).map(({ cue, manner }) => `${cue?.lemma} (${manner})`);

describe('every reporting verb attributes in its example', () => {
  test.each(english.reportingVerbs.map((row) => [row.lemma, row] as const))('%s', (_, { lemma, manner, example }) => {
    expect(cuesIn(example), example).toContain(`${lemma} (${manner})`);
  });
});

describe('every reporting phrase attributes in its example', () => {
  test.each(english.reportingPhrases.map((row) => [row.phrase, row] as const))(
    '%s',
    (_, { phrase, manner, example }) => {
      expect(cuesIn(example), example).toContain(`${phrase} (${manner})`);
    },
  );
});

describe('the list', () => {
  test('has more than 200 verbs, each once', () => {
    const lemmas = english.reportingVerbs.map(({ lemma }) => lemma);
    expect(lemmas.length).toBeGreaterThan(200);
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  test('is looked up once for the same lexicon', () => {
    expect(cueWordsOf(english)).toBe(cueWordsOf(english));
  });
});

describe('a row of the caller’s', () => {
  const example = '“The moon is square,” Ann Lee blorked.';
  const row = { lemma: 'blork', act: 'say', manner: 'speech', example } as const;

  test('is found without any other change', () => {
    const lexicon = { ...english, reportingVerbs: [row, ...english.reportingVerbs] };
    expect(foundIn(example, { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['blork']);
    expect(foundIn('Ann Lee blorked that it rained.', { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['blork']);
  });

  test('and is unknown without it', () => {
    expect(foundIn('Ann Lee blorked that it rained.')).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s does no harm', (lemma) => {
    const lexicon = { ...english, reportingVerbs: [{ ...row, lemma }, ...english.reportingVerbs] };
    expect(foundIn('Ann Lee said that it rained.', { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['say']);
  });
});
