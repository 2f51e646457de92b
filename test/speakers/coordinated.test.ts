import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('coordinated sources', () => {
  test.each([
    'Ann Lee and Bo Cho met. {Lee and Cho=Lee and Cho} said no.',
    '{Both Culture Secretary Tessa Lund and Deputy Mayor John Ode=Tessa Lund and John Ode} said no.',
    '{Sens. Rand Lund (Ky.) and Marco Ode (Fla.)=Rand Lund and Marco Ode} said no.',
    '{Both the mayor and Ann Lee=mayor and Ann Lee} said no.',
    'On Monday {unions and the council=unions and the council} said no.',
    '{Ann Lee, Bo Cho and Ben Ode=Ann Lee, Bo Cho and Ben Ode} said no.',
    '{Kessel County director Ann Lund and Lund County director Bo Ode=Ann Lund and Bo Ode} said no.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('group');
  });

  test.each([
    ['one who has two roles', '{His friend and fellow broadcaster Michael Lund=Michael Lund} said no.'],
    ['one with two posts', '{The owner and chef=owner and chef} said no.'],
    ['names in a relative clause', '{Borealis, whose brands include Otter and Lund,=Borealis} said no.'],
    ['an organization', '{the Department of Trade and Fisheries=Department of Trade and Fisheries} said no.'],
  ])('not %s', (_, marked) => expectSpeakers(marked));
});

describe('two, each behind what they are', () => {
  test.each([
    ['no post before the first', '{Ann Quill and her deputy, Bo Ode,=Ann Quill and Bo Ode} said no.'],
    ['near miss: one with two posts', '{The owner and chef, Bo Ode,=Bo Ode} said no.'],
    ['near miss: of two places', '{The head of Lund and Ayr council, Bo Ode,=Bo Ode} said no.'],
    ['near miss: a part of a title', '{The Minister of Labour and Trade, Bo Ode,=Bo Ode} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('one of two, or neither', () => {
  test.each([
    ['nor', '{Neither Ann Quill nor Bo Ode=-} said no.'],
    ['or', '{Either Ann Quill or Bo Ode=-} will say no.'],
    ['or the', '{Ann Quill or the Borealis Trust=-} will say no.'],
    ['near miss: in what follows', '{Ann Quill, a friend or colleague of Bo Ode,=Ann Quill} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('lists of names', () => {
  test.each([
    '{Both the union’s negotiator Ann Ode and the port’s Ben Lund=Ann Ode and Ben Lund} said no.',
    'Ode left. {Ode and Senate Majority Leader Harry Lund=Ode and Harry Lund} said no.',
    '{Two New York members - Rep. Ann Ode and Rep. Ben Lund -=Ann Ode and Ben Lund} said no.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('group');
  });

  test.each([
    ['one with two posts', '{Ann Ode, a lawyer and mother of two,=Ann Ode} said no.'],
    ['somebody of two bodies', '{Ann Ode, head of Borealis and Norlight,=Ann Ode} said no.'],
    ['half of a title', '{House Ways and Means Committee Chairman Dave Lund=Dave Lund} said no.'],
  ])('not %s', (_, marked) => expectSpeakers(marked));
});

describe('they are the two who have spoken', () => {
  test.each([
    ['people', '{Mayor Jane Lund and Tom Ode=Jane Lund and Tom Ode} said no. {They=Jane Lund and Tom Ode} left.'],
    ['firms', '{Zorbla and Norlight=Zorbla and Norlight} said no. {They=Zorbla and Norlight} left.'],
    [
      'and not who stood there before',
      'Two residents left. {Jane Lund and Tom Ode=Jane Lund and Tom Ode} said no. {They=Jane Lund and Tom Ode} left.',
    ],
    [
      'a wife of one word',
      '{Jim Lund and his wife, Carol,=Jim Lund and Carol} said no. {They=Jim Lund and Carol} left.',
    ],
    ['near miss: he is one of them', '{Jane Lund and Tom Ode=Jane Lund and Tom Ode} said no. {He=Tom Ode} left.'],
    [
      'near miss: a group that spoke since',
      '{Jane Lund and Tom Ode=Jane Lund and Tom Ode} said no. {Residents=residents} said yes. {They=residents} left.',
    ],
    ['near miss: his wife in a clause', '{Jim Lund, whose wife, Carol, left,=Jim Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('several of whom not all have a name', () => {
  test.each([
    ['others', '{Mr. Lee, Mr. Cho and others=Lee, Cho and others} said no.'],
    ['their aides', '{Speaker Bo Lund, Mayor Ann Ode and their aides=Bo Lund, Ann Ode and their aides} said no.'],
    ['people before a name', 'The plan is bad, according to {fishermen and Ann Ode=fishermen and Ann Ode}.'],
    ['a body before a name', '{The council and Ann Ode=council and Ann Ode} said no.'],
    ['near miss: one with two posts', '{Founder and chairman Ann Ode=Ann Ode} said no.'],
    ['near miss: one with two posts and “the”', '{The founder and chairman, Ann Ode,=Ann Ode} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
