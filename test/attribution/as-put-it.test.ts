import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('as X put it', () => {
  test.each([
    'The harbour is, as {s:the pilot} {c:put it}, {q:“a bathtub in a storm”}.',
    '{q:The harbour is a bathtub}, as {s:the pilot} {c:put it}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['She put it on the table.'])('known miss, is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
