import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('according to', () => {
  test.each([
    '{c:According to} {s:the mayor}, {q:the bridge is safe}.',
    '{q:The bridge is safe}, {c:according to} {s:the mayor}.',
    '{q:“The bridge is safe,”} {c:according to} {s:the mayor}.',
    '{q:Prices fell by two percent} {c:according to} {s:the bank}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['They were paid according to age.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
