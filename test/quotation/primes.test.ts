import { describe, expect, it } from 'vitest';
import { find, specify } from './notation.ts';

describe('feet, inches and minutes', () => {
  const sentences = [
    `He is 6'2" tall.`,
    'They laid a 12" pipe.',
    `The gap is 5' 10" wide.`,
    `It lies at 40° 26' 46" north.`,
    'An 8½" disc.',
    'They laid a 12” pipe.',
  ];
  specify(sentences);
  it.each(sentences)('leaves no note: %s', (sentence) => expect(find(sentence).notes).toEqual([]));

  specify([
    '⟦“We laid a 12" pipe,”⟧ he said.',
    '⟦"We laid a 12" pipe,"⟧ he said.',
    '⟦"It is 12" by 14" wide,"⟧ he said.',
    `⟦'He is 6' 2" tall,'⟧ she said.`,
    'A 12" pipe and ⟦"a mess"⟧.',
  ]);
});

describe('a closing mark behind a number', () => {
  specify([
    'The ⟦"class of 2012"⟧ met the ⟦"class of 2013"⟧ there.',
    '⟦“Vision 2030”⟧ is the plan.',
    'He called it ⟦‘Plan 9’⟧ then.',
    'She said ⟦"we need 12"⟧ and left.',
  ]);
});
