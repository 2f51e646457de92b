import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a report between dashes interrupts a quotation', () => {
  test.each([
    '{q:“We won the cup”}—{c:said} {s:Ann Lee}—{q:“and we are glad about it.”}',
    '{q:“We won the cup”} — {s:Ann Lee} {c:said} — {q:“and we are glad.”}',
    '{q:“We won the cup”} — {s:Ann Lee, the coach}, {c:said} — {q:“and we are glad.”}',
    '{q:“We won the cup”} – {c:said} {s:Ann Lee} – {q:“and we are glad.”}',
    '{q:“We won the cup”} — {c:said} {s:Ann Lee}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['{q:“We won the cup”} – {c:said} {s:Ann Lee, the coach} – {q:“and we are glad.”}'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each([
    'It was “a mess” — {s:Ann Lee} {c:said} {q:it rained}.',
    '“We won the cup” — and {s:Ann Lee} {c:said} {q:it rained}.',
  ])('but not where it has a content of its own: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a pair of dashes parts a subject from its verb', () => {
  test.each(['{s:Cho, who leads the board}, {c:said} {q:the fee – £40 a year – is too low}, but Lund disagreed.'])(
    '%s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.fails.each([
    '{s:Dr Ines Falk, who reviewed the paper}, {c:said} {q:the sample – 62 animals – was small}.',
    '{s:Ann Lee} {c:said} {q:the sample – 62 animals – was small}.',
  ])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{s:The captain} {c:denied} {q:the charge} – a grave one – and left.',
    '{s:Ann Lee} {c:said} {q:one boat sank – the Ode – and two were lost}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
