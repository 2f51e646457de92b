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

describe('a title or a name in quote marks is the end of the subject', () => {
  test.fails.each(['{s:Ann Lee, author of “Cold Lamp”}, {c:said} {q:the tour was off}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each([
    '{q:It was a sign of “real change”} {c:said} {s:the mayor}.',
    '{q:“We won”} {c:said} {s:the coach who had left}.',
    "{q:''We won,''} {c:said} {s:Ann Lee, who had left}.",
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('how it was said is no part of a name', () => {
  test.fails.each(['{q:“We won the vote,”} {c:said} {s:Keely France} with a smile.'])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{q:“We won,”} {c:said} {s:Ann Lee with the Sierra Club}.',
    '{q:“We won the vote,”} {c:said} {s:Keely France with a charity in Ode}.',
    '{q:“We won the vote,”} {c:said} {s:Special Envoy to Ode Keely France}.',
    '{q:“We won the vote,”} {c:said} {s:Cillian Power, his brother in the band}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
