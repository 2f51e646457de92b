import { expect, test } from 'vitest';
import { toldIn } from './notation.ts';

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
