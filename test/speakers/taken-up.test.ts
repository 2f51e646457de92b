import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('organizations that a noun takes up', () => {
  test.each([
    ['the party', '{Borealis=Borealis} won. {The party=Borealis} said no.'],
    ['a noun of its name', 'The Harbour Transport Trust met Orbion. {The trust=Harbour Transport Trust} said no.'],
    ['near miss: the government', '{Borealis=Borealis} won. {The government=government} said no.'],
    ['near miss: another sort of body', 'Lund Council met. {The party=party} said no.'],
    ['near miss: a flight is no airline', 'Kvist Flight 8501 landed. {The airline=airline} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('people that a noun takes up', () => {
  test.each([
    ['without an adjective', '{Ann Lund=Ann Lund} left. {The author=Ann Lund} said no.'],
    [
      'whom the article is about',
      '{Ben Ode=Ben Ode} won. Ode spoke. Ode left. He saw a friend, Tom Lund. {The 43-year-old=Ben Ode} said no.',
    ],
    ['near miss: a spokesman', '{Ann Lund=Ann Lund} left. {The spokesman=spokesman} said no.'],
    ['near miss: a man', '{Ben Ode=Ben Ode} left. {The man=man} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('they', () => {
  test.each([
    ['people whom no source named', 'Two researchers left Borealis. {They=two researchers} said no.'],
    ['near miss: nobody was met', 'The rain went on. {They=-} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('things that show something are no speakers', () => {
  test.each(['{The move=-} suggested no.', '{This week=-} showed no.', '{The=-} said no.'])('%s', (marked) =>
    expectSpeakers(marked),
  );

  test.each([
    ['somebody by the look of the word', '{The bookkeeper=bookkeeper} said no.'],
    ['a source', '{A source close to the talks=source close to the talks} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('a clause after “as” gives nobody a post', () => {
  test.each([
    [
      'the officer who acted',
      'Ben Ode was fined. He left as {the police officer who held him=police officer} said no.',
    ],
    [
      'near miss: as a police officer',
      'Ben Ode was praised. He spoke as a police officer. {The officer=Ben Ode} said no.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
