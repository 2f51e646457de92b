import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a cue, then its quotation', () => {
  test.each([
    '{s:Ann Lee} {c:said}, {q:“We won.”}',
    '{s:Ann Lee} {c:said} {q:“we won”}.',
    '{s:The mayor} {c:said}: {q:“We won.”}',
    '{s:Dunn} {c:told} {a:reporters}: {q:“We lost.”}',
    '{s:She} {c:said} on Monday: {q:“We won.”}',
    '{s:The firm} {c:said} in a statement, {q:“We regret the delay.”}',
    '{s:The senator} {c:called} {q:the plan “a gift to the rich.”}',
    '{s:The pilot} {c:described} {q:the landing as “a miracle”}.',
    '{s:The mayor} {c:released} the following statement: {q:“We will rebuild the bridge.”}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['Opening the fair, {s:Ann Lee} {c:said}: {q:“We will stay until Sunday.”}'])(
    'what the source did while it spoke is no content: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.fails.each(['Opening the fair, {s:Ann Lee} {c:said}, {q:“We will stay until Sunday.”}'])(
    'known miss: what the source did while it spoke is no content: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.fails.each(['He called his wife.'])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a quotation that its own stop closes is over, however short', () => {
  test.each(['{q:“Who knows?”} {s:Ann Lee, the mayor}, {c:said}.'])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
