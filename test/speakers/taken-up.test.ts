import { describe, expect, test } from 'vitest';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('organizations that a noun takes up', () => {
  test.each([
    ['the party', '{The Zorbla Greens=Zorbla Greens} won. {The party=Zorbla Greens} said no.'],
    ['the party, whose name tells none', 'Labour won. {The party=Labour} said no.'],
    ['the bank', '{Borealis=Borealis} lost money. {The bank=Borealis} said no.'],
    ['near miss: a paper by somebody', 'The Lund Post wrote of a paper by Ben Ode. {The paper=paper} said no.'],
    ['the station', '{Harbour Radio=Harbour Radio} closed. {The station=Harbour Radio} said no.'],
    ['a union by its name', '{The Harbour Workers=Harbour Workers} met. {The union=Harbour Workers} said no.'],
    [
      'a regulator by its name',
      '{The Harbour Authority=Harbour Authority} met. {The regulator=Harbour Authority} said no.',
    ],
    ['a union that the text calls one', 'Borealis, a union for sailors, met. {The union=Borealis} said no.'],
    ['the force', '{Harbour Police=Harbour Police} left. {The force=Harbour Police} said no.'],
    [
      'the company, past a union',
      '{Norlight Rail=Norlight Rail} said no. {The Sailors Union=Sailors Union} said yes. {The company=Norlight Rail} left.',
    ],
    ['near miss: a union after a firm', '{Borealis=Borealis} lost money. {The union=union} said no.'],
    ['near miss: a party after a firm', '{Borealis=Borealis} won. {The party=party} said no.'],
    [
      'near miss: a regulator after a firm',
      '{Norlight Energy=Norlight Energy} lost money. {The regulator=regulator} said no.',
    ],
    [
      'near miss: a bank after an energy firm',
      '{Norlight Energy=Norlight Energy} lost money. {The bank=bank} said no.',
    ],
    ['near miss: a campaign after a firm', '{Borealis=Borealis} lost money. {The campaign=campaign} said no.'],
    ['a noun of its name', 'The Harbour Transport Trust met Orbion. {The trust=Harbour Transport Trust} said no.'],
    ['near miss: the government', '{Borealis=Borealis} won. {The government=government} said no.'],
    ['near miss: another sort of body', 'Lund Council met. {The party=party} said no.'],
    ['near miss: a flight is no airline', 'Kvist Flight 8501 landed. {The airline=airline} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('people that a noun takes up', () => {
  test.each([
    ['without an adjective', '{Ann Lund=Ann Lund} left. {The author=Ann Lund} said no.'],
    [
      'whom the article is about',
      '{Ben Ode=Ben Ode} won. Ode spoke. Ode left. He saw a friend, Tom Lund. {The 43-year-old=Ben Ode} said no.',
    ],
    ['near miss: a spokesman', '{Ann Lund=Ann Lund} left. {The spokesman=spokesman} said no.'],
    ['near miss: a man', '{Ben Ode=Ben Ode} left. {The man=man} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('the source who has no name', () => {
  test.each([
    ['near miss: another source', '{A lobbyist=lobbyist} said no. {The second source=second source} said yes.'],
    [
      'near miss: long ago',
      '{A lobbyist=lobbyist} said no. It rained. It stopped. It rained. {The source=source} left.',
    ],
    ['near miss: who spoke has a name', '{Ben Ode=Ben Ode} said no. {The source=source} said yes.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('the former mayor, though another has been named since', () => {
  test.each([
    [
      'whose words begin with “he”',
      '{Ben Ode=Ben Ode} won. Ode rested. {Tom Lund, a lawyer,=Tom Lund} met him. Ode left. <3:He lied>, {the former mayor=Ben Ode} said.',
    ],
    [
      'whose words name him, but not as their subject',
      '{Ben Ode=Ben Ode} won. Ode rested. {Tom Lund, a lawyer,=Tom Lund} met him. Ode left. <3:Friends of Ode lied>, {the former mayor=Ben Ode} said.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a post beside another', () => {
  test.each([
    [
      'the lawmaker is a representative',
      'Ben Ode won. Ode left. Ode slept. {Rep. Ann Lund=Ann Lund} said no. {The antiwar lawmaker=Ann Lund} said yes.',
    ],
    ['near miss: a mayor leads no union', 'Mayor Ann Lund came. {The union leader=union leader} said yes.'],
    ['near miss: a judge is no MP', 'Judge Ann Lund came. {The MP=MP} said yes.'],
    ['near miss: a minister is no reverend', 'Minister Ann Lund came. {The reverend=reverend} said yes.'],
    [
      'near miss: a judge is no senator',
      'Ben Ode won. Ode left. Ode slept. {Judge Ann Lund=Ann Lund} said no. {The Ohio senator=Ben Ode} said yes.',
    ],
    [
      'a name that was said to be she',
      'Ben Ode won. Ode left. Ode slept. {Lundova=Lundova} said no. {She=Lundova} left. {The Ohio Democrat=Lundova} said yes.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('they', () => {
  test.each([
    ['people whom no source named', 'Two researchers left Borealis. {They=two researchers} said no.'],
    ['near miss: nobody was met', 'The rain went on. {They=-} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('things that show something are no speakers', () => {
  test.each(['{The move=-} suggested no.', '{This week=-} showed no.', '{The=-} said no.'])('%s', (marked) =>
    expectSpeakers(marked),
  );

  test.each([
    ['somebody by the look of the word', '{The bookkeeper=bookkeeper} said no.'],
    ['a source', '{A source close to the talks=source close to the talks} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('the member of a party', () => {
  const both = '{Sen. Ann Lund, D-Ohio,=Ann Lund} said no. {Rep. Ben Ode (R-Texas)=Ben Ode} said yes.';
  test.each([
    ['who was named last', `${both} {The Republican=Ben Ode} left.`],
    ['past one of another party', `${both} {The Democrat=Ann Lund} left.`],
    [
      'past one with a letter alone',
      '{Gov. Ann Lund (D)=Ann Lund} said no. {Gov. Ben Ode (R)=Ben Ode} said yes. {The Democrat=Ann Lund} left.',
    ],
    [
      'the lawmaker of a seat',
      '{Sen. Ann Lund (D-MN)=Ann Lund} left. “No,” {she=Ann Lund} said. {The Minnesota lawmaker=Ann Lund} stayed.',
    ],
    [
      'whose seat stands beside a word of praise',
      '{Sen. Ann Lund (R-Ky.)=Ann Lund} said no. {The moderate Republican=Ann Lund} left.',
    ],
    [
      'near miss: whose party nothing tells',
      '{Gov. Ben Ode (R)=Ben Ode} left. {Sen. Ann Lund=Ann Lund} said no. {The Democrat=Ann Lund} left.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a noun for people and for firms', () => {
  test.each([
    ['takes up a firm', '{Zorbla TV=Zorbla TV} said that Ben Ode would go. {The broadcaster=Zorbla TV} said no more.'],
    [
      'that the text calls so',
      '{The broadcaster Zorbla TV=Zorbla TV} hired Norlight. {The broadcaster=Zorbla TV} said no.',
    ],
    [
      'near miss: somebody whom the text calls so',
      '{Ben Ode, a broadcaster,=Ben Ode} left Zorbla TV. {The broadcaster=Ben Ode} said no.',
    ],
    ['near miss: nobody', 'Ben Ode left. {The broadcaster=broadcaster} said no.'],
    [
      'near miss: a noun for people alone',
      '{Zorbla TV=Zorbla TV} said that Ben Ode would go. {The comedian=Ben Ode} said no more.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('nouns that not every body may be called', () => {
  test.each([
    ['letters are no newspaper', '{The FBI=FBI} said no. {The newspaper=newspaper} said yes.'],
    ['nobody is a terror group by chance', '{CNN=CNN} said no. {The terror group=terror group} said yes.'],
    ['the House is not the White House', 'The White House left. {The House=House} said yes.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a name that a noun for a firm, or it, has taken up is neither he nor she', () => {
  test.each([
    ['the airline', '{Zorbla=Zorbla} said no. {The airline=Zorbla} said that he had landed.', 'organization'],
    ['it', '{Zorbla=Zorbla} said no. {It=Zorbla} said that he had landed.', 'organization'],
    ['near miss: he', '{Lund=Lund} said no. {He=Lund} said that it had landed.', 'person'],
    ['near miss: a title', '{Mr Murmot=Murmot} said no. {The airline=airline} said that he had landed.', 'person'],
    [
      'near miss: somebody who speaks of the club',
      '{Murmot=Murmot} said <1:the club would wait>. {He=Murmot} said no.',
      'person',
    ],
    [
      'near miss: somebody who spoke of the club that speaks',
      '{Murmot=Murmot} said <1:the club would wait>. {The club=club} said no. {He=Murmot} said yes.',
      'person',
    ],
    ['near miss: a club that says nothing', 'Murmot joined the club. {He=Murmot} said no.', 'person'],
    [
      'near miss: the owner of the club',
      '{Murmot, the owner of the club,=Murmot} spoke. {He=Murmot} said no.',
      'person',
    ],
    [
      'a firm by its name that speaks of the company',
      '{Zorbla Foods=Zorbla Foods} said <1:the company would wait>. {The company=Zorbla Foods} said no.',
      'organization',
    ],
  ])('%s', (_, marked, kind) => {
    expectSpeakers(marked);
    expect(identifyMarked(marked).speakers[0]?.kind).toBe(kind);
  });
});

describe('what a name’s last word is called', () => {
  test.each([
    ['the airline', '{Ruritania Airways=Ruritania Airways} said no. {The airline=Ruritania Airways} left.'],
    ['the newspaper', '{The Lund Post=Lund Post} wrote it. {The newspaper=Lund Post} said no.'],
    ['the club', '{Leeds United=Leeds United} said no. {The club=Leeds United} left. {United=Leeds United} said so.'],
    ['the network', '{Harbour News=Harbour News} said no. {The network=Harbour News} left.'],
    ['the studio', '{Zorbla Bros=Zorbla Bros} said no. {The studio=Zorbla Bros} left.'],
    ['a city’s club', 'Bradford City sacked Ann Lee. {The club=Bradford City} said no.'],
    [
      'near miss: where a branch is',
      '{A spokesman for the Murmot detachment=spokesman for the Murmot detachment} left. {The company=company} said no.',
    ],
    ['near miss: a city', 'Ann Lee flew to Mexico City. {The club=club} said no.'],
    ['near miss: a city called by its state', 'Ann Lee flew to Kansas City. {The company=company} said no.'],
    ['not the club that was beaten', 'Murmot beat Zorbla United 3-0. {The club=Murmot} said no.'],
    [
      'the company is no newspaper',
      '{The Lund Post=Lund Post} said Borealis would cut jobs. {The newspaper=Lund Post} left. {The company=Borealis} said no.',
    ],
    ['near miss: the club is no airline', '{Ruritania Airways=Ruritania Airways} said no. {The club=club} left.'],
    ['near miss: a law is no newspaper', 'The Road Safety Act was read. {The newspaper=newspaper} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('the owner of a firm may be a firm', () => {
  test.each([
    ['near miss: he', '{Lund, the owner of Norlight,=Lund} said no. {He=Lund} left.', 'person'],
    ['near miss: a critic', '{Lund, a critic of Norlight,=Lund} said no.', 'person'],
  ])('%s', (_, marked, kind) => {
    expectSpeakers(marked);
    expect(identifyMarked(marked).speakers.find(({ name }) => name === 'Zorbla' || name === 'Lund')?.kind).toBe(kind);
  });
});

describe('a body that was quoted since one with the noun in its name', () => {
  test.each([
    '{Borealis Group=Borealis Group} said yes. {The trade group for mills=trade group for mills} said no. {The group=trade group for mills} said more.',
    '{Borealis News=Borealis News} said yes. {The outlet=Borealis News} said more.',
    '{Borealis Group=Borealis Group} said yes. {The non-profit=Borealis Group} said more.',
  ])('%s', expectSpeakers);

  test.each([
    '{The trade group for mills=trade group for mills} said no. {Borealis Group=Borealis Group} said yes. {The group=Borealis Group} said more.',
    '{The Lund Board of Roads=Lund Board of Roads} said yes. {The board of roads=board of roads} said no. {The board=Lund Board of Roads} said more.',
  ])('near miss: %s', expectSpeakers);
});
