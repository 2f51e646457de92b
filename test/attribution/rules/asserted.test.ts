import { expect, test } from 'vitest';
import { isAsserted } from '../../../src/attribution/asserted.ts';
import { draftIn, viewIn } from './drafted.ts';

test.each([
  ['We go unless the mayor says it rained.', 'We go unless the mayor', false],
  ['The man who would go if it rained says it did.', 'The man who would go if it rained', true],
])('a source that a condition opens is no source, but one that has a condition in it is: %s', (text, source, told) => {
  const view = viewIn(text);
  const draft = draftIn(view, { content: [text.slice(text.indexOf(' says ') + 6, -1)], cue: 'says', source });
  expect(isAsserted(view, draft)).toBe(told);
});

test('what follows a question that is told is kept', () => {
  const view = viewIn('What does Lee say? It rained, says Lee.');
  const draft = draftIn(view, { content: ['It rained'], cue: 'says', source: 'Lee' });
  expect(isAsserted(view, draft)).toBe(true);
});

test('but in an answer: So does Finch say.', () => {
  const view = viewIn('So does Finch say.');
  expect(isAsserted(view, draftIn(view, { content: ['So'], cue: 'say', source: 'Finch' }))).toBe(true);
});
