import { describe, expect, test } from 'vitest';
import { annotated, foundIn, toldIn } from './notation.ts';

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

describe('what is said and no attitude', () => {
  test.each(['The minister branded the reports “laughable”.', 'The minister labelled the reports “laughable”.'])(
    '%s',
    (text) => {
      expect(foundIn(text).map(({ manner }) => manner)).toEqual(['speech']);
    },
  );

  test.each(['Lund hopes for “a change”.'])('near miss: %s', (text) => {
    expect(foundIn(text).map(({ manner }) => manner)).toEqual(['attitude']);
  });
});
