import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('one post under other words', () => {
  test.each([
    '{Harborne MP Grace Lund=Grace Lund} said no. {The lawmaker=Grace Lund} left. {She=Grace Lund} said so.',
    '{Sen. Ben Lund=Ben Lund} said no. {The legislator=Ben Lund} left.',
    '{Detective Inspector Sanjay Lund=Sanjay Lund} said no. {The detective=Sanjay Lund} left.',
    '{Rep. Nancy Lund=Nancy Lund} said no. {The congresswoman=Nancy Lund} left.',
    '{The PM=PM} said no.',
    '# {Rovers boss=Maria Lund} says no\nRovers manager Maria Lund left.',
    '{Rovers captain Maria Lund=Maria Lund} said no. {The skipper=Maria Lund} left.',
    '{The bishop of Thornby, Pedro Lund,=Pedro Lund} said no. {The prelate=Pedro Lund} left.',
    'Prime Minister James Lund left. {The PM=James Lund} said no.',
    '{Borealis=Borealis} cut jobs. {The FTSE 250 company=Borealis} said so.',
  ])('%s', expectSpeakers);

  test.each([
    ['an inspector of trains', '{Rail inspector Sanjay Lund=Sanjay Lund} said no. {The detective=detective} left.'],
    [
      'somebody else’s',
      '{Harborne MP Grace Lund=Grace Lund} said no. {Ruritania’s lawmaker=Ruritania’s lawmaker} left.',
    ],
    ['a man is no congresswoman', '{Rep. Ben Lund=Ben Lund} said no. {The congresswoman=congresswoman} left.'],
    ['a district attorney', '{District Attorney Pam Lund=Pam Lund} said no. {Their attorney=their attorney} left.'],
    ['the judge of a district', '{U.S. District Judge Ann Lund=Ann Lund} said no. {The judge=Ann Lund} left.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('who was introduced without a name has none', () => {
  test.each([
    'One engineer lost her job. {Hector Lund=Hector Lund} said no. “Bad,” said {the engineer=engineer}.',
    'Two former employees left. {Dana Lund=Dana Lund} said no. {The former employee=former employee} laughed.',
    '{A Borealis insider=Borealis insider} said no. Ava Lund, who owns it, left.',
  ])('%s', expectSpeakers);

  test.each([
    ['introduced with a name', '{Ann Lund, an engineer,=Ann Lund} said no. {The engineer=Ann Lund} left.'],
    ['a voter named after', '“No,” said {one voter=Ann Lund}. Ann Lund, 43, left.'],
    ['a man after somebody named', '{Bo Ode=Bo Ode} said no. “A con,” said {the man=man}.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('what posts are called', () => {
  test.each([
    ['the attorney general', '{Attorney General Pam Lund=Pam Lund} sued. {The attorney general=Pam Lund} said no.'],
    ['the officer', '{Constable Jodie Lund=Jodie Lund} left. Ben Ode wept. “No,” {the officer=Jodie Lund} said.'],
    ['the international', '{Niamh Lund=Niamh Lund} wept. “No,” {the Ireland international=Niamh Lund} said.'],
    ['near miss: a firm', '{Borealis International=Borealis International} said no.'],
    [
      'the leader of the Opposition',
      '{Leader of the Opposition Zorbla Murmot=Zorbla Murmot} spoke. {Ms Murmot=Zorbla Murmot} said no. {She=Zorbla Murmot} left.',
    ],
    ['near miss: somebody close', '{A source close to Ann Lund=source close to Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('at court', () => {
  test.each([
    [
      'near miss: who gave up',
      'Giving way, {Ben Ode=Ben Ode} said no. “Why?” asked {Ann Lund=Ann Lund}. “No,” {the witness=witness} said.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('nouns that no list has', () => {
  test.each([
    [
      'are nobody who has a name',
      '{Daria Lund=Daria Lund} left for Thornby. It rained. “No,” {the gravedigger=gravedigger} said.',
    ],
    [
      'near miss: of what somebody is known for',
      '{Daria Lund=Daria Lund} left for Thornby. “No,” {the documentarian=Daria Lund} said.',
    ],
    [
      'near miss: of where somebody is from',
      '{Dean Lund=Dean Lund} left for Thornby. “No,” {the Scot=Dean Lund} said.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('an ex-minister is a former one', () => {
  test.each(['Former budget minister Luc Lund met trade minister Bo Ode. {The ex-minister=Luc Lund} said no.'])(
    '%s',
    expectSpeakers,
  );

  test('near miss: a co-author', () => {
    expectSpeakers('Author Luc Lund met Bo Ode. {A co-author=co-author} said no.');
  });
});

describe('one who has a post under two words, and another who has it', () => {
  test.each([
    '{President Ann Lund=Ann Lund} said no. Ruritanian President Bo Ode left. {US President Ann Lund=Ann Lund} said so. Ava Dole wept. Dole left. Dole sang. {The president=Ann Lund} laughed.',
  ])('%s', expectSpeakers);
});

describe('a candidate, and who is somebody no longer, may be something else', () => {
  test.each([
    [
      'an office beside which there is no other',
      '{Mayor Ann Lund=Ann Lund} said no. Lund left. Lund wept. {The Ruritania senator=Ruritania senator} sang.',
    ],
    [
      'of another party',
      '{Democratic Sen. Ann Lund=Ann Lund} said no. Lund wept. Lund sang. {The GOP nominee=GOP nominee} laughed.',
    ],
    [
      'who was something else',
      '{Former Harborne governor Bo Ode=Bo Ode} said no. Ode left. {The former president=former president} wept.',
    ],
    ['in office still', '{Official Bo Ode=Bo Ode} said no. {The official=Bo Ode} left.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('a former official is not the official of now', () => {
  test('named after him', () => expectSpeakers('Once {the official=official} said no. Bo Ode is a former official.'));

  test.each([
    ['whom the text has in mind', '{Former mayor Bo Ode=Bo Ode} said no. {The mayor=Bo Ode} left.'],
    ['one of now', 'Borealis vice president Bo Ode left. {Its vice president=Bo Ode} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('whom a post takes up that is told by a body', () => {
  test.each([
    ['a founder of it', '{Ann Lund, founder of Borealis,=Ann Lund} said no. {The Borealis founder=Ann Lund} wept.'],
    [
      'who is at it in another post',
      '{Borealis chemist Ann Lund=Ann Lund} said no. Lund left. {The Borealis employee=Ann Lund} wept.',
    ],
    ['whom the text puts nowhere', '{Ann Lund=Ann Lund} said no. Lund left. {The Harborne striker=Ann Lund} wept.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('of several senators the one whom the text is just about', () => {
  const rivals = '{Sen. Ann Lund=Ann Lund} said no. Lund left. Lund wept. Lund sang. Lund slept.';
  const news = 'Bo Ode left. Ode spoke. Rain fell. Snow fell. Hail fell. Ode wept.';
  test.each([
    ['who spoke last', `${rivals} {Sen. Bo Ode=Bo Ode} said yes. {The senator=Bo Ode} laughed.`],
    [
      'beside an organization of that name',
      '{Ann Lund=Ann Lund} left. Team Lund wept. Lund said no. Lund sang. {The candidate=Ann Lund} left.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    [
      'the president, of whom there is one',
      `{President Ann Lund=Ann Lund} said no. ${news} {The president=Ann Lund} laughed.`,
    ],
    [
      'who has another post',
      `${rivals} Mayor Bo Ode left. Rain fell. Snow fell. Hail fell. Ode wept. {The senator=Ann Lund} laughed.`,
    ],
    [
      'who has another profession',
      `${rivals} Bo Ode, an actor, left. Ode spoke. Rain fell. Snow fell. Ode wept. {The senator=Ann Lund} laughed.`,
    ],
    [
      'who was hardly named',
      `${rivals} Rain fell. Snow fell. Hail fell. Bo Ode said yes. {The senator=Ann Lund} laughed.`,
    ],
    ['who was named just now', `${rivals} Bo Ode left. Ode wept. {The senator=Ann Lund} laughed.`],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('whom a description takes up', () => {
  test.each([
    '{Zorbla Murmot=Zorbla Murmot} said no. {The conservative activist=Zorbla Murmot} left.',
    '{Ann Lund=Ann Lund} said no. {The retired microsurgeon=Ann Lund} left.',
    '{Bo Ode=Bo Ode} said no. {The oilman=Bo Ode} left.',
    '{Bo Ode=Bo Ode} said no. {The Ruritania senator=Bo Ode} left.',
  ])('%s', expectSpeakers);

  test.each([
    ['what did not speak', 'Zorbla Murmot opened. {The conservative activist=conservative activist} left.'],
    ['who is named in passing', 'Bo Ode left. {The Ruritania senator=Ruritania senator} wept.'],
    ['of no such office', '{Bo Ode=Bo Ode} said no. {The Ruritania premier=Ruritania premier} left.'],
    ['one of a kind', 'One microsurgeon left. {Ann Lund=Ann Lund} said no. {The microsurgeon=-} left.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('the president is the country’s own before another nation’s', () => {
  test.each([
    ['the same nation', 'American President Bo Ode left. {The US president=Bo Ode} wept.'],
    ['where there is no other', '{French President Bo Ode=Bo Ode} left. {The president=Bo Ode} wept.'],
    [
      'where the text is about another',
      'President Ann Lund left. {French President Bo Ode=Bo Ode} said no. Ode sang. Ode slept. He ate. Ode left. {Ode=Bo Ode} said so. He sat. {The president=Bo Ode} wept.',
    ],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});
