import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('what somebody denies, accuses of, calls for', () => {
  test.each([
    '{s:The firm} {c:denied} {q:the charge}.',
    '{s:The firm} {c:has denied} that {q:it hid the risks}.',
    '{s:She} {c:denied} {q:having lied}.',
    'The council sold the park, {q:allegations} {s:the mayor} {c:denies}.',
    '{s:The union} {c:accused} {q:the firm of hiding the risks}.',
    '{s:The party} {c:called for} {q:an inquiry into the fire}.',
    '{s:The mayor} {c:rubbished} {q:reports that the bridge was closed}.',
    '{s:The bank} {c:declined} {q:to comment}.',
    '{s:The union} {c:threatened} {q:to strike in December}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['The firm denied.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a charge is whole with whom it is made against', () => {
  test.each([
    'She resigned. {s:She} {c:accused} {q:the team of “a total lack of care”}.',
    '{s:Lund} {c:accused} {q:Cho of “lying to the board”}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('near miss: in a passive whom it is made against stands before', () => {
    const { text, told } = annotated('{q:Lund} {c:was accused} of {q:“lying to the board”}.');
    expect(toldIn(text)).toEqual(told);
  });
});
