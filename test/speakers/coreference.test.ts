import { describe, expect, test } from 'vitest';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('a short name', () => {
  test.each([
    ['surname', '{Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.'],
    ['title and surname', '{Ann Lund=Ann Lund} said no. {Ms Lund=Ann Lund} left.'],
    ['given name', 'Jill Fletcher left. {Jill=Jill Fletcher} said no.'],
    ['Sir and given name', 'Sir Keith Lund left. {Sir Keith=Keith Lund} said no.'],
    ['before its full name', '{Lund=Ann Lund} said no. Ann Lund is the mayor.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('two who share a surname', () => {
  test.each([
    ['are told apart by title', 'Ben Lund met Ann Lund. {Mrs Lund=Ann Lund} said no. {Mr Lund=Ben Lund} left.'],
    ['are told apart by given name', 'Ben Lund met Ann Lund. {Ann Lund=Ann Lund} said no.'],
    [
      'keep the bare surname for the one who had it first',
      'Ben Lund spoke. {Lund=Ben Lund} said no. His wife, Ann Lund, left. {Lund=Ben Lund} said yes.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('a title of the other gender is somebody else', () => {
    expectSpeakers('{Ben Lund=Ben Lund} said no. {Mrs Lund=Lund} said yes.');
  });
});

describe('titles and roles', () => {
  test.each([
    'UK PM Keir Lund met Xi Weimin. {The prime minister=Keir Lund} said no.',
    'Sen. Bernie Lund spoke. {The senator=Bernie Lund} said no.',
    'Mayor Bill Lund met Senator Ann Ode. {The mayor=Bill Lund} said no. {The senator=Ann Ode} left.',
    'President Barack Lund met Michelle Ode, the mayor. {The president=Barack Lund} said no.',
    'Bernie Lund, the former secretary of state, left. {The former secretary of state=Bernie Lund} said no.',
    'The England coach, Sven Lund, met Ann Ode. {The coach=Sven Lund} said no.',
    'Michael Lund, the billionaire, met Ann Ode. {The billionaire=Michael Lund} said no.',
  ])('%s', expectSpeakers);

  test('a role that nobody has is unnamed', () => {
    expectSpeakers('Mayor Bill Lund left. {The archbishop=archbishop} said no.');
  });
});

describe('he and she', () => {
  test.each([
    ['the subject before', '{Ann Lund=Ann Lund} left. {She=Ann Lund} said no.'],
    ['by given name', 'Ann Lund met Ben Ode. {She=Ann Lund} said no. {He=Ben Ode} said yes.'],
    ['by title', 'Mr Dorje met Ms Tashi. {She=Tashi} said no. {He=Dorje} said yes.'],
    ['by role', 'Businesswoman Dorje Tashi met Ben Ode. {She=Dorje Tashi} said no.'],
    ['the speaker goes on', '“No,” said {Ben Ode=Ben Ode}.\n“Tom Lund is wrong,” {he=Ben Ode} added.'],
    ['the subject, not the object', 'Ben Ode met Tom Lund. {He=Ben Ode} said no.'],
    ['the nearest of two subjects', 'Ben Ode left. Tom Lund stayed. {He=Tom Lund} said no.'],
    ['across paragraphs', '{Ben Ode=Ben Ode} said no.\nThe rain went on.\n{He=Ben Ode} left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['nobody was named', 'The rain went on. {He=-} said no.'],
    ['only somebody of the other gender was', 'Ann Lund left. {He=-} said no.'],
    ['only an organization was', 'The Home Office closed. {She=-} said no.'],
    ['the name is too far back', `Ben Ode left. ${'It rained. '.repeat(30)}{He=-} said no.`],
  ])('null where %s', (_, marked) => expectSpeakers(marked));

  test('who is named only inside a quotation is not taken up', () => {
    expectSpeakers('{Ben Ode=Ben Ode} left. “We like Tom Lund,” {he=Ben Ode} said.');
  });
});

describe('who', () => {
  test.each(['They met Ann Lund, {who=Ann Lund} said no.', 'They met Ann Lund, a lawyer {who=Ann Lund} said no.'])(
    '%s',
    expectSpeakers,
  );

  test('null after a noun that names nobody', () => {
    expectSpeakers('Ann Lund met the nine others {who=-} said no.');
  });
});

describe('I and we', () => {
  test('null in the article’s own voice', () => {
    expectSpeakers('Ann Lund left. {I=-} said no.');
  });
});

describe('somebody named only afterwards', () => {
  test.each([
    '“No,” said {one voter=Ann Lund}. Ann Lund, 43, shook her head.',
    '“No,” said {a former chief whip=Mark Lund}. Later, former chief whip Mark Lund left.',
  ])('%s', expectSpeakers);

  test('not the next who speaks', () => {
    expectSpeakers('{Ben Ode=Ben Ode} left. “No,” said {a voter=voter}. Ode stayed.');
  });
});

describe('a quotation without source', () => {
  test('goes on with the speaker before', () => {
    const { told } = identifyMarked('{Ann Lund=Ann Lund} said: “No.”\n{=Ann Lund}“Never.”');
    expect(told).toEqual(['Ann Lund', 'Ann Lund']);
  });

  test('is nobody’s where nobody spoke', () => {
    expect(identifyMarked('{=-}“Never.”').told).toEqual([null]);
  });
});
