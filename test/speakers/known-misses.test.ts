import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

// What readers would want and the record doesn't tell: each needs a rule that changed few articles, and made no labelled one better.
describe('known misses', () => {
  test.fails.each([
    [
      'a body that acts, whom nobody else names or quotes',
      '{The Harbour Trust=Harbour Trust} said yes. It rained. The Lund campaign had other plans. {It=Lund campaign} said no.',
    ],
    [
      'a memo that acts',
      '{The Harbour Trust=Harbour Trust} said yes. It rained. A memo to sailors came out. A second memo followed. {It=second memo} said no.',
    ],
    [
      'the office that somebody speaks as',
      'Keir Lund left. He spoke as British prime minister. Ann Ode came. {The prime minister=Keir Lund} said no.',
    ],
    [
      'whom the paragraph has by the full name',
      'Ann Lund won. {Lund=Ann Lund} said no. {Lund=Ann Lund} left. {Lund=Ann Lund} sang.\nBen Lund spoke to voters in Kessel. When they asked, {Lund=Ben Lund} said yes.',
    ],
    ['a post of another nation', 'French President Bo Ode left. {The US president=US president} wept.'],
    [
      'an unnamed source in other words',
      '{A spokesman for Borealis=spokesman for Borealis} said no. {A Borealis spokesman=spokesman for Borealis} said yes.',
    ],
    ['a name behind “named”', 'Philip Ode said no. {The pilot, a Dane named Dirk Lund,=Dirk Lund} said so.'],
    [
      'a clause in place of its subject',
      'Governor Paul Ode left. {The governor joined Mayor Ann Lund=Paul Ode} in Kessel.',
    ],
    ['whom a headline only describes', '# {Firm=Zorbla} says no\n{Zorbla, which did it,=Zorbla} shut.'],
    ['a particle with an apostrophe', '{Nico van ’t Lund=Nico van ’t Lund} said no.'],
    ['a bracket among titles', '{Major General (retd) Koh Lund=Koh Lund} said no. {General Lund=Koh Lund} left.'],
    ['whose son somebody is', '{Jeremy Raj s/o Lund=Jeremy Raj s/o Lund} said no.'],
    [
      'another country’s',
      'British prime minister Keir Lund left. {The French prime minister=French prime minister} said no.',
    ],
    [
      'who asks not to be named',
      '“No,” said {one voter=voter}, who asked not to be named. Ann Lund, 43, shook her head.',
    ],
    ['two who speak in one paragraph', '{A doctor=doctor} said no. {Ann Lund=Ann Lund} said her mother had left.'],
    [
      'one man of several',
      '{One branch secretary=branch secretary} said no. “A con,” said {the man=branch secretary}.',
    ],
    ['somebody named next, with another office', '{The mayor=mayor} said no. Ann Lund, the archbishop, left.'],
    ['somebody named next, of the other gender', '{The businesswoman=businesswoman} said no. Ben Ode left.'],
    [
      'somebody named next, with another ministry',
      '{The finance minister=finance minister} said no. Health Minister Anna Lund left.',
    ],
    [
      'two, each behind what they are',
      '{The mayor of Lund, Ann Quill, and her deputy, Bo Ode,=Ann Quill and Bo Ode} said no.',
    ],
    [
      'a list, with what each is',
      '{Senator Lamar Ode, a Republican, and Senator Patty Lund, a Democrat,=Lamar Ode and Patty Lund} said no.',
    ],
    ['those between dashes', '{Two of the senators ― Ann Lee and Bo Cho ―=Ann Lee and Bo Cho} said no.'],
    ['what somebody is by country', '{Briton Lund=Lund} said no.'],
    [
      'who acts, not whom he knew',
      'The writer Zorblan Ode, who walked with her as a boy, left. “No,” {he=Zorblan Ode} says. {She=-} left.',
    ],
    ['who took office', 'Ann Lund became mayor in May. {The mayor=Ann Lund} said no.'],
    [
      'a party by its other word',
      '{Conservative leader Ann Lund=Ann Lund} met Bo Ode. {The Tory leader=Ann Lund} said no.',
    ],
    ['a minister for somebody', 'Ann Lund, minister for veterans, {who=Ann Lund} said no, left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
