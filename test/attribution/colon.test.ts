import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a name or a lead-in sentence, then a colon', () => {
  test.each([
    '{s:Ann Lee}{c::} {q:“We have won the cup.”}',
    '{s:The mayor} was blunt{c::} {q:“We have lost the cup.”}',
    '{s:The mayor} was blunt{c::}\n{q:“We have lost the cup.”}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['Three things matter: bread, water and salt.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.fails.each(['The shop has a new name: “The Oven”.'])('known miss, is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('the quotation behind a colon is all of the content', () => {
  test.each(['{s:Lund} {c:said} {q:the rule was simple: “Nobody sells a boat here.”}'])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
