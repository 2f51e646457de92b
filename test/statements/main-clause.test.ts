import { expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { mainClause } from '../../src/statements/clause.ts';
import { lexemesOf } from '../../src/statements/lexemes.ts';
import { wordsOf } from '../../src/statements/words.ts';

/** The first word of the main clause, by its text. */
function mainIn(text: string): string {
  const words = wordsOf(text, lexemesOf(english));
  const word = words[mainClause(words)];
  return word ? text.slice(word.start, word.end) : '';
}

it.each([
  ['If they stop, we will go', 'we'],
  ['If they stop, "we will go"', '"'],
  ['If they stop, “we will go”', '“'],
  ['If they stop we will,"', 'If'],
  ['If they stop we will,”', 'If'],
])('the main clause of %s begins at %s', (text, first) => {
  expect(mainIn(text)).toBe(first);
});
