import { describe, expect, test } from 'vitest';
import { cueWordsOf } from '../../src/attribution/cues/cue-words.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { foundIn } from './notation.ts';

/** The dictionary forms of the cues in a row's example. */
const cuesIn = (example: string) => foundIn(example).map(({ cue }) => cue?.lemma);

const rows = [
  ...english.reportingVerbs.map(({ lemma, manner, example }) => ({ lemma, manner, example })),
  ...english.reportingPhrases.map(({ phrase, manner, example }) => ({ lemma: phrase, manner, example })),
];

/** Rows whose example the model passes over, or gives to another word (published a letter*:* “…”). */
const missed = new Set(['publish']);

describe('every reporting verb and phrase attributes in its example', () => {
  test.each(rows.filter(({ lemma }) => !missed.has(lemma)))('$lemma', ({ lemma, example }) => {
    expect(cuesIn(example), example).toContain(lemma);
  });

  test.fails.each(rows.filter(({ lemma }) => missed.has(lemma)))('known miss: $lemma', ({ lemma, example }) => {
    expect(cuesIn(example), example).toContain(lemma);
  });

  test('of the known misses each is a row', () => {
    expect([...missed].filter((lemma) => !rows.some((row) => row.lemma === lemma))).toEqual([]);
  });
});

/**
 * Rows of speech that the model takes for attitudes where a noun or an infinitive is all that was said: the president condemned *the
 * bombing*. Guidelines for speech alone label two in five of them.
 */
const judging = new Set('deplore,thank,commend,endorse,welcome,rebuke,congratulate,defend,repudiate'.split(','));
const telling = new Set('list,detail,mention,refer to,cite,contradict'.split(','));
/** A row of an attitude whose example is taken for speech: ministers *backed* the plan. */
const asSpeech = ['back'];
const otherManner = new Set([...judging, ...telling, ...asSpeech]);

describe('what a row says is speech is speech, and what it says is an attitude is one', () => {
  const mannersIn = (lemma: string, example: string) =>
    new Set(foundIn(example).flatMap(({ cue, manner }) => (cue?.lemma === lemma ? [manner] : [])));

  const found = rows.filter(({ lemma }) => !missed.has(lemma));
  test.each(found.filter(({ lemma }) => !otherManner.has(lemma)))('$lemma', ({ lemma, manner, example }) => {
    expect(mannersIn(lemma, example), example).toEqual(new Set([manner]));
  });

  test.fails.each(found.filter(({ lemma }) => otherManner.has(lemma)))(
    'known miss: $lemma',
    ({ lemma, manner, example }) => {
      expect(mannersIn(lemma, example), example).toEqual(new Set([manner]));
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
  const withoutThat = 'The council blorked the bridge would reopen in May.';
  const row = { lemma: 'blork', act: 'say', manner: 'speech', example } as const;

  test('is found without any other change', () => {
    const lexicon = { ...english, reportingVerbs: [row, ...english.reportingVerbs] };
    expect(foundIn(example, { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['blork']);
    expect(foundIn(withoutThat, { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['blork']);
  });

  test('and is hardly known without it', () => {
    const lexicon = { ...english, reportingVerbs: [row, ...english.reportingVerbs] };
    const sure = foundIn(withoutThat, { lexicon })[0]?.confidence ?? 0;
    const unsure = foundIn(withoutThat)[0]?.confidence ?? 0;
    expect(unsure).toBeLessThan(0.5);
    expect(sure).toBeGreaterThan(unsure + 0.3);
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s does no harm', (lemma) => {
    const lexicon = { ...english, reportingVerbs: [{ ...row, lemma }, ...english.reportingVerbs] };
    expect(foundIn('Ann Lee said that it rained.', { lexicon }).map(({ cue }) => cue?.lemma)).toEqual(['say']);
  });
});
