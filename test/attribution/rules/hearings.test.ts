import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/attribution/cues.ts';
import { hearingsOf } from '../../../src/attribution/hearings.ts';
import { extract } from '../../../src/index.ts';
import { viewIn, wordsOf } from './drafted.ts';

/** Content, cue and addressee of each report that names nobody but who heard it. */
function heardIn(text: string): [string, string, string][] {
  const view = viewIn(text);
  return hearingsOf(view, findCues(view)).map(({ content, cue, addressee }) => [
    content.map((range) => wordsOf(view, range)).join(' … '),
    cue ? wordsOf(view, cue) : '',
    addressee ? wordsOf(view, addressee) : '',
  ]);
}

describe('what a court heard names nobody who said it: the court is the one told', () => {
  test.each<[string, string, string, string]>([
    ['Skipper asleep at the helm, court hears', 'Skipper asleep at the helm', 'hears', 'court'],
    ['Nets were cut on purpose, inquest told', 'Nets were cut on purpose', 'told', 'inquest'],
    ['The skipper had slept, an inquiry has heard.', 'The skipper had slept', 'has heard', 'an inquiry'],
    ['The skipper slept, MPs were told on Monday.', 'The skipper slept', 'were told', 'MPs'],
    ['The jury heard that the skipper had slept.', 'the skipper had slept', 'heard', 'The jury'],
    ['The court heard Finch, 50, had slept.', 'Finch, 50, had slept', 'heard', 'The court'],
    ['The court heard Finch later fled.', 'Finch later fled', 'heard', 'The court'],
    [
      'The court heard the skipper’s mate, Orla Finch, had slept.',
      'the skipper’s mate, Orla Finch, had slept',
      'heard',
      'The court',
    ],
    ['The inquest in Lund also heard how the nets were cut.', 'how the nets were cut', 'heard', 'The inquest in Lund'],
    ['A coroner heard she “could not swim”.', 'she “could not swim”', 'heard', 'A coroner'],
    [
      'The ferry firm, the inquest heard, had ignored the warnings.',
      'The ferry firm … had ignored the warnings',
      'heard',
      'the inquest',
    ],
    [
      'In the small hours of May 3, the court heard, Finch took the boat.',
      'In the small hours of May 3 … Finch took the boat',
      'heard',
      'the court',
    ],
    [
      'The skipper slept, the court heard on Monday, and nobody woke him.',
      'The skipper slept … and nobody woke him',
      'heard',
      'the court',
    ],
    ['The skipper slept, MPs were told, nothing stirred.', 'The skipper slept … nothing stirred', 'were told', 'MPs'],
    ['The skipper slept, MPs were told, adding that it rained.', 'The skipper slept', 'were told', 'MPs'],
    ['The skipper slept, MPs were told, as the debate began.', 'The skipper slept', 'were told', 'MPs'],
    ['The skipper slept, the court heard, and Finch said she woke him.', 'The skipper slept', 'heard', 'the court'],
    ['The skipper slept, the court heard, an hour before noon.', 'The skipper slept', 'heard', 'the court'],
    ['The court heard that Finch had slept, but her lawyer said she was ill.', 'Finch had slept', 'heard', 'The court'],
    ['The court heard Finch fled, according to the Post.', 'Finch fled', 'heard', 'The court'],
    [
      'The court heard that Finch slept and told nobody that it rained.',
      'Finch slept and told nobody that it rained',
      'heard',
      'The court',
    ],
    [
      'The court heard that Finch, who said she was ill, had slept.',
      'Finch, who said she was ill, had slept',
      'heard',
      'The court',
    ],
    ['The court heard on Monday that Finch had slept.', 'Finch had slept', 'heard', 'The court'],
    ['The inquest in Hull heard yesterday how Finch died.', 'how Finch died', 'heard', 'The inquest in Hull'],
    ['“The helm was free,” the jury was told.', '“The helm was free,”', 'was told', 'the jury'],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual([told]);
  });

  test('in a whole reading the court is no speaker', () => {
    const [attribution] = extract('A baker left his oven on overnight, an inquest has been told.').attributions;
    expect(attribution?.content.map(({ text }) => text)).toEqual(['A baker left his oven on overnight']);
    expect(attribution).toMatchObject({ source: null, speaker: null, addressee: { text: 'an inquest' } });
  });
});

describe('not what nobody is told of', () => {
  test.each([
    'The court heard evidence given by the skipper.',
    'The court heard a recording, which had been made at sea.',
    'The court heard from two divers who saw it.',
    'The court heard on Monday from two divers who saw it.',
    'The court heard from divers that Finch had slept.',
    'The inquest heard yesterday from a doctor that Finch had slept.',
    'The court heard Finch admit that he had slept.',
    'The mate cried when the court heard that Finch had slept.',
    'The crowd heard the skipper had slept.',
    'Finch, who heard the skipper had slept, left.',
    'She had slept, she told the court.',
    'She had slept, he was told.',
    'The committee heard that, and voted no.',
    'Not guilty, the court heard.',
    'The court heard Finch, 50, of Lund.',
    'On the last day, the court heard, after a delay.',
  ])('%s', (text) => {
    expect(heardIn(text)).toEqual([]);
  });
});
