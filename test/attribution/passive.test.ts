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
