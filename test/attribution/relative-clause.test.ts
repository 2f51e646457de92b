import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a relative clause ends before the verb of the sentence that reports', () => {
  test.each(['{s:The groups who wrote to her} {c:say} {q:they are worried}.'])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['{s2:The man {s1:who} {c1:said} {q1:the train left}} {c2:said} {q2:it rained}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each([
    'The aide asked not to be named.',
    'The aide declined to be identified by this paper.',
    'The aide asked to remain anonymous.',
  ])('who wants no name says nothing of the matter: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.fails.each(['The aide asked that his name not be used.'])(
    'known miss: who wants no name says nothing of the matter: %s',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );

  test('but who wants to be named something does', () => {
    const { text, told } = annotated('{s:The firm} {c:asked} {q:to be named host}.');
    expect(toldIn(text)).toEqual(told);
  });
});

test.each([['Lee (R-Utah) said the fee was £40 (and would rise) in May.', 'the fee was £40 (and would rise) in May']])(
  'a report in a relative clause in brackets ends with them: %s',
  (text, content) => {
    expect(toldIn(text).map((told) => told.content)).toEqual([content]);
  },
);
