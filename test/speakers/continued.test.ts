import { describe, expect, test } from 'vitest';
import { identifyMarked } from './marked.ts';

describe('a quotation without source', () => {
  test('goes on with the speaker before', () => {
    const { told } = identifyMarked('{Ann Lund=Ann Lund} said: “No.”\n{=Ann Lund}“Never.”');
    expect(told).toEqual(['Ann Lund', 'Ann Lund']);
  });

  test('… also where another was named in between', () => {
    const { told } = identifyMarked('{Ann Lund=Ann Lund} met Ben Ode: “No.”\n{=Ann Lund}“Never.”\n{=Ann Lund}“Ever.”');
    expect(told).toEqual(['Ann Lund', 'Ann Lund', 'Ann Lund']);
  });

  test('near miss: is nobody’s where the one before is unknown', () => {
    expect(identifyMarked('{They=-} said: “No.”\n{=-}“Never.”').told).toEqual([null, null]);
  });

  test('is nobody’s where nobody spoke', () => {
    expect(identifyMarked('{=-}“Never.”').told).toEqual([null]);
  });
});
