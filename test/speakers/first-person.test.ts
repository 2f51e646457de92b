import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('I and we inside what somebody says are that speaker', () => {
  test.each([
    ['I', '<2:“And {I=Ann Lund} said no,”> {Ann Lund=Ann Lund} recalled.'],
    ['we', '<2:“Then {we=Ann Lund} said no,”> {Ann Lund=Ann Lund} recalled.'],
    ['a speaker with a short name', 'Ann Lund left. <2:“{I=Ann Lund} said no,”> {Lund=Ann Lund} recalled.'],
    ['in the second half', '<2:“It rained,”> {Ann Lund=Ann Lund} recalled, <1:“and {I=Ann Lund} said no.”>'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['he is somebody else', 'Ben Ode left. <2:“{He=Ben Ode} said no,”> {Ann Lund=Ann Lund} recalled.'],
    ['a quotation of nobody’s', '<2:“{I=-} said no,”> {he=-} recalled.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('I and we', () => {
  test('null in the article’s own voice', () => {
    expectSpeakers('Ann Lund left. {I=-} said no.');
  });
});
