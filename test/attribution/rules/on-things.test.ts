import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from '../notation.ts';

describe('words on a thing', () => {
  test.each([
    'Fans held {s:a banner} {c:reading} {q:“Lund stays, Cho pays”}.',
    'A man carried {s:a sign} {c:saying} {q:“We will not move”}.',
    '{s:A placard} {c:bore the slogan} {q:“No more boats for sale”}.',
    '{s:A sign} that {c:read} {q:“No boats for sale”} hung from the bridge.',
    'Some wore {s:hats} {c:with the words} {q:“Lund first”}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    ['“Lund first” was on the banner.', 0],
    ['A man carried a book reading “The Glass Harbour”.', 0],
    ['The man with the banner said “we will stay”.', 1],
  ])('near miss: %s', (text, many) => {
    const told = toldIn(text);
    expect(told.map(({ source }) => source)).toEqual(many ? ['The man with the banner'] : []);
  });
});
