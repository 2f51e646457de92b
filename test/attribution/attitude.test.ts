import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('attitudes', () => {
  test.each([
    '{s:Detectives} {c:believe} {q:the thief had a key}.',
    '{s:The team} {c:hopes} {q:to finish by spring}.',
    '{s:The firm} {c:wants} {q:to build a taller tower}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
