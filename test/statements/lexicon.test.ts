import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { knowledgeOf } from '../../src/statements/knowledge.ts';
import { wordsOf } from '../../src/statements/words.ts';
import { typed } from './helpers.ts';

describe('the statement lexicon', () => {
  it.each(english.statementCues)('“$phrase” speaks for $type: $example', ({ phrase, type, example }) => {
    const words = wordsOf(example, 100).map((w) => w.lower);
    expect(` ${words.join(' ')} `).toContain(` ${phrase} `);
    expect(typed(example).type).toBe(type);
  });

  it.each(english.statementActs)('“$lemma” is found in its example: $example', ({ act, example }) => {
    const { acts } = knowledgeOf(english);
    expect(wordsOf(example, 100).map((w) => acts.get(w.lower))).toContain(act);
  });
});
