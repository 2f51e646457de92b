import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('groups', () => {
  test.each([
    '{Residents=residents} said no.',
    '{two officials=two officials} said no.',
    '{Critics of the plan=critics of the plan} said no. {Critics of the plan=critics of the plan} left.',
    '{Critics of that plan=critics of that plan} said no.',
    'As {villagers=villagers} left, {they=villagers} said no.',
    '{Police=police} said no.',
    '{Energy experts=energy experts} said no. {The experts=energy experts} left.',
    '{Some neighbours=some neighbours} left. {They=some neighbours} said no.',
    '{Iranians=Iranians} said no.',
    '{a string of Harbour MPs=string of Harbour MPs} said no.',
    '{Senate Republicans=Senate Republicans} said no.',
    '{Kessel Democrats=Kessel Democrats} said no.',
    '{Asian-Americans in Lund=Asian-Americans in Lund} said no.',
    '{59 percent=59 percent} said no.',
    '{Those behind the talks=those behind the talks} said no.',
    '{The Greens and the Reds=Greens and Reds} left. {The Greens=Greens} said no.',
    '{harbour officials=harbour officials} left. {Agency officials=agency officials} left. {harbour officials=harbour officials} said no. {The officials=harbour officials} went on.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('group');
  });
});

describe('near misses', () => {
  test.each([
    ['other officials', '{Two officials=two officials} left. {Three officials=three officials} said no.'],
    ['one of them', '{The residents=residents} left. {One resident=resident} said no.'],
    ['a singer', '{50 Cent=Cent} said no.'],
    ['a band', '{The Rolling Otters=Rolling Otters} said no.'],
    ['a party', '{The Coast Democrats=Coast Democrats} said no.'],
    ['a politician called so', '{John Tory=John Tory} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('they are the people at a body, and not the body', () => {
  test.each([
    ['after from the', 'Nurses from the Harbour Trust met in Lund. {They=nurses} said no.'],
    ['near miss: the body alone', 'The Harbour Trust met in Lund. {They=Harbour Trust} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('they are people who stand anywhere in the sentence, or in the one before', () => {
  test.each([
    ['whom somebody meets', 'Ann Lund was met by dozens of nurses. {They=dozens of nurses} said no.'],
    [
      'after a body far behind',
      'The Harbour Trust met. It rained in Lund. The plan angered hospital doctors, and {they=hospital doctors} said no.',
    ],
    ['a phrase of their own', 'That is one reason younger sailors left: {they=younger sailors} said no.'],
    [
      'who were named with more words',
      '{Three senior sailors=three senior sailors} said no. It angered the sailors. {They=three senior sailors} left.',
    ],
    ['near miss: a body far behind', 'The Harbour Trust met. It rained in Lund. It rained again. {They=-} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
