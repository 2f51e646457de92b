import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { actAt } from '../../src/statements/cue.ts';
import { lexemesOf } from '../../src/statements/lexemes.ts';
import { wordsOf } from '../../src/statements/words.ts';
import { typed } from './helpers.ts';

describe('the statement lexicon', () => {
  it.each(english.statementCues)('“$phrase” speaks for $type: $example', ({ phrase, type, example }) => {
    const words = wordsOf(example, lexemesOf(english)).map((w) => w.lexeme.lower);
    expect(` ${words.join(' ')} `).toContain(` ${phrase} `);
    expect(typed(example).type).toBe(type);
  });

  it.each(english.statementActs)('“$lemma” is found in its example: $example', ({ act, example }) => {
    const words = wordsOf(example, lexemesOf(english));
    expect(words.map((_, i) => actAt(words, i))).toContain(act);
  });

  it.each([
    ['called Wednesday for', 'request'],
    ['called again for', 'request'],
    ['took issue with', 'deny'],
    ['called Mara a coward for', 'judge'],
    ['took the bus', null],
  ])('“%s”: a day or an adverb may stand before the particle, nothing else', (text, act) => {
    expect(actAt(wordsOf(text, lexemesOf(english)), 0)).toBe(act);
  });
});
