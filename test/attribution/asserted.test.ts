import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('nobody is told to have said it', () => {
  test.each([
    'If he says that it is over, we go.',
    'We go unless the mayor says it rained.',
    'We go if the mayor says that it rained.',
    'Did she say it rained?',
    'Has the mayor said that it rained?',
    'He left, but did she say it rained?',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    '{q:“Did she say it rained?”} {c:asked} {s:Ann Lee}.',
    '{s:Lee} {c:asked} {q:if Cho said it rained}.',
    '{s:Lee} {c:said} {q:it rained if the clouds came}.',
    'Why did {s:she} {c:say} {q:it rained}?',
    '{s:Nobody} {c:said} {q:it was over}.',
    'If {s:Lee} {c:thinks} that {q:the plan will fail}, she should say so.',
  ])('but here it is told: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
