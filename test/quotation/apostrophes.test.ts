import { describe, expect, it } from 'vitest';
import { elisions, neverOwned } from '../../src/lexicons/en/quote-marks.ts';
import { find, specify } from './notation.ts';

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
  it.each(neverOwned)('one short quotation: $example', ({ example }) => {
    const { quotations } = find(example);
    expect(quotations.map(({ text }) => text.split(' ').length <= 2)).toEqual([true]);
  });
});
