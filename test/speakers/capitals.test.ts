import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('capitals that are no name', () => {
  test.each([
    [
      'a sentence of titles',
      'Lund Just Revealed Whom Voters Should Really Support\n{Ann Lund=Ann Lund} spoke. {Lund=Ann Lund} said no.',
    ],
    ['a weekday after it', 'They met in Lund Monday. {Ann Lund=Ann Lund} Tuesday said no.'],
    ['people of a place', '{Ohio Democrats=Ohio Democrats} said no.'],
    ['people of an office', '{Labour MPs=Labour MPs} said no.'],
    [
      'a profession that no list has',
      'Oceanographer Pattani spoke to Charith Pattani. {Pattani=Charith Pattani} said no.',
    ],
    ['a new sentence after an abbreviation', 'He told the B.H.O. But {Borealis=Borealis} said no.'],
    ['a plural title', '{Senators Mitch Lund=Mitch Lund} said no.'],
    ['what sort of thing it is', 'Carmaker Borealis lost money. {Borealis=Borealis} said no.'],
    ['a conjunction in the middle', 'He asked: … If Borealis went, who paid? {Borealis=Borealis} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('near misses', () => {
  test.each([
    ['a month that is a surname', '{Theresa May=Theresa May} said no. {May=Theresa May} left.'],
    ['a party', '{Liberal Democrats=Liberal Democrats} said no.'],
    ['a band', '{Kaisa Chiefs=Kaisa Chiefs} said no.'],
    [
      'a sentence of names with a verb',
      'The Harbour Transport Trust met Orbion. {The trust=Harbour Transport Trust} said no.',
    ],
    ['a month', 'Theresa May left in May. {May=Theresa May} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a longer name is not always the fuller one', () => {
  test.each([
    ['it only modifies a noun', 'They left the Tramp Orbion group, she said. {Orbion=Orbion} said no.'],
    [
      'it stands aside',
      'Orbion lost money. Orbion shares fell. Orbion rose. They met near Tramp Orbion. {Orbion=Orbion} said no.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('near miss: a person’s full name follows the short one', () => {
    expectSpeakers('{Lund=Kvist Lund} said no. Kvist Lund is the mayor.');
  });
});
