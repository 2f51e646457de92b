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

describe('of what it is said that it is false', () => {
  const judged = (text: string): number[] => traits(KIND.judgedFalse, text, said);
  it.each([
    ['the report was false', 'this allegation is absurd'],
    ['that is nonsense', 'that was simply misleading'],
    ['the bridge was absurd', 'the road is ridiculous'],
  ])('“%s” and “%s” are judged alike', (one, other) => {
    expect(judged(one)).toEqual(judged(other));
  });
  it.each([
    ['the allegation is absurd', 'the bridge is absurd'],
    ['that is a lie', 'that is not a lie'],
    ['they are ridiculous', 'it is ridiculous'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(judged(one)).not.toEqual(judged(other));
  });
  it('where no word says so, nothing is', () => {
    expect(judged('the bridge is old')).toEqual([]);
  });
});

describe('what a cue rejects', () => {
  const rejected = (text: string, cue: string): number[] => traits(KIND.rejects, text, { cue, source: 'The bank' });
  it('is a charge or a plan', () => {
    expect(rejected('the claim', 'rejected')).toEqual(rejected('this suggestion', 'disputed'));
    expect(rejected('the claim', 'rejected')).not.toEqual(rejected('the plan', 'rejected'));
    expect(rejected('the claim', 'rejected')).not.toEqual(rejected('the claim', 'repeated'));
  });
  it('may stand in the cue', () => {
    const [cue, kind] = ['bristled at the suggestion', 'bristled at the noise'];
    expect(rejected('that it was late', cue)).not.toEqual(rejected('that it was late', kind));
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
