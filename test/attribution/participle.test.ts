import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('participles: adding, noting, arguing, telling', () => {
  test.each([
    '{s1,s2:Xi} {c1:said} {q1:the talks went well}, {c2:adding} that {q2:trade would grow}.',
    '{s1,s2:Xi} {c1:acknowledged} {q1:“twists and turns,”} {c2:adding} that {q2:Beijing was ready}.',
    '{s:Lee} left the stage, {c:telling} {a:the crowd} that {q:she was ill}.',
    '{s:Cho} met the board, {c:arguing} that {q:the plan was too dear}.',
    '{s:The mayor} opened the park, {c:calling for} {q:more trees}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['The singing stopped.', 'Adding salt, he stirred the soup.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
