import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a quotation, then its cue and source', () => {
  test.each([
    '{q:“We won,”} {c:said} {s:Ann Lee}.',
    '{q:“We won,”} {c:said} {s:Ann Lee, the coach}.',
    '{q:“We won,”} {c:says} {s:the mayor of Leeds}.',
    '{q:“We won,”} {c:said} {s:Lee} on Monday.',
    '{q:“We won,”} {c:wrote} {s:Jim Dunn} in a letter.',
    '{q:“We won the cup.”} {c:said} {s:Ann Lee}.',
    '{q:“We won the cup.”} {c:said} {s:Ann Lee, the coach}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
