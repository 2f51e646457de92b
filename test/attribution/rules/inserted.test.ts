import { describe, expect, test } from 'vitest';
import { inserted } from '../../../src/attribution/inserted.ts';
import { draftIn, type InWords, viewIn, wordsOf } from './drafted.ts';

/** The content after the rule has seen a draft that has the words of the text for its content, cue and source. */
function contentIn(text: string, draft: InWords): string[] {
  const view = viewIn(text);
  return inserted(view, draftIn(view, draft)).content.map((range) => wordsOf(view, range));
}

describe('a report between dashes ends with them', () => {
  test.each<[string, string, string]>([
    [
      'Finch was cross — she said the board had lied — but stayed.',
      'the board had lied — but stayed',
      'the board had lied',
    ],
    ['Finch was cross—she said the board had lied—but stayed.', 'the board had lied—but stayed', 'the board had lied'],
    [
      'The rope — she said it was new — was cut, and the boat sank.',
      'it was new — was cut, and the boat sank',
      'it was new',
    ],
  ])('%s', (text, content, left) => {
    expect(contentIn(text, { content: [content], cue: 'said', source: 'she' })).toEqual([left]);
  });

  test.each<[string, string]>([
    ['She said the rope — a new one — was cut.', 'the rope — a new one — was cut'],
    ['Finch was cross — she said the rope was cut — in two places.', 'the rope was cut — in two places'],
    ['— She said the rope was cut — and wept.', 'the rope was cut — and wept'],
  ])('not: %s', (text, content) => {
    const source = text.includes('She') ? 'She' : 'she';
    expect(contentIn(text, { content: [content], cue: 'said', source })).toEqual([content]);
  });
});

describe('what “is” says behind a report between commas is said, too', () => {
  test('with an adverb', () => {
    const text = 'The boat is still, Finch said, in the harbour.';
    const draft = { content: ['The boat is still'], cue: 'said', source: 'Finch' };
    expect(contentIn(text, draft)).toEqual(['The boat is still', 'in the harbour']);
  });

  test('and what “that” begins', () => {
    const text = 'It was likely, Finch said, that the boat would sink.';
    const draft = { content: ['It was likely'], cue: 'said', source: 'Finch' };
    expect(contentIn(text, draft)).toEqual(['It was likely', 'that the boat would sink']);
  });

  test('not where the clause is whole', () => {
    const text = 'The boat sank, Finch said, in her first interview.';
    const draft = { content: ['The boat sank'], cue: 'said', source: 'Finch' };
    expect(contentIn(text, draft)).toEqual(['The boat sank']);
  });
});

describe('a report in brackets ends with them', () => {
  test.each<[string, string, string]>([
    ['The fee (Finch says it is £40) will rise.', 'it is £40) will rise', 'it is £40'],
    ['The fee (Finch says it is £40 (plus tax)) will rise.', 'it is £40 (plus tax)) will rise', 'it is £40 (plus tax)'],
  ])('%s', (text, content, left) => {
    expect(contentIn(text, { content: [content], cue: 'says', source: 'Finch' })).toEqual([left]);
  });

  test.each<[string, string]>([
    ['Finch says the fee (of £40) will rise.', 'the fee (of £40) will rise'],
    ['The mate (54) and Finch says the fee (of £40) will rise.', 'the fee (of £40) will rise'],
  ])('not: %s', (text, content) => {
    expect(contentIn(text, { content: [content], cue: 'says', source: 'Finch' })).toEqual([content]);
  });
});
