import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('what stands with a source after its cue', () => {
  test.each([
    '{q:“We won,”} {c:said} {s:Dee, the coach of Leeds}.',
    '{q:“We won,”} {c:said} {s:Dee, who has led Leeds since May}.',
    '{q:“We won,”} {c:said} {s:Dee, who runs a “think tank” in Leeds}.',
    '{q:“We won,”} {c:said} {s:Dee, author of “The Glass Harbour”}.',
    '{q:“We won,”} {c:said} {s:Dee, author of “The Glass Harbour,” a novel}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a relative clause that quotes is another report', () => {
  test.each([
    '{q1:“No,”} {c1:said} {s1:Dee}, {s2:who} {c2:told} {a2:them}: {q2:“Go.”}',
    '{q1:It is “a mess”}, {c1:according to} {s1:Ann Lee}, {s2:who} {c2:called} {q2:it “sad beyond words”}.',
    '{q1:“No,”} {c1:said} {s1:the man} {s2:who} {c2:told} {a2:them}: {q2:“Go away now.”}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
