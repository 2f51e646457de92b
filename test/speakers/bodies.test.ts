import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('a name that goes on to the noun of another body', () => {
  test.each([
    [
      'a federation',
      '{Kent Police=Kent Police} said no. {The Kent Police Federation=Kent Police Federation} said yes.',
    ],
    [
      'a trust',
      '{Otter United=Otter United} said no. {The Otter United Supporters Trust=Otter United Supporters Trust} left.',
    ],
    [
      'a union after a firm',
      '{Borealis=Borealis} said no. {The Borealis Labour Union=Borealis Labour Union} said yes. {Borealis=Borealis} left.',
    ],
    ['a union before a firm', '{The Borealis Labour Union=Borealis Labour Union} said yes. {Borealis=Borealis} left.'],
    [
      'a foundation after a firm',
      '{Borealis=Borealis} said no. {The Borealis Foundation=Borealis Foundation} said yes. {Borealis=Borealis} left.',
    ],
    ['a town’s paper', '{New York=New York} said no, {the New York Times=New York Times} wrote.'],
  ])('is another: %s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['a group', '{Borealis=Borealis Group} said no. {The Borealis Group=Borealis Group} said yes.'],
    [
      'a company',
      '{Otter United=Otter United Holdings} said no. {Otter United Holdings=Otter United Holdings} said yes.',
    ],
    ['a channel', '{Zorbla News=Zorbla News Channel} said no. {The Zorbla News Channel=Zorbla News Channel} said yes.'],
    [
      '“of” after the same noun',
      '{The Zorblan Council=Zorblan Council of Trade} met. {The Zorblan Council of Trade=Zorblan Council of Trade} left.',
    ],
    [
      'a trust by the rest of its name',
      '{The Borealis Trust=Borealis Trust} said yes. {Borealis=Borealis Trust} left.',
    ],
  ])('near miss, the same: %s', (_, marked) => expectSpeakers(marked));
});
