import { describe, expect, test } from 'vitest';
import { withRetold } from '../../../src/attribution/retold.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

/** Contents and sources after the rule has seen one draft with all of this for its content. */
function readingOf(text: string, content: string): [string, string | null][] {
  const view = viewIn(text);
  const drafts = withRetold(view, [draftIn(view, { content: [content], cue: 'said', source: 'Orla Finch' })]);
  return drafts.map((draft) => [
    draft.content.map((range) => wordsOf(view, range)).join(' … '),
    draft.source && wordsOf(view, draft.source),
  ]);
}

describe('a quotation is his who is named right behind it, whatever the verb', () => {
  test.each<[string, string, string]>([
    ['Orla Finch said the boat was late. “Where is the crew?” she posed.', '“Where is the crew?”', 'she'],
    [
      'Orla Finch said the boat was late. “The crew has left,” Bo Lund submitted on Monday.',
      '“The crew has left,”',
      'Bo Lund',
    ],
    ['Orla Finch said the boat was late. “Let them row it,” the skipper dared.', '“Let them row it,”', 'the skipper'],
    ['Orla Finch said the boat was late. “Let them row it,” chortled another.', '“Let them row it,”', 'another'],
  ])('%s', (text, quotation, source) => {
    const content = text.slice(text.indexOf('the boat'), text.indexOf(quotation) + quotation.length);
    expect(readingOf(text, content)).toEqual([
      ['the boat was late', 'Orla Finch'],
      [quotation, source],
    ]);
  });

  test.each([
    'Orla Finch said the boat was late. “The crew has left.” She posed on deck.',
    'Orla Finch said the boat was late. “The crew has left,” the deck dripping.',
    'Orla Finch said the boat was late. “The crew has left,” posted on Monday.',
    'Orla Finch said the boat was late. “The crew has left,” she posed, according to the Post.',
    'Orla Finch said the boat has “a crew of six,” she posed.',
    'Orla Finch said the boat was late. “Where is the crew?” she posed to the press, the board and the port.',
  ])('not: %s', (text) => {
    const content = text.slice(text.indexOf('the boat'), text.indexOf('”') + 1);
    expect(readingOf(text, content)).toHaveLength(1);
  });
});
