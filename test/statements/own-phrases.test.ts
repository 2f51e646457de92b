import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { english } from '../../src/lexicons/en/index.ts';
import type { StatementCue } from '../../src/lexicons/types.ts';
import { lexemesOf } from '../../src/statements/lexemes.ts';

type Type = StatementCue['type'];
const first = (text: string, phrase?: string, type: Type = 'claim') =>
  extract(text, phrase ? { lexicon: { statementCues: [{ phrase, type, example: text }] } } : {}).statements[0];

describe('a phrase of the caller decides for its type, like a cue that decides', () => {
  it.each<[string, Type, string]>([
    ['my word of honour', 'commitment', '“You have my word of honour,” Ann Lee said.'],
    ['on the hook to', 'commitment', 'Ann Lee said the council was on the hook to mend the pier.'],
    ['claptrap', 'denial', '“The report of the harbour office is claptrap,” Ann Lee said.'],
    ['if only', 'other', '“If only the pier were open,” Ann Lee said.'],
    ['mark my words', 'claim', '“Will the pier close? Mark my words,” Ann Lee said.'],
    ['Galle oath', 'commitment', '“Hook or no hook, we give you our Galle oath,” Ann Lee said.'],
    ['hasn’t a leg to stand on', 'denial', '“That story hasn’t a leg to stand on,” Ann Lee said.'],
    ['in 7 days flat', 'commitment', '“The pier is ready in 30 days flat,” Ann Lee said.'],
  ])('“%s”: %s: %s', (phrase, type, text) => {
    const found = extract(text, { lexicon: { statementCues: [{ phrase, type, example: text }] } }).statements;
    const one = found.find(({ evidence }) => evidence.some(({ reason }) => reason.startsWith(`${type} wording: `)));
    expect(one?.type).toBe(type);
    const { span } = one?.evidence.find(({ reason }) => reason.startsWith(`${type} wording: `)) ?? {};
    expect(span && text.slice(span.start, span.end).split(' ')).toHaveLength(phrase.split(' ').length);
  });

  it('without the row it is what it was, and elsewhere the row does nothing', () => {
    const text = '“You have my word of honour,” Ann Lee said.';
    expect(first(text)?.type).toBe('claim');
    const other = '“My word, the honour is mine,” Ann Lee said.';
    expect(first(other, 'my word of honour', 'commitment')).toEqual(first(other));
  });

  it('can be outvoted', () => {
    const text = 'Ann Lee denied that the crew was bound by its oath.';
    const without = first(text);
    expect(first(text, 'its oath', 'commitment')).toMatchObject({ type: 'denial' });
    expect(first(text, 'its oath', 'commitment')?.confidence).toBeLessThan(without?.confidence ?? 0);
  });

  it('counts once, however often it is said', () => {
    const once = first('“It is claptrap,” Ann Lee said.', 'claptrap', 'commitment');
    const many = first('“It is claptrap, claptrap, claptrap,” Ann Lee said.', 'claptrap', 'commitment');
    expect(many?.confidence).toBeLessThan((once?.confidence ?? 0) + 0.1);
  });

  it('a row without a word in it is nowhere', () => {
    expect(lexemesOf({ ...english, statementCues: [{ phrase: ' ', type: 'denial', example: '' }] })).toBeDefined();
  });
});

it('the language’s own phrases are written as statements are cut, so cutting them changes none', () => {
  for (const { phrase } of english.statementCues) {
    const [head = ''] = phrase.split(' ');
    expect(
      lexemesOf(english)
        .of(head)
        .phrases.map(({ words }) => words.join(' ')),
    ).toContain(phrase);
  }
});
