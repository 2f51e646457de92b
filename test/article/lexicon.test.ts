import { describe, expect, it } from 'vitest';
import { opening, phrasesOf, wordsOf } from '../../src/article/phrases.ts';
import { furniture } from '../../src/lexicons/en/furniture.ts';

describe('phrases of page furniture', () => {
  for (const row of furniture)
    it(`${row.where}: ${row.example}`, () => {
      const words = wordsOf(row.example);
      const phrases = phrasesOf({ furniture: [row] });
      expect(words.some((_, i) => opening(phrases, row.where, words, i) > 0)).toBe(true);
    });

  it('are written as lines are folded', () => {
    for (const { phrases } of furniture)
      for (const phrase of phrases.split(','))
        expect(wordsOf(phrase.replaceAll('#', '1')).join(' ')).toBe(phrase.trim());
  });
});
