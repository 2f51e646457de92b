import { describe, expect, test } from 'vitest';
import { isAsserted } from '../../src/attribution/asserted.ts';
import { draftIn, viewIn } from './drafted.ts';
import { annotated, toldIn } from './notation.ts';

describe('nobody is told to have said it', () => {
  test.each([
    'If he says that it is over, we go.',
    'We go unless the mayor says it rained.',
    'Did she say it rained?',
    'Has the mayor said that it rained?',
    'He left, but did she say it rained?',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    '{q:“Did she say it rained?”} {c:asked} {s:Ann Lee}.',
    '{s:Lee} {c:asked} {q:if Cho said it rained}.',
    '{s:Lee} {c:said} {q:it rained if the clouds came}.',
    'Why did {s:she} {c:say} {q:it rained?}',
    '{s:Nobody} {c:said} {q:it was over}.',
    'If {s:voters} {c:want} {q:to pay less}, they stay at home.',
  ])('but here it is told: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

test.each(['What does the government say?', 'What did Orla Finch tell the court?'])(
  'nothing is told in: %s',
  (text) => {
    const view = viewIn(text);
    const source = text.includes('Finch') ? 'Orla Finch' : 'the government';
    const cue = text.includes('Finch') ? 'tell' : 'say';
    const draft = draftIn(view, { content: [text.slice(0, text.indexOf(source) - 1)], cue, source });
    expect(isAsserted(view, draft)).toBe(false);
  },
);

test('what follows a question that is told is kept', () => {
  const view = viewIn('What does Lee say? It rained, says Lee.');
  const draft = draftIn(view, { content: ['It rained'], cue: 'says', source: 'Lee' });
  expect(isAsserted(view, draft)).toBe(true);
});
