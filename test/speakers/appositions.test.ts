import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('the name in a source with an apposition', () => {
  test.each([
    '{Kemi Ode, leader of the opposition Harbour Party,=Kemi Ode} said no.',
    '{Jim Rich, a former editor of the Daily Lantern=Jim Rich} said no.',
    '{a lawyer in attendance, Shannon Lund,=Shannon Lund} said no.',
    '{The chairman of the working party, Ambassador Stefan Lund of Iceland,=Stefan Lund} said no.',
    '{One of the men, David Lund, 34,=David Lund} said no.',
    '{Ortega’s spokeswoman, AshLee Lund,=AshLee Lund} said no.',
    '{Kerry Lund of King’s College=Kerry Lund} said no.',
    '{Hank Lund, who was an adviser to Ben Ortega=Hank Lund} said no.',
    '{Trevor Lund, Borealis’s chief executive officer=Trevor Lund} said no.',
    '{the employers’ organisation, the ABC,=ABC} said no.',
  ])('%s', expectSpeakers);

  test('a spokesman for somebody is not that somebody', () => {
    expectSpeakers('{A spokesman for Ann Lund=spokesman for Ann Lund} said no.');
  });
});

describe('description', () => {
  test.each([
    ['{Kemi Ode, leader of the opposition Harbour Party,=Kemi Ode} said no.', 'leader of the opposition Harbour Party'],
    ['{Jim Lund, a former editor of the Lantern,=Jim Lund} said no.', 'former editor of the Lantern'],
    ['{Ann Lund, 43, a nurse in Leeds,=Ann Lund} said no.', 'nurse in Leeds'],
    ['{Ann Lund, who is the mayor of Leeds,=Ann Lund} said no.', 'mayor of Leeds'],
    ['{Finance minister Ann Lund=Ann Lund} said no.', 'Finance minister'],
    ['{Ann Lund=Ann Lund} said no.', null],
    ['{Mr Ben Lund=Ben Lund} said no.', null],
  ])('%s', (marked, description) => {
    expect(speakerOf(marked)?.description).toBe(description);
  });
});
