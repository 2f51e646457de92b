import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a name that is spelt as a modal stands in no verb group: Mrs May said', () => {
  test.each([
    '{s:Prime Minister May} {c:said} {q:the talks had failed}.',
    '{q:“We tried everything,”} {s:May} {c:added}.',
    '{s:The mayor} {c:did not say} that {q:the road was safe}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
