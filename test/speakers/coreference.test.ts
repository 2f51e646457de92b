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
    'Ann Lund took over as health minister in May. {The health minister=Ann Lund} said no.',
    'Ann Lund became mayor in May. {The mayor=Ann Lund} said no.',
    'Author and critic Ann Lund met Ben Ode. {The author=Ann Lund} said no.',
    'The head of the harbour agency, Bo Lund, met Ann Ode. {The head of the agency=Bo Lund} said no.',
    'Ann Lund met Ben Ode. Ms Lund, the mayor, left. {The mayor=Ann Lund} said no.',
    'Ivy Ode spoke. She has two children. {The 34-year-old mother of two=Ivy Ode} said no.',
  ])('%s', expectSpeakers);

  test.each([
    ['the shadow chancellor', 'Chancellor Gus Ode met shadow chancellor Ann Lund. {The chancellor=Gus Ode} said no.'],
    ['the vice president', 'Vice President Ann Lund spoke. {The president=president} said no.'],
    [
      'the prime minister',
      'Prime Minister Jack Ode met justice minister Ann Lund and Ode left. {The minister=Ann Lund} said no.',
    ],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));

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
    ['a given name alone', 'Melanie met Ben Ode. {She=Melanie} said no. {He=Ben Ode} said yes.'],
    ['words after it', 'Ben Ode left. {He further=Ben Ode} said no.'],
    ['across paragraphs', '{Ben Ode=Ben Ode} said no.\nThe rain went on.\n{He=Ben Ode} left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['nobody was named', 'The rain went on. {He=-} said no.'],
    ['only somebody of the other gender was', 'Ann Lund left. {He=-} said no.'],
    ['only a thing was credited', '{His main concern=his main concern} was no. {He=-} said so.'],
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

describe('a quotation without source', () => {
  test('goes on with the speaker before', () => {
    const { told } = identifyMarked('{Ann Lund=Ann Lund} said: “No.”\n{=Ann Lund}“Never.”');
    expect(told).toEqual(['Ann Lund', 'Ann Lund']);
  });

  test('is nobody’s where nobody spoke', () => {
    expect(identifyMarked('{=-}“Never.”').told).toEqual([null]);
  });
});
