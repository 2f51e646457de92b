import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { isListed, NOUN, type Noun, nounOf, singularOf, TITLE, traitsOf, wordsOf } from '../../src/speakers/words.ts';

const words = wordsOf(english);

describe('a noun is found by its singular, its plural and behind a hyphen', () => {
  test.each([
    ['minister', { kind: 'office', plural: false }],
    ['ministers', { kind: 'office', plural: true }],
    ['companies', { kind: 'generic', plural: true }],
    ['chairwomen', { kind: 'office', plural: true, gender: 'f' }],
    ['people', { plural: true }],
    ['energy-minister', { kind: 'office', plural: false }],
  ] as [string, Partial<Noun>][])('%s', (word, noun) => {
    expect(nounOf(words, word)).toMatchObject(noun);
    expect(traitsOf(words, word) & NOUN).toBe(NOUN);
  });

  test.each(['blorf', 'blorfs', 'far-right'])('near miss: %s', (word) => {
    expect(nounOf(words, word)).toBeNull();
    expect(traitsOf(words, word) & NOUN).toBe(0);
  });

  test('every plural has its noun as singular', () => {
    for (const [word, { plural, kind }] of words.nouns)
      if (plural && kind !== 'group') expect(words.nouns.has(singularOf(word) ?? '')).toBe(true);
  });
});

test('a caller’s rows are asked in the call that brings them, and in no other', () => {
  const text = '“No,” said Gaffer Ann Lund. Gaffer Lund left.';
  const lexicon = { titles: [{ title: 'gaffer', gender: 'f' as const, example: 'Gaffer Ann Lund said no.' }] };
  const before = extract(text);
  const own = extract(text, { lexicon });
  expect(own.speakers[0]?.name).toBe('Ann Lund');
  expect(before.speakers[0]?.name).not.toBe('Ann Lund');
  expect(extract(text)).toEqual(before);
  expect(extract(text, { lexicon })).toEqual(own);
  expect(isListed(words, 'gaffer', TITLE)).toBe(false);
});
