import { describe, expect, test } from 'vitest';
import { fromFirstWord } from '../../../src/attribution/finish/first-word.ts';
import { extract } from '../../../src/index.ts';
import { docIn, draftIn, type InWords, wordsOf } from './drafted.ts';

function contentIn(text: string, draft: InWords): string[] {
  const doc = docIn(text);
  return fromFirstWord(doc, draftIn(doc, draft)).content.map((range) => wordsOf(doc, range));
}

describe('“that” is the subject', () => {
  test.each([
    'Orla Finch says that was typical of the port.',
    'Orla Finch says that’s why the ferry sank.',
    'Orla Finch says that would be the end of the ferry.',
  ])('%s', (text) => {
    const [attribution] = extract(text).attributions;
    expect(attribution?.content.map((span) => span.text)).toEqual([text.slice(16, -1)]);
  });
});

test('“that” is a conjunction before a subject', () => {
  const [attribution] = extract('Orla Finch says that the ferry sank.').attributions;
  expect(attribution?.content[0]?.text).toBe('the ferry sank');
});

test.each<[string, string]>([
  ['Finch said that being afloat was enough.', 'being afloat was enough'],
  ['Finch said that “was never true”.', '“was never true”'],
  ['Finch said was never true.', 'was never true'],
  ['Finch said that Will Ode was late.', 'Will Ode was late'],
])('stays: %s', (text, content) => {
  expect(contentIn(text, { content: [content], cue: 'said', source: 'Finch' })).toEqual([content]);
});

describe('no word of the cue is content', () => {
  test('a particle', () => {
    const draft = { content: ['for an inquiry'], cue: 'called for', source: 'Finch' };
    expect(contentIn('Finch called for an inquiry.', draft)).toEqual(['an inquiry']);
  });

  test('a pronoun and the comma behind it', () => {
    const draft = { content: ['it, “we are all at sea.”'], cue: 'put it', source: 'Finch' };
    expect(contentIn('As Finch put it, “we are all at sea.”', draft)).toEqual(['“we are all at sea.”']);
  });
});

describe('“that” points at a noun', () => {
  test.each([
    ['The union disputes that figure.', 'that figure'],
    ['Lund denied that charge.', 'that charge'],
    ['Lund denied that report on Monday.', 'that report'],
  ])('%s', (text, content) => {
    expect(extract(text).attributions.map((one) => one.content[0]?.text)).toEqual([content]);
  });

  test.each([
    ['Lund denied that rents rose.', 'rents rose'],
    ['Lund denied that help was late.', 'help was late'],
    ['Lund said that rents fall.', 'rents fall'],
  ])('near miss: %s', (text, content) => {
    expect(extract(text).attributions.map((one) => one.content[0]?.text)).toEqual([content]);
  });
});
