import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('somebody described first, whose name the next sentence begins with', () => {
  test.each([
    ['“a …”', '“No,” said {one voter=Ann Lund}. Ann Lund, 43, shook her head.'],
    ['“the …”', '{The shadow chancellor=Ann Lund} said no.\nAnn Lund told the party conference that taxes would rise.'],
    ['an owner', '{Ruritania’s president=Bo Ode} has said no.\nBo Ode told reporters that it was lawful.'],
    [
      'a role that “for” completes',
      '{The new health minister for Wales=Ann Lund} said no.\nDr Ann Lund, on her first day, left.',
    ],
    ['a name with honours', '{A senior barrister=Ian Lund} said no.\nIan Lund QC quit on Monday.'],
    [
      'a headline’s surname is no earlier mention',
      '# Ode backs the sale\n{Ruritania’s president=Bo Ode} said no.\nBo Ode left.',
    ],
    [
      'a post and a seat in parliament',
      '{A former Home Office minister=Ann Lund} said no.\nAnn Lund, Labour MP for Leeds, left.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('somebody described first, whose role the article gives to a name later', () => {
  test.each([
    '“No,” said {a former chief whip=Mark Lund}. Later, former chief whip Mark Lund left.',
    '{Ruritania’s finance minister=Pala Ode} said no. The rain went on. Finance minister Pala Ode left.',
    '{Ruritania’s justice minister=Cath Ode} said no. The rain went on. Then Cath Ode left. Ms Ode, the justice minister, slept.',
  ])('%s', expectSpeakers);
});

describe('near misses', () => {
  test.each([
    ['somebody with another office', '{The mayor=mayor} said no. Ann Lund, the archbishop, left.'],
    ['somebody of the other gender', '{The businesswoman=businesswoman} said no. Ben Ode left.'],
    ['somebody who was named before', 'They met Ben Ode. “No,” said {a voter=voter}. Ben Ode stayed.'],
    ['the next sentence begins with a possessive', '{A lawyer=lawyer} said no. Ann Lund’s office was closed.'],
    ['a spokesman', '{The spokesman=spokesman} said no. Ann Lund left.'],
    ['an organization', '{A voter=voter} said no. The Home Office closed.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('and what is not said of them hides nobody', () => {
  test.each([
    '“No,” said, if not at once, {a voter=Ann Lund} named later. Ann Lund, 43, shook her head.',
    'But not {one voter=Ann Lund} named in court said no. Ann Lund, 43, shook her head.',
  ])('%s', (marked) => expectSpeakers(marked));
});

describe('near misses: those who stay unnamed', () => {
  test.each([
    '“No,” said {one voter=voter}, who asked not to be named. Ann Lund, 43, shook her head.',
    '{A senior official=senior official} said no on condition of anonymity. Ann Lund left.',
  ])('%s', (marked) => expectSpeakers(marked));
});

test('near miss: whom a paragraph further down begins with', () => {
  expectSpeakers(
    'The rain came. It rained. It poured.\n{A union chief=union chief} said no. The rain went on.\nAnn Lund left.',
  );
});
