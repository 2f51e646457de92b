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

describe('what is told of the source behind its comma is the writer’s', () => {
  test.fails.each(['{c:According to} {s:the police}, who were called at noon, {q:the man fell from a window}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each([
    '{c:According to} {s:Lee}, {q:running is fun, and walking too}.',
    '{c:According to} {s:Lee}, {q:that was a mistake, and it was dear}.',
    '{c:According to} {s:Lee}, {q:who wins is unclear}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
