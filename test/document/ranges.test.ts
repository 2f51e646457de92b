import { expect, test } from 'vitest';
import { hashText } from '../../src/model/hash.ts';
import { readLines } from './helpers.ts';

test('a quotation opens in each paragraph and closes once', () => {
  const doc = readLines('“We won.\n“It is over,” said Lund. “No.');
  expect(doc.tokens.word.map((word, i) => `${word}${doc.quoteEdge[i]}`).join(' ')).toBe(
    '“1 We0 won0 .0 “1 It0 is0 over0 ,0 ”2 said0 Lund0 .0 “1 No0 .0',
  );
});

test('the tokens of each block', () => {
  const { blockTokens } = readLines('We won. It is over.\nNo.');
  expect(blockTokens).toEqual([
    { first: 0, last: 7 },
    { first: 7, last: 9 },
  ]);
});

test('words, marks and dictionary forms as numbers', () => {
  const { tokens } = readLines('Lund said: “5 %”');
  expect([...tokens.isWord]).toEqual([1, 1, 0, 0, 1, 0, 0]);
  expect([...tokens.mark]).toEqual([0, 0, 3, 6, 0, 0, 6]);
  expect([...tokens.lemmaHash]).toEqual(tokens.lemma.map(hashText));
});
