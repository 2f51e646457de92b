import { describe, expect, test } from 'vitest';
import { withWordsOnThings } from '../../../src/attribution/on-things.ts';
import { annotated, toldIn } from '../notation.ts';
import { draftIn, viewIn } from './drafted.ts';

describe('words on a thing', () => {
  test.each([
    'Fans held {s:a banner} {c:reading} {q:“Lund stays, Cho pays”}.',
    'A man carried {s:a sign} {c:saying} {q:“We will not move”}.',
    '{s:A placard} {c:bore the slogan} {q:“No more boats for sale”}.',
    '{s:A sign} that {c:read} {q:“No boats for sale”} hung from the bridge.',
    '{s:A banner} {c:read} {q:“Lund stays, Cho pays”}.',
    'Some wore {s:hats} {c:with the words} {q:“Lund first”}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    ['“Lund first” was on the banner.', null],
    ['A man carried a book reading “The Glass Harbour”.', null],
    ['The man with the banner said “we will stay”.', 'The man with the banner'],
    ['A man holding a sign says “the end is near”.', 'A man holding a sign'],
  ])('near miss: %s', (text, source) => {
    expect(toldIn(text).map((told) => told.source)).toEqual(source ? [source] : []);
  });

  test('who shows his shirt says what follows', () => {
    const view = viewIn('Lund lifted his shirt saying “thank you all”.');
    expect(withWordsOnThings(view, [])).toEqual([]);
  });

  test('where its words are held already, the draft of its verb stays', () => {
    const view = viewIn('A banner reading “Lund stays”, said Zorbla Murmot.');
    const words = { content: ['“Lund stays”'], source: 'Zorbla Murmot' };
    const drafts = [
      draftIn(view, { ...words, cue: 'said' }),
      draftIn(view, { content: ['A banner'], cue: 'reading', source: null }),
    ];
    expect(withWordsOnThings(view, drafts)).toEqual(drafts);
  });
});
