import { describe, expect, test } from 'vitest';
import {
  BEFORE_CAPITAL,
  BEFORE_NUMBER,
  BEFORE_WORD,
  LONGEST_ABBREVIATION,
  OTHERS,
  STATES,
  TITLES,
} from '../../src/document/abbreviations.ts';
import { fold, formOf, isCapital } from '../../src/document/form.ts';
import { documentOf, withoutKept } from './helpers.ts';

describe('what is kept of a word is what its token would tell', () => {
  test.each([
    'The Rev. Zoë Lund said: “No.”',
    'Sen. Lund, D-N.C., left at 6.15am for https://lund.example/a/very-long-one?with=all&of=it and U.S.’s shores.',
    `A ${'long'.repeat(20)}Word and !!!!!! marks – ’tis “won’t” IT’S Ärger.`,
  ])('%s', (text) => {
    const { tokens } = documentOf(text, undefined, []);
    tokens.form.forEach((form, i) => {
      expect(form).toMatchObject(withoutKept(formOf(tokens.word[i] as string, tokens.lower[i] as string)));
    });
    expect(tokens.form).toHaveLength(tokens.count);
  });
});

test.each([
  ['Müller', 'muller'],
  ['Wałęsa', 'walesa'],
  ['Løkke', 'lokke'],
  ['U.S.', 'us'],
  ['.', ''],
  ['’', "'"],
  ['lund', 'lund'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ['Lund', true],
  ['Ärger', true],
  ['lund', false],
  ['ärger', false],
  ['1st', false],
  ['', false],
])('a capital begins %j: %s', (word, capital) => {
  expect(isCapital(word)).toBe(capital);
});

test.each(['said.', 'Stop!', 'what?', 'so…', '.'])('a sentence may end with %s', (word) => {
  expect(formOf(word, word.toLowerCase()).stops).toBe(true);
});

test('no list of abbreviations has a word that is longer than the scanner thinks', () => {
  const lists = [TITLES, BEFORE_WORD, BEFORE_CAPITAL, BEFORE_NUMBER, STATES, OTHERS];
  expect(Math.max(...lists.flatMap((list) => [...list].map((word) => word.length)))).toBe(LONGEST_ABBREVIATION);
});
