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
