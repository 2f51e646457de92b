import { describe, expect, test } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('documents', () => {
  test.each([
    '{A leaked memo=leaked memo} showed no.',
    '{a Lantern article=Lantern article} said no. {The article=Lantern article} went on.',
    '{A letter, which was sent on Monday,=letter} said no. {It=letter} went on.',
    '{Freshly filed Trade Commission records=freshly filed Trade Commission records} show no.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('document');
  });
});

describe('groups', () => {
  test.each([
    '{Residents=residents} said no.',
    '{two officials=two officials} said no.',
    '{Critics of the plan=critics of the plan} said no. {Critics of the plan=critics of the plan} left.',
    '{Police=police} said no.',
    '{Energy experts=energy experts} said no. {The experts=energy experts} left.',
    '{Some neighbours=some neighbours} left. {They=some neighbours} said no.',
    '{Iranians=Iranians} said no.',
    '{a string of Harbour MPs=string of Harbour MPs} said no.',
    '{Those behind the talks=those behind the talks} said no.',
    '{The Greens and the Reds=Greens and Reds} left. {The Greens=Greens} said no.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('group');
  });
});

describe('unnamed sources', () => {
  test.each([
    '{A senior official=senior official} said no.',
    '{A senior official, who asked not to be named,=senior official} said no.',
    '{one Harbour Party source on the panel=Harbour Party source on the panel} said no.',
    '{a Home Office spokesman=Home Office spokesman} said no. {The spokesman=Home Office spokesman} left.',
    '{a Home Office spokesman=Home Office spokesman} left. {He=Home Office spokesman} said no.',
    '{someone at the meeting=someone at the meeting} said no.',
    '{one of the survivors=one of the survivors} said no.',
    '{a ministry spokesman on Sunday=ministry spokesman} said no.',
    '{a Home Office spokesman=Home Office spokesman} said no. {A spokesman=Home Office spokesman} said yes.',
    '{A spokesman for Borealis=spokesman for Borealis} said no. {A Borealis spokesman=spokesman for Borealis} said yes.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('unnamed');
  });

  test('two who are both “a critic” stay two', () => {
    const marked = '{A critic=critic} said no. {A critic=critic} said yes.';
    expectSpeakers(marked);
  });
});

describe('possessive sources', () => {
  test.each([
    '{Ortega’s campaign=Ortega’s campaign} said no.',
    '{Ortega’s spokeswoman, Ann Lund,=Ann Lund} said no.',
    '{Ortega’s campaign manager Robby Lund=Robby Lund} said no.',
    '{Tony Ortega’s official spokesman=Tony Ortega’s official spokesman} said no.',
    'Ben Ortega left. {Ortega’s=Ben Ortega} answer was no.',
  ])('%s', expectSpeakers);
});

describe('coordinated sources', () => {
  test.each([
    'Ann Lee and Bo Cho met. {Lee and Cho=Lee and Cho} said no.',
    '{Both Culture Secretary Tessa Lund and Deputy Mayor John Ode=Tessa Lund and John Ode} said no.',
    '{Sens. Rand Lund (Ky.) and Marco Ode (Fla.)=Rand Lund and Marco Ode} said no.',
    '{Both the mayor and Ann Lee=mayor and Ann Lee} said no.',
    'On Monday {unions and the council=unions and the council} said no.',
    '{Ann Lee, Bo Cho and Ben Ode=Ann Lee, Bo Cho and Ben Ode} said no.',
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

describe('every kind of noun in the lexicon has its example', () => {
  const KINDS = {
    person: 'unnamed',
    office: 'unnamed',
    organization: 'organization',
    generic: 'organization',
  } as const;
  test.each(english.speakerNouns.map(({ example, kind }) => [example, kind] as const))('%s', (example, kind) => {
    const asked = kind === 'document' || kind === 'group' ? kind : KINDS[kind];
    expect(speakerOf(example.replace(/^(.*) said no\.$/, '{$1=?} said no.'))?.kind).toBe(asked);
  });
});
