import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('headlines', () => {
  test.each([
    '{s:Lee}{c::} {q:UK wants a new treaty}',
    '{s:PM} {c:denies} {q:split}',
    '{q:UK to cut tariffs}, {c:says} {s:minister}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text, { kind: 'headline' })).toEqual(told);
  });

  test.each(['Rain stops play'])('is not in: %s', (text) => {
    expect(toldIn(text, { kind: 'headline' })).toEqual([]);
  });
});
