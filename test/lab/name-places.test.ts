import { describe, expect, it } from 'vitest';
import { nameAt, placesOfName } from '../../lab/data/name-places.ts';

const text = 'Annals: Police said that Ann Lee’s firm, Lund & Cho, was closed. Critics and Bo Lund agreed.';

describe('a name told by where its words stand', () => {
  it.each([
    ['a slice', 'Ann Lee', '25-32'],
    ['with a small first letter', 'police', '~8-14'],
    ['pieces', 'Ann Lee and Bo Lund', `25-32 ${text.indexOf('and')}-${text.indexOf('and') + 11}`],
    [
      'a word that the article lacks',
      'unnamed Critics',
      `=unnamed ${text.indexOf('Crit')}-${text.indexOf('Crit') + 7}`,
    ],
    ['marks inside', 'Lund & Cho', `${text.indexOf('Lund')}-${text.indexOf('Lund') + 10}`],
  ])('%s', (_, name, places) => {
    expect(placesOfName(text, name)).toBe(places);
    expect(nameAt(text, places)).toBe(name);
  });

  it('stands at whole words only: “Ann” is no part of “Annals”', () => {
    expect(placesOfName(text, 'Ann')).toBe('25-28');
    expect(placesOfName(text, 'Polic')).toBe('=Polic');
  });
});
