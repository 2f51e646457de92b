import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { documentOf } from './helpers.ts';

const all = (text: string): Document => documentOf(text, undefined, []);

function expectExact(text: string): void {
  const { tokens, sentences } = all(text);
  let rebuilt = '';
  for (let i = 0; i < tokens.count; i++) {
    expect(tokens.word[i]).toBe(text.slice(tokens.start[i], tokens.end[i]));
    expect(tokens.start[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (tokens.end[i - 1] as number));
    rebuilt += tokens.word[i];
  }
  expect(rebuilt).toBe(text.replace(/\s/g, ''));
  expect(sentences.map(({ first }) => first)).toEqual(
    [0, ...sentences.map(({ last }) => last)].slice(0, sentences.length),
  );
  expect(sentences.at(-1)?.last ?? 0).toBe(tokens.count);
}

const NASTY = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\0',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  '漢字',
  'שלום',
  '.',
  '..',
  '...',
  '….',
  '!',
  '?',
  ',',
  ';',
  ':',
  '-',
  '--',
  '–',
  '—',
  '/',
  '//',
  '\\',
  '@',
  '#',
  '$',
  '&',
  '_',
  '*',
  '^',
  '"',
  "'",
  '’',
  '‘',
  '“',
  '”',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '`',
  '``',
  "''",
  'a',
  'I',
  'no',
  'No',
  'Mr',
  'U.S',
  'http://',
  'www.',
  'n’t',
  '’s',
  "'m",
  '__proto__',
  'constructor',
  'toString',
  '1',
  '0.5',
  '90s',
  'said',
  'The',
  '$%^oov^%$',
];
const hostile = fc.array(fc.constantFrom(...NASTY), { maxLength: 60 }).map((parts) => parts.join(''));

describe('every character but white space is in exactly one token, in order; sentences lie side by side', () => {
  it('in strings of nasty pieces', () => {
    fc.assert(fc.property(hostile, expectExact), { numRuns: 400 });
  });

  it.each([46, 47, 48, 49, 50, 120])('in a word of %i letters with stops in it', (length) => {
    for (const end of ['.c', '.', 'reached.c', '-N.C.']) expectExact('a'.repeat(length - end.length) + end);
  });

  it('in strings of any code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), expectExact), { numRuns: 200 });
  });
});

it('reads a word of a million letters and a hundred thousand words', () => {
  const long = 'x'.repeat(1_000_000);
  expect(all(long).tokens.word).toEqual([long]);
  expect(all('word '.repeat(100_000)).tokens.count).toBe(100_000);
});

it('names of object properties are words like others', () => {
  const { tokens } = all('The constructor said hasOwnProperty. They constructor it, toString-like.');
  expect(tokens.lemma.every((lemma) => typeof lemma === 'string')).toBe(true);
  expect(tokens.lower).toContain('hasownproperty');
});
