import { describe, expect, it } from 'vitest';
import { elisions, neverOwned } from '../../src/lexicons/en/quote-marks.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import { find, linesOf, specify } from './notation.ts';

describe('apostrophes are no quote marks', () => {
  const sentences = [
    '’Tis the season, and ’twas the night.',
    'The workers’ rights, the ’90s, the class of ’08.',
    'O’Brien doesn’t like rock ’n’ roll.',
    'Let ’em go ’cause it’s late.',
    'The U.S.’ part and the U.S.’s plan.',
    'Yahoo!’s shares and James’s house.',
    'He was goin’ home, singin’ and dancin’.',
    'I said I’d’ve gone.',
  ];
  specify(sentences);
  specify(sentences.map((sentence) => sentence.replaceAll('’', "'")));
  it.each(sentences)('leaves no note: %s', (sentence) => expect(find(sentence).notes).toEqual([]));
});

describe('apostrophes inside quotations', () => {
  specify([
    '⟦“Let ’em go ’cause it’s the ’90s,”⟧ said O’Brien.',
    '⟦‘Let ’em go ’cause it’s the ’90s,’⟧ said O’Brien.',
    "⟦'Let 'em go 'cause it's the '90s,'⟧ said O'Brien.",
    "⟦'I like rock 'n' roll,'⟧ he said.",
    '⟦“Today”⟧’s host left.',
    "⟦'Tis the season,'⟧ he said, and went.",
    'A ‘90s band with the mark turned the wrong way.',
  ]);
});

describe('the word lists', () => {
  it.each(elisions)('no quotation: $example', ({ example }) => expect(find(example).quotations).toEqual([]));
  describe('rows of the caller’s are looked up whole', () => {
    const quotes = (text: string, words: string): string[] =>
      quotationsIn(text, linesOf(text), { elisions: [{ words, example: '' }], neverOwned }).quotations.map(
        (q) => q.text,
      );
    it.each([
      ['a word of ten letters', 'lectricity', "He cut the 'lectricity and the workers' pay.", []],
      ['a longer one', 'lectricity', "He cut 'lectricitymen' out.", ["'lectricitymen'"]],
      ['one of nine letters', 'lectrical', "He met 'lectrically' minded people.", ["'lectrically'"]],
    ])('%s', (_, words, text, found) => expect(quotes(text, words)).toEqual(found));
  });
  it.each(neverOwned)('one short quotation: $example', ({ example }) => {
    const { quotations } = find(example);
    expect(quotations.map(({ text }) => text.split(' ').length <= 2)).toEqual([true]);
  });
});
