import { describe, expect, test } from 'vitest';
import { identifyMarked } from './marked.ts';

describe('options.speakers', () => {
  const known = [{ name: 'Ann Lund', aliases: ['A. B. Lund'], id: 'lund' }];
  const idOf = (marked: string, rows: Parameters<typeof identifyMarked>[1] = known) =>
    identifyMarked(marked, rows).speakers.map((speaker) => speaker.known);

  test('links by name, also where the article goes on with a short name', () => {
    expect(idOf('{Ann Lund=} said no. {Lund=} left.')).toEqual(['lund']);
  });
  test('links by alias', () => {
    expect(idOf('{A. B. Lund=} said no.')).toEqual(['lund']);
  });
  test('links by a post and a surname', () => {
    const rows = [{ name: 'Ann Lund', aliases: ['Councillor Lund'], id: 'lund' }];
    expect(idOf('{Councillor Lund=} said no.', rows)).toEqual(['lund']);
    expect(idOf('Councillor Ben Lund came. {Councillor Lund=} said no.', rows)).toEqual([null]);
    expect(idOf('{Senator Lund=} said no.', rows)).toEqual([null]);
  });
  test('a middle initial that only one of the two has counts for nothing', () => {
    const rows = [{ name: 'Ann Lund', id: 'lund' }];
    const initialed = [{ name: 'Ann B. Lund', id: 'lund' }];
    expect(idOf('{Ann B. Lund=} said no.', rows)).toEqual(['lund']);
    expect(idOf('{Ann Lund=} said no.', initialed)).toEqual(['lund']);
    expect(idOf('{Ann C. Lund=} said no.', initialed)).toEqual([null]);
    expect(idOf('{Ann Lund=} said no.', [...initialed, { name: 'Ann C. Lund', id: 'other' }])).toEqual([null]);
    expect(idOf('{Ann B. Lund=} said no.', [...initialed, { name: 'Ann Lund', id: 'other' }])).toEqual(['lund']);
    expect(idOf('{Ann Lund=} said no.', [...rows, { name: 'Ann Lund', id: 'two' }, ...initialed])).toEqual([null]);
  });
  test.each(['Sir Keir Lund', 'Prime Minister Keir Lund', 'Dr. Keir Lund', 'Keir Lund MP', 'Professor Keir B. Lund'])(
    'titles and honours of the list don’t count: %s',
    (name) => {
      expect(idOf('{Keir Lund=} said no.', [{ name, id: 'lund' }])).toEqual(['lund']);
    },
  );
  test('a post in the name of a body stays', () => {
    expect(idOf('{Auckland Council=} said no.', [{ name: 'Bishop Auckland Council', id: 'x' }])).toEqual([null]);
    expect(idOf('{Lund=} said no.', [{ name: 'Sir Lund', id: 'x' }])).toEqual([null]);
  });
  test('a bare surname of a person whom the list knows is a person', () => {
    const kindOf = (name: string) =>
      identifyMarked('{Lund=} said no.', [{ name, aliases: ['Lund'], id: 'x' }]).speakers.map(({ kind }) => kind);
    expect(kindOf('Ann Lund')).toEqual(['person']);
    expect(kindOf('Lund Steel')).toEqual(['organization']);
  });
  test('rows of one id are one', () => {
    const merged = [...known, { name: 'ann lund', aliases: ['Lund'], id: 'lund' }];
    expect(idOf('{Ann Lund=} said no. {Lund=} left.', merged)).toEqual(['lund']);
    expect(idOf('{Ann Lund=} said no.', [...merged, { name: 'Dame Ann Lund', id: 'other' }])).toEqual([null]);
  });
  test('gives the name where the row has no id', () => {
    expect(idOf('{Ann Lund=} said no.', [{ name: 'Ann Lund' }])).toEqual(['Ann Lund']);
  });
  test.each([
    ['somebody else with the surname', '{Ben Lund=} said no.'],
    ['a bare surname', '{Lund=} said no.'],
    ['a longer name', '{Ann Lund Ortega=} said no.'],
  ])('does not link %s', (_, marked) => expect(idOf(marked)).toEqual([null]));
  test('an alias that another person in the article bears too is not forced on that person', () => {
    const rows = [{ name: 'Ben Lund', aliases: ['Lund'], id: 'ben' }];
    expect(idOf('{Ann Lund=} said no. {Lund=} left.', rows)).toEqual([null]);
  });
  test.each([
    ['a spokesman', '{A spokesman for Ann Lund=} said no.'],
    ['her campaign', '{Ann Lund’s campaign=} said no.'],
    ['two together', '{Ann Lund and Ben Ode=} said no.'],
    ['another who is called so in the headline', '# Ann Lund resigns\n{Ben Ode=} said no.'],
  ])('does not link %s', (_, marked) => expect(idOf(marked)).toEqual([null]));

  test('the caller’s list changes no name', () => {
    const rows = [{ name: 'Ann Maria Lund', aliases: ['Ann Lund'], id: 'lund' }];
    expect(identifyMarked('{Ann Lund=Ann Lund} said no.', rows).speakers).toMatchObject([
      { name: 'Ann Lund', known: 'lund' },
    ]);
  });

  test('a name that two rows share links to neither', () => {
    expect(idOf('{Ann Lund=} said no.', [...known, { name: 'Ann Lund', id: 'other' }])).toEqual([null]);
  });
  test('__proto__ and constructor are names like others', () => {
    const rows = [{ name: '__proto__', id: 'a' }, { name: 'constructor' }, { name: 'toString' }];
    expect(idOf('{Ann Lund=} said no. {Constructor=} left.', rows)).toEqual([null, 'constructor']);
  });
});
