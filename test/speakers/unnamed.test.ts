import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('unnamed sources', () => {
  test.each([
    '{A senior official=senior official} said no.',
    '{A senior official, who asked not to be named,=senior official} said no.',
    '{one Harbour Party source on the panel=Harbour Party source on the panel} said no.',
    '{a Home Office spokesman=Home Office spokesman} said no. {The spokesman=Home Office spokesman} left.',
    '{a Home Office spokesman=Home Office spokesman} left. {He=Home Office spokesman} said no.',
    '{a spokesman for Prime Minister Theresa May=spokesman for Prime Minister Theresa May} said no.',
    '{a ministry official earlier this month=ministry official} said no.',
    '{someone at the meeting=someone at the meeting} said no.',
    '{one of the survivors=one of the survivors} said no.',
    'near miss: “{A critic=critic}” said no.',
    '{A Sunday driver=Sunday driver} said no.',
    '{a ministry spokesman on Sunday=ministry spokesman} said no.',
    '{a Home Office spokesman=Home Office spokesman} said no. {A spokesman=Home Office spokesman} said yes.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('unnamed');
  });

  test('two who are both “a critic” stay two', () => {
    const marked = '{A critic=critic} said no. {A critic=critic} said yes.';
    expectSpeakers(marked);
  });
});

describe('near misses', () => {
  test.each([
    [
      'another ministry’s',
      '{a Home Office spokesman=Home Office spokesman} left. {a Trade Office spokesman=Trade Office spokesman} said no.',
    ],
    ['the other gender', '{a Home Office spokesman=Home Office spokesman} left. {She=-} said no.'],
    ['one who has a name', '{Home Office spokesman Ben Ode=Ben Ode} left. {The spokesman=Ben Ode} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('the letter of a turn tells nobody', () => {
  test.each(['{Q.=-} Will you go? {A.=-} No.', '{Q=-}: Will you go? {A=-}: No.'])('%s', (marked) =>
    expectSpeakers(marked),
  );
  test('near miss: initials', () => expectSpeakers('{A. Lund=A. Lund} said no.'));
});
