import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('nouns: her claim that, his promise to', () => {
  test.each([
    '{s:Her} {c:claim} that {q:the vote was rigged} has no support.',
    '{s:His} {c:promise} {q:to cut fares}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['The claim was false.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
