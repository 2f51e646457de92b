import { describe, expect, test } from 'vitest';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('a phrase before the source is none of it', () => {
  test.each([
    'Governor Paul Ode left. Speaking in Kasaro, {the governor=Paul Ode} said that he would stay.',
    'Mayor Ann Lund left. In an interview with Bo Ode, {the mayor=Ann Lund} said she had won.',
    'Bishop Ann Ode knelt. Outside St Olaf’s Cathedral, {the bishop=Ann Ode} said that she was sorry.',
    '{Outside the court, Ann Lund, whose house was marked,=Ann Lund} said no.',
    '{LONDON: The Harbour Council=Harbour Council} said no.',
  ])('%s', expectSpeakers);

  test.each([
    ['an apposition', 'In Lund he met Bo Ode, the mayor. {The mayor=Bo Ode} said no.'],
    ['a number', '{About 30 residents, some of them armed,=about 30 residents} said no.'],
    ['a number before a name', '{Over 200 scientists, including Ann Lund,=over 200 scientists} said no.'],
    ['a preposition inside the source', '{Ann Lund, of the Coast Party,=Ann Lund} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));

  test('no description is made of the next clause', () => {
    const { speakers } = identifyMarked('Speaking in Kasaro, {the governor=-} said that {Kasaro=-} was safe.');
    expect(speakers.map(({ description }) => description)).not.toContain('governor said');
  });
});

describe('a clause in place of its subject', () => {
  test.each([])('%s', expectSpeakers);

  test.each([
    ['what somebody is called', '{A man named Bo Lund=Bo Lund} said no.'],
    ['a participle before a name', '{A divided Kessel Council=Kessel Council} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('a name that the source gives to somebody it describes', () => {
  test.each([
    '{The panel’s top Republican, Sen. Ben Lund of Ohio,=Ben Lund} said no.',
    '{Her granddaughter, the novelist Clara Lund,=Clara Lund} said no.',
    '{One signatory, the philosopher Clara Lund,=Clara Lund} said no.',
    '{The skipper, Kevin Lund,=Kevin Lund} said no.',
    '{A student named Mila=Mila} said no. {She=Mila} left.',
  ])('%s', expectSpeakers);

  test.each([
    ['whom somebody speaks for', '{A spokesman for the minister, Ann Lund,=spokesman for the minister} said no.'],
    ['who chose it', '{A commission named by Ann Lund=commission named by Ann Lund} said no.'],
    ['a dog’s name', '{A man with a dog named Rex=man with a dog named Rex} said no.'],
    ['a list', '{Residents, Ann Lund among them,=residents} said no.'],
    ['a firm’s place', '{The retailer, based in Lund,=retailer} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('who comes before is whom the next sentence means', () => {
  test.each([
    'Bo Ode said no. The council’s deputy leader, Tom Lund, will take over. {He=Tom Lund} said yes.',
    '{Kathleen Ode=Kathleen Ode} said no. Her daughter-in-law, Marie Lund, isn’t so sure. {She=Marie Lund} said no.',
    '{A spokesman for the mayor=spokesman for the mayor} said no. Patrick Lund himself has been asked. {He=Patrick Lund} said no.',
    '{Peter Lund=Peter Lund} said no. Paul Ode laughed when he heard that. {He=Paul Ode} said so.',
  ])('%s', expectSpeakers);

  test.each([
    ['an apposition to an object', '{Ben Ode=Ben Ode} met a friend, Tom Lund, after work. {He=Ben Ode} said no.'],
    ['a new clause', '{Peter Lund=Peter Lund} said no. “Paul Ode is gone,” {he=Peter Lund} said.'],
    ['whom it is done to', 'Ben Ode knew that Tom Lund had thanked {him=Ben Ode}.'],
    ['a participle', '{Ben Ode=Ben Ode} thanked the mayor, Tom Lund, adding nothing. {He=Ben Ode} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('where something is says nothing', () => {
  test.each([
    '{The guidance=guidance} says no. Ann Lund read it in Harborne. {It=guidance} says more.',
    'Trees fell near Hexley, {Harbour Police=Harbour Police} said. {The force=Harbour Police} said more.',
    '{Ann Lund=Ann Lund} drove around Hexley. {The party=-} said no.',
  ])('%s', (marked) => {
    const { told, asked } = identifyMarked(marked);
    expect(told.filter((_, i) => asked[i] !== null)).toEqual(asked.filter((name) => name !== null));
    expect(told).not.toContain('Hexley');
  });

  test.each([
    ['a firm that acts', 'Borealis sold its ships. {It=Borealis} said no.'],
    ['a firm that has shares', 'Shares in Borealis fell. {The company=Borealis} said no.'],
    ['a firm that has lost trust', 'Ann Lund lost faith in Borealis. {It=Borealis} said no.'],
    ['a firm that is an object', 'Ann Lund sued Borealis. {The company=Borealis} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('who: the person, not the place or firm between', () => {
  test.each([
    'Ann Lund, the founder of the payments firm Tillby, {who=Ann Lund} left.',
    '{A neighbour in Harborne, who left,=neighbour in Harborne} said no, she {who=neighbour in Harborne} stayed.',
    'Armin Lund, the leader of the opposition in North Harborne, {who=Armin Lund} left.',
  ])('%s', expectSpeakers);

  test.each([
    ['those whom a party’s name means', 'Ann Lund debated the Coast Democrats, {who=Coast Democrats} left.'],
    ['a band', 'The Harbour Quartet, {who=Harbour Quartet} left, played on.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('a post that “of” completes, in front of its holder', () => {
  test.each([
    'The Minister of Labour, Senator Bola Lund, left. {The minister=Bola Lund} said no.',
    'Mr Justice Lund sat. {The judge=Lund} said no.',
    'Simone Lund won. Lund spoke. {The American=Simone Lund} said no.',
  ])('%s', expectSpeakers);

  test('near miss: the people of a place', () =>
    expectSpeakers('The people of Harborne, Ann Lund says, left. {The minister=minister} said no.'));
});
