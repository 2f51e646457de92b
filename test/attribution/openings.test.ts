import { describe, expect, test } from 'vitest';
import { annotated, foundIn, toldIn } from './notation.ts';

describe('a content begins with words, not with what opens its line', () => {
  test.each([
    '({q:“We won the cup,”} {c:said} {s:Ann Lee}.)',
    '({s:Ann Lee} {c:said} {q:it rained}.)',
    '• {q:“We won it all,”} {c:said} {s:Bob Cho}.',
    '> {q:“We won it all,”} {c:said} {s:Bob Cho}.',
    '* {q:“We won it all,”} {s:he} {c:said}.',
    '… {q:It rained all day}, {c:said} {s:Ann Lee}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{q:[The bridge] will reopen}, {s:Ann Lee} {c:said}.',
    '{q:$40 is too much}, {s:Ann Lee} {c:said}.',
    '{s:Ann Lee} {c:said} {q:the bridge would reopen (in May)}.',
  ])('but with what belongs to it: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('a bullet makes no mixed speech of a quotation', () => {
    expect(foundIn('• “We won it all,” said Bob Cho.')).toMatchObject([{ form: 'direct' }]);
  });
});
