import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { clauseOf } from '../../src/statements/clause.ts';
import { KIND } from '../../src/statements/kinds.ts';
import { type StatementContext, settingOf } from '../../src/statements/setting.ts';
import { traitsOf } from '../../src/statements/traits.ts';

/** Traits of one kind; no weights are asked. */
function traits(kind: number, text: string, context: StatementContext = {}): number[] {
  const { rows, kinds, count } = traitsOf(clauseOf(settingOf(text, context, english)), null);
  return [...rows.subarray(0, count)].filter((_, i) => kinds[i] === kind);
}
const said = { cue: 'said', source: 'the mayor' };

describe('a word', () => {
  const by = (text: string): number[] => traits(KIND.wordBy, text, said);
  it('counts by whose verb it stands with, and when', () => {
    expect(by('we will rebuild')).not.toEqual(by('they will rebuild'));
    expect(by('we will rebuild')).not.toEqual(by('we did rebuild'));
    expect(by('the crew will rebuild')).toEqual(by('the crew will rebuild'));
  });
  it('counts by its place among the first three, where a name is like any other', () => {
    const places = (text: string): number[] => traits(KIND.place, text, said);
    expect(places('sold Mara boats and nets')).toEqual(places('sold Oskar boats or sails'));
    expect(places('sold boats today')).not.toEqual(places('boats sold today'));
  });
  it('counts with the two before it, but not across a name', () => {
    const threes = (text: string): number[] => traits(KIND.triple, text, said);
    expect(threes('it was never sold')).toHaveLength(2);
    expect(threes('it was Mara never')).toEqual([]);
  });
  it('of the sentence before counts apart from one that leads in', () => {
    const taken = (context: string): number[] => traits(KIND.wordBefore, 'it never sank', { ...said, context });
    expect(taken('divers looked. it never sank')).toHaveLength(2);
    expect(taken('divers looked. it never sank')).not.toEqual(taken('divers looked it never sank'));
  });
});

describe('what is named where no verb stands', () => {
  const head = (text: string): number[] => traits(KIND.head, text, { cue: 'praised', source: 'The mayor' });
  it.each([
    ['his early support for the bridge', 'her support'],
    ['the courage of the crew', 'great courage'],
    ['Mara Lind', 'Oskar Brandt in Sandvik'],
  ])('“%s” and “%s” have the same head', (one, other) => {
    expect(head(one)).toEqual(head(other));
  });
  it.each([
    ['the bridge', 'the crew'],
    ['support for the bridge', 'the bridge'],
  ])('“%s” and “%s” have not', (one, other) => {
    expect(head(one)).not.toEqual(head(other));
  });
  it('a clause has none', () => {
    expect(head('the bridge is old')).toEqual([]);
  });
  it('many names without another word are a bare name', () => {
    const names = (text: string): number[] => traits(KIND.names, text, said);
    expect(names('Mara Lind of Sandvik')).toEqual(names('Senator Oskar Brandt'));
    expect(names('Mara Lind')).not.toEqual(names('Mara Lind, a coward'));
  });
});

describe('the sentence before', () => {
  const behind = (context: string): number[] => traits(KIND.goesOn, 'They made it up.', { ...said, context });
  it('denies something or not, and the same speaker goes on or not', () => {
    const goesOn = behind('“We never sold it. They made it up.”');
    expect(goesOn).not.toEqual([]);
    expect(goesOn).not.toEqual(behind('“We sold it. They made it up.”'));
    expect(goesOn).not.toEqual(behind('We never sold it. “They made it up.”'));
    expect(goesOn).toEqual(behind('“He never lost a boat. They made it up.”'));
  });
});

describe('a verb that governs an infinitive', () => {
  const governs = (text: string): number[] => traits(KIND.governs, text, said);
  it('is told by whose it is, and whether it is negated', () => {
    expect(governs('we are willing to sell')).toEqual(governs('I am willing to wait'));
    expect(governs('we are willing to sell')).not.toEqual(governs('the bank is willing to sell'));
    expect(governs('we are willing to sell')).not.toEqual(governs('we are not willing to sell'));
    expect(governs('we are willing')).toEqual([]);
  });
});
