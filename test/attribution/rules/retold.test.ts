import { describe, expect, test } from 'vitest';
import { withRetold } from '../../../src/attribution/finish/retold.ts';
import type { Document } from '../../../src/document/document.ts';
import { extract } from '../../../src/index.ts';
import { docIn, draftIn, wordsOf } from './drafted.ts';

/** As the model's rates tell of these verbs. */
const mayReport =
  (doc: Document) =>
  (verb: number): boolean =>
    doc.tokens.word[verb] === 'posed';

/** Contents and sources after the rule has seen one draft with all of this for its content. */
function readingOf(text: string, content: string): [string, string | null][] {
  const doc = docIn(text);
  const drafts = withRetold(
    doc,
    [draftIn(doc, { content: [content], cue: 'said', source: 'Orla Finch' })],
    mayReport(doc),
  );
  return drafts.map((draft) => [
    draft.content.map((range) => wordsOf(doc, range)).join(' … '),
    draft.source && wordsOf(doc, draft.source),
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
    'Orla Finch said the boat was late. “Where is the crew?” Lund resigned.',
    'Orla Finch said the boat was late. “Get off the boat!” Lund ran.',
    'Orla Finch said the boat was late. “Where is the crew?”\nLund posed.',
    'Orla Finch said the boat was late. “Where is the crew?” she posed to the press, the board and the port.',
  ])('not: %s', (text) => {
    const content = text.slice(text.indexOf('the boat'), text.indexOf('”') + 1);
    expect(readingOf(text, content)).toHaveLength(1);
  });

  // In none of 5,000 articles does a verb that reports nowhere else stand behind such a quotation.
  test.fails.each([
    'Orla Finch said the boat has “a crew of six,” she posed.',
    'Orla Finch said the boat was late: “Where is the crew?” Lund posed.',
  ])('known miss, is not: %s', (text) => {
    const content = text.slice(text.indexOf('the boat'), text.indexOf('”') + 1);
    expect(readingOf(text, content)).toHaveLength(1);
  });
});

describe('a question is not his who does something behind it', () => {
  test.each([
    ['The auditors had one question. “Where is all of the money?”\n\nBo Lund resigned on Monday.', 'Lund'],
    ['The question for voters is: “Are you better off than before?”\n\nBo Lund won, but only just.', 'Lund'],
    ['“Get off the boat, all of you!” Lund ran.', 'Lund'],
  ])('%s', (text, name) => {
    expect(extract(text).attributions.filter(({ source }) => source?.text.includes(name))).toEqual([]);
  });

  test('but his who poses it', () => {
    const [attribution] = extract('Lund looked out. “Where has the crew gone?” he posed.').attributions;
    expect(attribution).toMatchObject({ source: { text: 'he' }, cue: { text: 'posed' } });
  });
});
