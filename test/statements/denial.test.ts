import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('a denial rejects what somebody else charges, reports or suggests', () => {
  it.each([
    '{s:The bank} {c:denied} {that it had laundered the money}.',
    '{s:The spy agency} {c:has denied} {any part in the raid}.',
    '{s:Ortega} {c:denies} {taking the necklace}.',
    '{s:Her lawyer} {c:rejected} {the allegation that she had fled}.',
    '{s:The ministry} {c:dismissed} {claims that the vaccine was old}.',
    '{s:The institute} {c:refuted} {the accusation}.',
  ])('by its reporting verb: %s', (sentence) => {
    expect(typeOf(sentence)).toBe('denial');
  });

  it.each([
    'That is not true.',
    'The allegations are false.',
    'This is nonsense.',
    'I never said that.',
    'I did not take the money.',
    'There is no evidence that we broke the law.',
  ])('by its wording alone: %s', (sentence) => {
    expect(typeOf(sentence)).toBe('denial');
  });

  it.each([
    ['Critics say that the firm hid its losses.', '{s:He} {c:said} {that was nonsense}.'],
    ['Police accused Novak of arson.', '{“I did not start the fire,”} {s:Novak} {c:said}.'],
    ['The paper reported a secret deal.', '{“There was no deal,”} {c:insisted} {s:the minister}.'],
  ])('after a charge: %s %s', (before, sentence) => {
    expect(typeOf(sentence, before)).toBe('denial');
  });

  it.each([
    ['a plain negative fact', '{s:The nurse} {c:said} {there are not enough beds on the ward}.'],
    ['a plain negative opinion', 'We do not have enough nurses.'],
    ['a bad day', '{“We did not score in the second half,”} {c:said} {s:the captain}.'],
  ])('not %s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('claim');
  });

  it.each([
    ['a verb that is negated', '{s:The senator} {c:has not denied} {that he took the gift}.'],
    ['refusing to comment', '{s:The senator} {c:declined} {to comment on the gift}.'],
    ['refusing to say', '{s:The museum} {c:would not say} {how much the painting cost}.'],
  ])('not %s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('other');
  });

  it('not refusing to act in future', () => {
    expect(typeOf('{“We will not sell the port,”} {c:said} {s:the mayor}.')).toBe('commitment');
  });
});

it('“I don’t deny that …” denies nothing', () => {
  expect(typeOf('{“I don’t deny that we lied,”} {s:Lund} {c:said}.', 'Critics said the firm had lied.')).toBe('claim');
});

// Who says so mostly calls somebody else a liar.
it.fails('“that was a lie” after a charge', () => {
  expect(typeOf('{s:Lind} {c:said} {that was a lie}.', 'Some said the vote was rigged.')).toBe('denial');
});

it('“It never happened.” by itself', () => {
  expect(typeOf('It never happened.')).toBe('denial');
});
