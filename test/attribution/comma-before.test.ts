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
