import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

test.each([
  ['scare quotes', 'The so-called “experts” left early.'],
  ['scare quotes of two words', 'The “big freeze” lasted a week.'],
  ['a title', 'Her novel “The Glass Harbour” won a prize.'],
  ['a nickname', 'Jim “The Axe” Dunn retired in May.'],
  ['a sign', 'The “Mind the Gap” sign is gone.'],
  ['no marks at all', 'The river froze in January.'],
])('%s: %s', (_, text) => {
  expect(toldIn(text)).toEqual([]);
});

describe('what is called back is not told', () => {
  test.fails.each(['The firm has recalled 3,000 vehicles after a fire.'])('known miss: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    'Lund recalled that the boat had sunk.',
    'Lund recalled the day the boat sank.',
    'Lund recalled how the cars had burned.',
    'Lund recalled the ambassador “as a friend of all”.',
    'Lund recalled a meeting with the ambassador in 1998.',
    'Lund recalled soldiers firing into the crowd.',
    'Lund recalled the drug dealers who ran the estate.',
    'Lund recalled food shortages in the winter of 1998.',
    'Lund recalled 1,200 complaints about the ferry.',
    'Lund recalled their cars sliding into the river.',
    'Lund recalled 300 cars were burned.',
  ])('near miss: %s', (text) => {
    expect(toldIn(text).map(({ source, cue }) => [source, cue])).toEqual([['Lund', 'recalled']]);
  });
});

test('they recall what was theirs', () => {
  expect(toldIn('They recalled their cars after a fire.').map(({ source }) => source)).toEqual(['They']);
});

describe('who is cited, and who wants no name', () => {
  test.each([
    '{q1:The road is shut}, {s1,s2:the Post} {c1:reported}, {c2:citing} {q2:officials who said the bridge had cracked}.',
    '{q1:The road is shut}, {s1,s2:the Post} {c1:reported}, {c2:citing} {q2:police saying the bridge had cracked}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('near miss: what is cited is a reason', () => {
    expect(toldIn('Lund left the board, citing his age and health.').map(({ content }) => content)).toEqual([
      'his age and health',
    ]);
  });

  test('requested anonymity', () => {
    expect(toldIn('A sailor, who requested anonymity, left.')).toEqual([]);
  });
});
