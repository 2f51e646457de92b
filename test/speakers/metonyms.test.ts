import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('metonyms', () => {
  test.each(['Downing Street', 'Beijing', 'White House', 'Kremlin', 'Pentagon', 'Brussels', 'Japan'])('%s', (place) => {
    const speaker = speakerOf(`{${place}=${place}} denied it.`);
    expect(speaker?.name).toBe(place);
    expect(speaker?.kind).toBe('organization');
  });

  test('with an article', () => {
    expectSpeakers('{The Kremlin=Kremlin} said no. {The White House=White House} said yes.');
  });

  test('near misses: who speaks for it, and who works there', () => {
    expectSpeakers(
      '{A Kremlin spokesman=Kremlin spokesman} said no. {White House officials=White House officials} left.',
    );
    expectSpeakers('{Downing Street’s Ann Lund=Ann Lund} said no.');
  });

  test('a person who has the name of a place', () => {
    expectSpeakers('{Rep. Jim Jordan=Jim Jordan} said no. {Jordan=Jim Jordan} left.');
  });
});
