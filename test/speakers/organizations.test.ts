import { describe, expect, test } from 'vitest';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('organizations', () => {
  test.each([
    ['an article is no part of the name', '{The Home Office=Home Office} said no.'],
    ['of', '{The Council of Mortgage Lenders=Council of Mortgage Lenders} said no.'],
    ['and', '{the Department of Trade and Fisheries=Department of Trade and Fisheries} said no.'],
    ['a demonym inside', '{The British Medical Association=British Medical Association} said no.'],
    ['a role noun inside', '{The American Legion=American Legion} said no.'],
    ['an owner inside', '{The Farmers’ Union=Farmers’ Union} said no. {The union=Farmers’ Union} left.'],
    ['a saint inside', '{St Olaf’s High School=St Olaf’s High School} said no.'],
    ['an office inside', '{Lund County Sheriff’s Office=Lund County Sheriff’s Office} said no.'],
    ['near miss: a person’s', '{Ann Lund’s School=Ann Lund’s School} said no. {Ann Lund=Ann Lund} left.'],
    [
      'an ampersand in a headline',
      '# {Lund & Ode=Lund & Ode} warns of loss\n{The shop chain Lund & Ode=Lund & Ode} said no.',
    ],
    ['a town unknown before “based”', '{Borealis=Borealis} said no. {The Milton Kessel-based retailer=Borealis} left.'],
    ['a firm that is based', 'Borealis cut jobs. {The Harrow-based firm=Borealis} said no.'],
    ['a noun before it', '{Anti-virus firm Borealis=Borealis} said no.'],
    [
      'an acronym in brackets',
      '{The World Kite Organisation (WKO)=World Kite Organisation} said no. {The WKO=World Kite Organisation} left.',
    ],
    ['a short form', '{Borealis Energy=Borealis Energy} said no. {Borealis=Borealis Energy} left.'],
    ['it', '{Borealis=Borealis} lost money. {It=Borealis} said no.'],
    ['the company', '{Borealis=Borealis} lost money. {The company=Borealis} said no.'],
    [
      'near miss: the airline, after the word for its country’s people',
      '{Skyzara=Skyzara} flew in Nepali airspace, off the Nepali capital. {The airline=Skyzara} said no.',
    ],
    ['a place of two names', '{Trinidad and Tobago=Trinidad and Tobago} said no.'],
    [
      'near miss: two',
      '{Devon and Harbour Police=Devon and Harbour Police} said no. {Harbour Police=Harbour Police} left.',
    ],
    [
      'near miss: the department, after a law',
      '{The Department of Work=Department of Work} met. It cited the Access to Records Act. {The department=Department of Work} said no.',
    ],
    ['the alliance', '{The Harbour Alliance=Harbour Alliance} met. {The alliance=Harbour Alliance} said no.'],
    ['the US firm', '{Borealis Group=Borealis Group} lost money. {The US firm=Borealis Group} said no.'],
    [
      'near miss: another country’s',
      'The Road Safety Authority of Nepal met. {Peru’s road safety authority=Peru’s road safety authority} said no.',
    ],
    ['a giant', '{Borealis=Borealis} lost money. {The global ferry giant=Borealis} said no.'],
    [
      'near miss: somebody’s',
      '{Borealis=Borealis} lost money. {Ann Lund’s ferry operator=Ann Lund’s ferry operator} said no.',
    ],
    [
      'the one that is named more often',
      'Borealis lost money. Borealis sold ships, and Borealis bought some. “No,” said {Ann Lund, an analyst at Ostrava=Ann Lund}. {The company=Borealis} said no.',
    ],
    ['WHO is no pronoun', 'The World Herring Office met. {The WHO=World Herring Office} said no.'],
    ['near miss: who', 'Ann Lund of the World Herring Office, {who=Ann Lund} said no, left.'],
    ['… nor what takes which', 'Ben Ode left. Ostrava, which makes ships, lost money. “Yes,” {he=Ben Ode} said.'],
    ['a stroke inside', '{Otter/Lund=Otter/Lund} said no.'],
    ['the maker of a report', '{A report by the Borealis Institute=Borealis Institute} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('“the company” is nobody’s name where no organization was named', () => {
    expectSpeakers('Ann Lund left. {The company=company} said no.');
  });

  test('a government is not the country that was named before', () => {
    expectSpeakers('They flew home from Otterland, {the Scottish government=Scottish government} said on Monday.');
    expectSpeakers('They flew to Sierra Leone. {The Scottish government=Scottish government} said no.');
  });
});

describe('the kind of a name that no list knows', () => {
  const kindOf = (marked: string) => identifyMarked(marked).speakers.map(({ kind }) => kind);

  test.each([
    'Up there {TBC Wales=} said no.',
    '{Sky Sports=} said no.',
    '{Borealis NV=} said no.',
    '{Kellow Packaging=} said no. {The company=} left.',
    '{Kellow Energy=} said no. {It=} left.',
    '{Kellow Energy, the owner of the club,=} said no.',
    '{Kellow Energy, a leader in its field,=} said no.',
    'Ann Lee of {Kellow Energy=}, the coach, left.',
    'A man left {Kellow Energy=}. He said no.',
    'Ann Murmot, 51, left. {Kellow Energy=} said she had lied.',
    '{Police Scotland=} said no. {It=} left.',
    '{Murmot Brazil=} said no. {It=} left.',
    '{Sport England=} said no. {It=} left.',
    '{Bridge Research UK=} said no.',
    '{Netball New Zealand=} said no.',
    '{Team GB=} said no.',
    '{Air India=} said no. {The airline=} left.',
    '{Murmot Action=} said no. {It=} left.',
    '{Project Murmot=} said no.',
    '{Zorblan Computer=} said no.',
    '{Zorblan Journalism=} said he left.',
    '{Islamic State=} said no.',
  ])('an organization: %s', (marked) => expect(kindOf(marked)).toEqual(['organization']));

  test.each([
    '{ZORBLA Murmot=} said no.',
    '{ZOR Murmot=} said no.',
    'Up there {JD Murmot=} said no.',
    '{Ann Steel=} said no.',
    '{Security Guard Ann Murmot=} said no.',
    '{General Staff Sergeant Ann Murmot=} said no.',
    '{Bo Power=} said no.',
    '{Jordan Holland=} said no.',
    '{Murmot Washington=} said no.',
    '{Singer Murmot Wales=} said no.',
    '{Cillian Power=} said no.',
    '{Cillian Power, the coach,=} said he was sad. {He=} left.',
    '{Keely France=} said no. {She=} left.',
    '{Ann Post=} said no.',
    '{Murmot Sun=} said no.',
    '{Murmot Post, 51,=} said no.',
  ])('near miss, a person: %s', (marked) => expect(kindOf(marked)).toEqual(['person']));
});

test('a team called after somebody is not that one', () => {
  expectSpeakers(
    'They beat Team Lund. {Lund=Ann Lund} said no. Ann Lund left. {She=Ann Lund} sat. {Team Lund=Team Lund} said yes.',
  );
});

describe('figures that begin a sentence', () => {
  test.each([
    ['are no firm', '{Borealis Foods=Borealis Foods} said no. Revenue rose by 3%. {The firm=Borealis Foods} said yes.'],
    ['near miss: a firm called so', 'Ann Lund runs Revenue. {Revenue=Revenue} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});
