import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a line that is a quotation, a colon and a name', () => {
  test.each([
    '{q:‘No cause for joy’}{c::} {s:Lund Bank}',
    '{q:“We have won the cup”}{c::} {s:Ann Lee}',
    '{q:‘No cause for joy’}{c::} {s:Minister Ann Lee} leaves the club',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '‘No cause for joy’: Lund Bank fell on Monday and rose on Friday',
    'Then came ‘no cause for joy’: Lund Bank',
    '‘No cause for joy’: a review',
  ])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.fails.each(['‘The Long Way Home’: Lund Bank', '‘No cause for joy’: Lund fans hit out at owner'])(
    'known miss, is not in: %s',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );
});

describe('a dash and a name below or behind a quotation', () => {
  test.each([
    '{q:“We have won the cup.”} {c:―} {s:Ann Lee}',
    '{q:“We have won the cup.”}\n{c:—} {s:Ann Lee}, 43, Leeds',
    '{q:"We have won the cup."} {c:-} {s:Ann Lee}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    'It was a “mess” - Ann Lee knew it.',
    'It was a “very big mess” — Lee.',
    'The cup was “won for good.” - Newswire',
    'They sang “We have won the cup.” — Lee was in the first row and Cho stood behind her with the others.',
  ])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
