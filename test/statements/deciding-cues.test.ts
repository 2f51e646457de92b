import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { actAt, cueOf, decidedBy } from '../../src/statements/cue.ts';
import { ACTS } from '../../src/statements/kinds.ts';
import { settingOf } from '../../src/statements/setting.ts';
import { typed, typeOf } from './helpers.ts';

const TYPES = ['claim', 'denial', 'commitment', 'other'];
const seen = (cue: string) => cueOf(settingOf('', { cue }, english));
const decided = (cue: string): string | undefined => TYPES[decidedBy(seen(cue))];

/** The type that a cue decides by itself, beside a near miss that leaves it to what is said. */
describe('cues that decide the type', () => {
  it.each([
    ['denied', 'denial', 'dismissed'],
    ['has refuted', 'denial', 'rejected'],
    ['his denial', 'denial', 'his doubt'],
    ['vowed to', 'commitment', 'plans that failed'],
    ['had promised', 'commitment', 'announced'],
    ['threatening', 'commitment', 'warning'],
    ['asked whether', 'other', 'said when'],
    ['called for', 'other', 'called'],
    ['urging', 'other', 'arguing'],
    ['declined', 'other', 'went down'],
    ['hopes', 'other', 'expects'],
  ])('%s: %s; %s: none', (cue, type, miss) => {
    expect(decided(cue)).toBe(type);
    expect(decided(miss)).toBeUndefined();
  });

  it.each([
    ['{s:No one} {c:pledged} {to pay the crews}.', '{s:No 10} {c:pledged} {to pay the crews}.'],
    ['{s:Neither side} {c:denied} {that the talks failed}.', '{s:The other side} {c:denied} {that the talks failed}.'],
    ['{s:Lund} failed to {c:deny} {that she had lied}.', '{s:Lund} came to {c:deny} {that she had lied}.'],
    ['{s:No group} {c:promised} {to act}.', '{s:No Labels} {c:promised} {to act}.'],
    ['{s:Lund} failed to {c:promise} {to act}.', '{s:Lund} never failed to {c:promise} {to act}.'],
    ['{s:Lund} fell short of {c:promising} {to act}.', '{s:Lund} never fell short of {c:promising} {to act}.'],
    ['{s:Lund} stopped short of {c:promising} {to resign}.', '{s:Lund} spoke of {c:promising} {to resign}.'],
    ['{s:Lund} came just short of {c:promising} {to resign}.', '{s:Lund} stopped to {c:promise} {to resign}.'],
  ])('nobody does it, or it is left undone: %s; near miss: %s', (undone, done) => {
    expect(typeOf(undone)).toBe('other');
    expect(typeOf(done)).not.toBe('other');
  });

  it.each([
    ['has not denied', 'denied'],
    ['never promised', 'promised'],
    ['refused to deny', 'denies'],
  ])('%s: other; %s: not', (negated, plain) => {
    expect(decided(negated)).toBe('other');
    expect(decided(plain)).not.toBe('other');
  });

  it.each([
    ['that the keeper had been warned', { cue: 'denied', source: 'The harbour office' }, 'denial'],
    ['ministers were moved by the marches', { cue: 'deny', source: 'Aides' }, 'denial'],
    ['joint action', { cue: 'threaten', source: 'the two unions' }, 'commitment'],
    ['calm in the valley', { cue: 'called for', source: 'The bishop' }, 'other'],
    ['the keeper a coward', { cue: 'called', source: 'The bishop' }, 'claim'],
  ])('“%s” after %o: %s', (text, context, type) => {
    expect(typed(text, context).type).toBe(type);
  });
});

it.each([
  ['called for', 'request'],
  ['calling on', 'request'],
  ['called him', 'judge'],
  ['ruled out', 'deny'],
])('“%s”: %s', (text, act) => {
  const { words } = settingOf(text, {}, english);
  expect(actAt(words, 0)).toBe(act);
  expect(ACTS).toContain(act);
});

describe('told to do something is an order, told that something is so is not', () => {
  it.each([
    ['{s:Police} {c:told} people {to stay away from the harbour}', 'other'],
    ['{s:The council} {c:told} residents {not to drink the water}', 'other'],
    ['{s:The judge} {c:told} the jury {to return a verdict by noon}', 'other'],
    ['{s:The judge} {c:told} the jury {the clerk was not guilty of theft}', 'denial'],
    ['{s:Police} {c:told} people {the harbour was closed}', 'claim'],
    ['The clerk {c:is said} {to have fled by sea}', 'claim'],
    ['{s:The firm} {c:told} reporters {it would reopen the yard in May}', 'commitment'],
  ])('%s: %s', (marked, type) => {
    expect(typeOf(marked, 'The clerk was accused of theft.')).toBe(type);
  });

  it('an order that names an acquittal', () => {
    const order = '{s:The judge} {c:told} the jury {to return a not guilty verdict}';
    expect(typeOf(order, 'The clerk was accused of theft.')).toBe('other');
  });

  it.each([
    ['“to leave the boat”', 'request'],
    ['“never to speak of it”', 'request'],
    ['“To be fair to the crew, the harbour was closed,”', 'say'],
  ])('told: %s: %s', (text, act) => {
    expect(ACTS[cueOf(settingOf(text, { cue: 'told' }, english)).act]).toBe(act);
  });
});
