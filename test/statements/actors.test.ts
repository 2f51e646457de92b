import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { typeOf } from './helpers.ts';

/** The actor of the only commitment: its words, and the name of the speaker whom they mean. */
function actorIn(text: string): readonly (string | null)[] {
  const { statements, speakers } = extract(text);
  const [promise, ...others] = statements.filter(({ type }) => type === 'commitment');
  expect(others).toEqual([]);
  const { span, speaker } = promise?.details?.actor ?? { span: null, speaker: null };
  return [span && text.slice(span.start, span.end), speakers.find(({ id }) => id === speaker)?.name ?? null];
}

it.each([
  ['A spokesman for Ann Lee said she would resign in May.', 'she', null],
  ['Ann Lee said she would resign in May.', 'she', 'Ann Lee'],
  ['A spokeswoman for Tom Lund said he would pay the fine by June.', 'he', null],
  ['Tom Lund said he would pay the fine by June.', 'he', 'Tom Lund'],
  ['A spokeswoman for Borealis said it would pay the fine by June.', 'it', null],
  ['Borealis said it would pay the fine by June.', 'it', 'Borealis'],
  ['Tom Lee spoke about Ann Cho. Lee said he would pay back the money.', 'he', 'Tom Lee'],
  ['Tom Lund said his wife would sue the paper.', 'his wife', null],
  ['Tom Lund said his party would sue the paper.', 'his party', null],
  ['Tom Lund said they would sue the paper.', 'they', null],
  ['Ann Lee said the bank’s board would quit.', 'the bank’s board', null],
  ['The owners said they would sue the paper.', 'they', 'owners'],
])('who is bound: %s', (text, words, name) => {
  expect(actorIn(text)).toEqual([words, name]);
});

it('the ’s of “that’s” is a verb, and that of “the bank’s board would” none', () => {
  expect(typeOf('{s:Lund} {c:said} {the bank’s board would quit}.')).toBe('commitment');
  expect(typeOf('{s:Lund} {c:said} {that’s why the board would quit}.')).not.toBe('commitment');
});

// Nobody asks whether the article calls a speaker “he” or “she”.
it.fails('“she” is somebody else than a man who says it', () => {
  expect(actorIn('Tom Lee spoke about Ann Cho. Lee said she would pay back the money.')).toEqual(['she', null]);
});
