import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('the name in a source with an apposition', () => {
  test.each([
    '{Kemi Ode, leader of the opposition Harbour Party,=Kemi Ode} said no.',
    '{The film’s distributor, Borealis,=Borealis} said no.',
    '{His county, Midshire,=Midshire} said no.',
    '{Jim Rich, a former editor of the Daily Lantern=Jim Rich} said no.',
    '{a lawyer in attendance, Shannon Lund,=Shannon Lund} said no.',
    '{The chairman of the working party, Ambassador Stefan Lund of Iceland,=Stefan Lund} said no.',
    '{One of the men, David Lund, 34,=David Lund} said no.',
    '{Ortega’s spokeswoman, AshLee Lund,=AshLee Lund} said no.',
    '{Kerry Lund of King’s College=Kerry Lund} said no.',
    '{Hank Lund, who was an adviser to Ben Ortega=Hank Lund} said no.',
    '{Trevor Lund, Borealis’s chief executive officer=Trevor Lund} said no.',
    '{the employers’ organisation, the ABC,=ABC} said no.',
    '{Another villager, Lira Pote,=Lira Pote} said no.',
    '{The top Democrat on the panel, Ann Lund of California,=Ann Lund} said no.',
    '{The top Republican on the panel, Sen. Bo Lund (R-Ohio),=Bo Lund} said no.',
    '{Bank of Lund’s managing director for rural rates, Ben Ode,=Ben Ode} said no.',
    '{Ruritania’s Department of Roads and Trade (RDRT) director-general, Zane Lund,=Zane Lund} said no.',
    '{The host, Dunes Council board member Nicole Lund,=Nicole Lund} said no.',
    '{general secretary of the union Harbour Ann Lund=Ann Lund} said no.',
    '{neighbour Lund picks=Lund} up the story.',
    '{The minister for health Bo Lund=Bo Lund} said no.',
    '{Its convenor, Zorblan Murmot,=Zorblan Murmot} said no.',
    '{Former Rovers skipper Dean Lund=Dean Lund} said no.',
  ])('%s', expectSpeakers);

  test.each([
    ['a spokesman for somebody', '{A spokesman for Ann Lund=spokesman for Ann Lund} said no.'],
    ['… who has a post', '{A spokesman for Mayor Ann Lund=spokesman for Mayor Ann Lund} said no.'],
    [
      '… in lower case',
      '{A spokeswoman for health minister Ann Lund=spokeswoman for health minister Ann Lund} said no.',
    ],
    ['… who is described', '{A spokesman for the minister, Ann Lund,=spokesman for the minister} said no.'],
    ['a person in a relative clause', '{Borealis, whose chair is a friend of Ann Lund,=Borealis} said no.'],
    ['who speaks for an organization', '{Her lawyer, Lund Council,=her lawyer} said no.'],
    ['places at the end', '{Ben Ode, a former ambassador to Ruritania and Lund,=Ben Ode} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('description', () => {
  test.each([
    ['{Kemi Ode, leader of the opposition Harbour Party,=Kemi Ode} said no.', 'leader of the opposition Harbour Party'],
    ['{Jim Lund, a former editor of the Lantern,=Jim Lund} said no.', 'former editor of the Lantern'],
    ['{Ann Lund, 43, a nurse in Leeds,=Ann Lund} said no.', 'nurse in Leeds'],
    ['{Ann Lund, who is the mayor of Leeds,=Ann Lund} said no.', 'mayor of Leeds'],
    ['{Finance minister Ann Lund=Ann Lund} said no.', 'Finance minister'],
    ['{Minister for Justice Ann Lund=Ann Lund} said no.', 'Minister for Justice'],
    [
      '{Under-Secretary-General for Peace Operations Ann Lund=Ann Lund} said no.',
      'Under-Secretary-General for Peace Operations',
    ],
    ['{The governor of the Bank of Ruritania, Ann Lund,=Ann Lund} said no.', 'governor of the Bank of Ruritania'],
    ['{Zelda’s longtime stylist, Lark Roane,=Lark Roane} said no.', null],
    ['{Ann Lund, a former envoy to Ruritania=Ann Lund} said no.', 'former envoy to Ruritania'],
    ['{Borealis, whose chair is a nurse,=Borealis} said no.', null],
    ['{Ann Lund=Ann Lund} said no.', null],
    ['{Mr Ben Lund=Ben Lund} said no.', null],
    ['{Lady Lund=Lund} said no.', null],
    ['{London mayor Mr Lund=Lund} said no.', 'London mayor'],
    ['After {Ann Lund=Ann Lund}, {the mayor of Leeds=mayor of Leeds} said no.', null],
  ])('%s', (marked, description) => {
    expect(speakerOf(marked)?.description).toBe(description);
  });
});
