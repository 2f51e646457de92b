import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a clause, a comma, then source and cue', () => {
  test.each([
    '{q:The bridge will reopen}, {s:the mayor} {c:said}.',
    '{q:The bridge will reopen}, {s:the mayor} {c:said} on Monday.',
    '{q:Prices will fall}, {c:says} {s:the bank}.',
    '{q:As members of the club}, {s:he} {c:said}, {q:Lee and Cho must pay}.',
    'Meanwhile, {q:the bridge will reopen}, {s:the mayor} {c:said}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['On Thursday, the mayor left.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a source in the midst of its sentence, behind the verb', () => {
  test.each([
    '{q1:If he loses}, {c1:said} {s1:Wu}, {q1:there will be riots}.',
    '{q1:The bridge}, {c1:said} {s1:Wu}, {q1:was unsafe}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{q:The bridge will close}, {c:said} {s:Wu, the mayor of Lund}.',
    '{q1:The bridge will close}, {c1:said} {s1:the mayor}, but {s2:the council} {c2:said} {q2:it was safe}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
