import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('passives have no source', () => {
  test.each([
    'It {c:was announced} that {q:the park would close}.',
    '{a:The crew} {c:was told} that {q:the flight was full}.',
    '{a:Residents of the tower} {c:were told} {q:the water was safe}.',
    '{q:“The flight is full,”} {a:the crew} {c:was told}.',
    'It {c:was asked} {q:whether the flight was full}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['The park was announced as the winner.'])('known miss, is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('who is asked, between commas, asks nothing', () => {
  test.fails.each(['{s2:{a1:Lund}}, {c1:asked} {q1:whether he would stay}, {c2:said} {q2:he did not know}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each([
    '{s:Ann Lee, the mayor}, {c:asked} {q:whether the boats were safe}.',
    '{s:Ann Lee}, who was there, {c:asked} {q:whether the boats were safe}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('who says it in a passive ends before when it was, and before what its subject is called', () => {
  test.each([
    '{q:The bridge} {c:was described} by {s:Lund} {q:as unsafe}, and it was shut.',
    '{q1:The plan} {c1:was called} {q1:“a disgrace”} by {s1:the union}, which represents workers.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('near miss: when it was called so', () => {
    expect(toldIn('The plan was described as “a disgrace” by night.').map(({ source }) => source)).toEqual([null]);
  });
});
