import { expect, test } from 'vitest';
import { isAsserted } from '../../../src/attribution/finish/asserted.ts';
import { docIn, draftIn } from './drafted.ts';

test.each([
  ['We go unless the mayor says it rained.', 'We go unless the mayor', false],
  ['The man who would go if it rained says it did.', 'The man who would go if it rained', true],
])('a source that a condition opens is no source, but one that has a condition in it is: %s', (text, source, told) => {
  const doc = docIn(text);
  const draft = draftIn(doc, { content: [text.slice(text.indexOf(' says ') + 6, -1)], cue: 'says', source });
  expect(isAsserted(doc, draft)).toBe(told);
});

test('what follows a question that is told is kept', () => {
  const doc = docIn('What does Lee say? It rained, says Lee.');
  const draft = draftIn(doc, { content: ['It rained'], cue: 'says', source: 'Lee' });
  expect(isAsserted(doc, draft)).toBe(true);
});

test('but in an answer: So does Finch say.', () => {
  const doc = docIn('So does Finch say.');
  expect(isAsserted(doc, draftIn(doc, { content: ['So'], cue: 'say', source: 'Finch' }))).toBe(true);
});
