import { describe, expect, test } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('names that stand for one another are one speaker, under the fullest of the article', () => {
  test.each([
    ['a party’s short name', 'The Conservatives met on Monday. {The Tories=Conservatives} said no.'],
    ['the fuller name afterwards', '{The Tories=Conservative Party} said no. The Conservative Party met on Monday.'],
    ['a bare plural', '{Lib Dems=Liberal Democrats} said no. The Liberal Democrats met on Monday.'],
    ['a capital for its country', 'China was asked on Monday. {Beijing=China} said no.'],
    ['… and both ways', '{Washington=US} said no. {The US=US} said yes.'],
    ['a site', 'She told the Huffington Post no. {HuffPost=Huffington Post} said so.'],
    ['they', 'The Conservatives met. {The Tories=Conservatives} left. {They=Conservatives} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('both are one speaker', () => {
    const { speakers } = identifyMarked('{The Tories=} said no. {The Conservatives=} said yes.');
    expect(speakers.map(({ name }) => name)).toEqual(['Conservatives']);
  });
});

describe('near misses', () => {
  test.each([
    ['the article has no other name', '{The Tories=Tories} said no. {Beijing=Beijing} said yes.'],
    ['a place where something is', 'China sent a ship. Ann Lund flew to Beijing. {Lund=Ann Lund} said no.'],
    [
      'a person who has the name of a capital',
      'The US left. Denzel Washington stayed. {Washington=Denzel Washington} said no.',
    ],
    ['a country that does nothing itself', 'Ann Lund flew to China. {Beijing=Beijing} said no.'],
    ['… but in a quotation', 'Ann Lund met “those whom China sends”. {Beijing=Beijing} said no.'],
    ['some of a party', 'The Conservatives met. {Two Tories=two Tories} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('every row of the lexicon', () => {
  const rows = english.standIns.map(({ names }) => names.split(', '));
  test.each(rows)('%s: %s', (...names) => {
    const title = (name: string): string =>
      name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    const [first, last] = [title(names[0] as string), title(names.at(-1) as string)];
    const { told } = identifyMarked(`Ann Lund met ${first}. ${first} left. {${last}=?} said no.`);
    expect(told).toEqual([first]);
  });
});
