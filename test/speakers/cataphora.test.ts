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
    [
      'not a deputy of that post',
      '{Former president=former president} said no.\nIt rained. Former vice president Ann Lund left.',
    ],
    ['the same party', '{The Republican senator=Chris Lund} said no. Republican Sen. Chris Lund left.'],
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
    '{Ruritania’s finance minister=Pala Ode} said no. The rain went on. Finance minister Pala Ode left.',
    '{Ruritania’s justice minister=Cath Ode} said no. The rain went on. Then Cath Ode left. Ms Ode, the justice minister, slept.',
  ])('%s', expectSpeakers);
});

describe('near misses', () => {
  test.each([
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
  test.each(['{A senior official=senior official} said no on condition of anonymity. Ann Lund left.'])('%s', (marked) =>
    expectSpeakers(marked),
  );
});

describe('somebody described first, beside somebody else who speaks', () => {
  test.each([
    [
      'in the next paragraph, below the lede',
      'It rained. It poured. It rained. So says {the judge=judge}, they say.\nAnn Lund went home.',
    ],
  ])('is not that one: %s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['an age', '“No,” said {a voter=Ann Lund}. {Ann Lund=Ann Lund}, 43, said she was tired.'],
    ['who she is', 'It rained. {A top adviser=Ann Lund} said why. {Ann Lund=Ann Lund}, who leads the board, said no.'],
    ['the same post', '{The mayor=Ann Lund} said no. {Mayor Ann Lund=Ann Lund} said it again.'],
    ['the paragraph after the lede', '{The mayor=Ann Lund} has said no.\n{Ann Lund=Ann Lund} said it again.'],
    [
      'the same post in the next paragraph, below the lede',
      'It rained. It poured. It rained. So {the judge=Ann Lund} ruled.\nMagistrate Judge Ann Lund went home.',
    ],
    [
      'somebody new, below the lede',
      'It rained. It poured. It rained.\n{A doctor=Ann Lund} has left.\nAnn Lund went home.',
    ],
  ])('near miss, is that one: %s', (_, marked) => expectSpeakers(marked));
});

describe('whom the sentence is about is not who says so', () => {
  test.each([
    ['nobody', '<1:The bridge would fall>, {an engineer=engineer} has warned.\nElla Ode lives beside it.'],
    [
      'the accused',
      '<1:A man accused of murder lied>, {a judge=judge} has said.\n{Bo Ode, 43,=Bo Ode} denies <2:murder>.',
    ],
    [
      'near miss: who speaks',
      '<1:The bridge would fall>, {an engineer=Ann Ode} has warned.\n{Ann Ode=Ann Ode} said no.',
    ],
    ['near miss: who was introduced', '<1:Tax is low>, {an expert=Ann Ode} has said.\nAnn Ode, of Borealis, left.'],
    ['near miss: in a quotation', '“<1:A girl was hit>,” said {one voter=Ann Lund}. Ann Lund, 43, left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
