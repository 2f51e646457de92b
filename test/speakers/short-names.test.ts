import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('a short name', () => {
  test.each([
    ['near miss: a middle name', 'Bo James Lund came. {Mr James=James} said no.'],
    ['near miss: a surname, too', 'Ahmad Zahid Lund came. Bo Zahid left. {Mr Zahid=Bo Zahid} said no.'],
    ['a paper’s last word', 'The Kessel Mail left. {The Mail=Kessel Mail} said no.'],
    ['… that is a noun', '{The Kessel Post=Kessel Post} said no. {The Post=Kessel Post} said so.'],
    ['… behind a place', 'The New York Times left. {The Times=New York Times} said no.'],
    ['near miss: the post', 'The Kessel Post left. {The post=post} says no.'],
    ['a county', 'Lund County left. {County=Lund County} said no.'],
    ['a campaign called after somebody', 'Team Lund left. Ann Lund came. {Lund=Ann Lund} said no.'],
    ['surname', '{Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.'],
    ['title and surname', '{Ann Lund=Ann Lund} said no. {Ms Lund=Ann Lund} left.'],
    ['given name', 'Jill Fletcher left. {Jill=Jill Fletcher} said no.'],
    ['Sir and given name', 'Sir Keith Lund left. {Sir Keith=Keith Lund} said no.'],
    ['before its full name', '{Lund=Ann Lund} said no. Ann Lund is the mayor.'],
    ['a particle', 'Ursula von der Lund left. {Von der Lund=Ursula von der Lund} said no.'],
    ['an accent left out', 'José Núñez left. {Nunez=José Núñez} said no.'],
    ['a hyphenated surname', 'Ann Lund-Ode left. {Lund-Ode=Ann Lund-Ode} said no.'],
    ['a long one misspelt', 'Ann Berglundsson left. {Ms Berglunsdson=Ann Berglundsson} said no.'],
    ['… by a letter left out', 'Ann Berglundsson left. {Berglundson=Ann Berglundsson} said no.'],
    ['a shorter one with a letter doubled elsewhere', 'Ann Tannel left. {Tanell=Ann Tannel} said no.'],
    ['… with a vowel left out', 'Ann Halleran left. {Hallern=Ann Halleran} said no.'],
    ['near miss: both in a sentence', 'Ann Tannel met Tanell. {Tanell=Tanell} said no.'],
    ['near miss: a firm', 'Ann Tannel left. {Tanell, the mining group,=Tanell} said no.'],
    ['near miss: a consonant more', 'Ann Hallton left. {Hallon=Hallon} said no.'],
    ['near miss: a short one', 'Ann Laren left. {Larn=Larn} said no.'],
    [
      'the host of a programme called Tonight',
      'They watched “Ann Lund Tonight” in Ode. {Lund=Ann Lund} said no. {She=Ann Lund} left.',
    ],
    [
      'near miss: called she before a woman of that name comes',
      '{Lund=Maud Lund} said she agreed with her aides. Maud Lund left. {Lund=Maud Lund} said no.',
    ],
    [
      'near miss: named late, and nobody’s son',
      '{Lund=Bo Lund} said no. Lund left. A miner, Bo Lund, stayed. {Lund=Bo Lund} said yes.',
    ],
    ['the host of a show', 'They saw “The Ann Lund Show” at home. {Lund=Ann Lund} said no. {She=Ann Lund} left.'],
    ['several words', 'Aung San Suu Lund left. {Suu Lund=Aung San Suu Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['a show of somebody else', 'Bo Lund saw “The Ann Lund Show” at home. {Lund=Bo Lund} said no.'],
    [
      'who is called he before a woman of that name comes',
      '{Lund=Lund} said he agreed with his aides. Maud Lund left. {Lund=Lund} said no. “Soon,” {he=Lund} said.',
    ],
    [
      'whose son has the same surname',
      '{Lund=Lund} said no. Lund left. His son, Bo Lund, stayed. {Lund=Lund} said yes.',
    ],
    ['no show with a host', 'They saw “The Harbour Lund Show” at home. {Lund=Lund} said no.'],
    ['another surname', 'Ann Lund left. {Lunden=Lunden} said no.'],
    ['a short one with a letter more', 'Ann Lunde left. {Lunden=Lunden} said no.'],
    ['two letters', 'Ann Berglundsson left. {Berglunsen=Berglunsen} said no.'],
    ['a part of a word', 'Ann Lundgren left. {Lund=Lund} said no.'],
    ['a middle name', 'Ann Berg Lund left. {Mr Berg=Berg} said no.'],
    ['the title of the other gender', 'Ann Lund left. {Mr Lund=Lund} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});
