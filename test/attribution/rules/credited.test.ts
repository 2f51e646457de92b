import { describe, expect, test } from 'vitest';
import { withCreditedSource } from '../../../src/attribution/finish/credited.ts';
import { extract } from '../../../src/index.ts';
import { docIn, draftIn, type InWords, wordsOf } from './drafted.ts';

/** Content, source and addressee after the rule has seen a draft of this passive. */
function read(text: string, words: InWords, takes: 'person' | 'clause', lemma: string) {
  const doc = docIn(text);
  const draft = draftIn(doc, words);
  const cue = draft.cue && { ...draft.cue, head: draft.cue.last - 1, lemma, takes: [takes], passive: true };
  const { content, source, addressee } = withCreditedSource(doc, { ...draft, cue });
  return {
    content: content.map((range) => wordsOf(doc, range)),
    source: source && wordsOf(doc, source),
    addressee: addressee && wordsOf(doc, addressee),
  };
}

test('those who are told are the ones spoken to', () => {
  const words = { content: ['to leave the island'], cue: 'were told', source: 'Residents' };
  expect(read('Residents were told to leave the island.', words, 'person', 'tell')).toEqual({
    content: ['to leave the island'],
    source: null,
    addressee: 'Residents',
  });
});

test('of whom something is said is part of what is said', () => {
  const words = { content: ['to have left the island'], cue: 'is said', source: 'Orla Finch' };
  expect(read('Orla Finch is said to have left the island.', words, 'clause', 'say')).toEqual({
    content: ['Orla Finch', 'to have left the island'],
    source: null,
    addressee: null,
  });
});

describe('stays', () => {
  test.each<[string, InWords, string]>([
    ['He’s said the ferry sank.', { content: ['the ferry sank'], cue: '’s said', source: 'He' }, 'say'],
    [
      'Finch was quoted as saying the ferry sank.',
      { content: ['the ferry sank'], cue: 'was quoted as saying', source: 'Finch' },
      'quote',
    ],
    ['The ferry is said by Finch to have sunk.', { content: ['to have sunk'], cue: 'is said', source: 'Finch' }, 'say'],
  ])('%s', (text, words, lemma) => {
    expect(read(text, words, 'clause', lemma).source).toBe(words.source);
  });
});

test.each<[string, string, string, string]>([
  ['Asked whether the ferry was late, Finch nodded.', 'whether the ferry was late', 'Asked', 'Finch'],
  ['Finch laughed when asked about the ferry.', 'about the ferry', 'asked', 'Finch'],
])('who was asked has not asked: %s', (text, content, cue, source) => {
  const words = { content: [content], cue, source };
  expect(read(text, words, 'person', 'ask')).toEqual({ content: [content], source: null, addressee: source });
});

test.each<[string, string, string, string]>([
  ['Asked by Finch whether the ferry was late, Lund nodded.', 'whether the ferry was late', 'Asked', 'Finch'],
  ['Finch asked whether the ferry was late.', 'whether the ferry was late', 'asked', 'Finch'],
])('but: %s', (text, content, cue, source) => {
  expect(read(text, { content: [content], cue, source }, 'person', 'ask').source).toBe(source);
});

test.each([
  ['Finch seems glad that the ferry sank.', 'glad that the ferry sank', null],
  ['Finch seems to agree that the ferry sank.', 'that the ferry sank', 'Finch'],
])('an impression is the writer’s: %s', (text, content, source) => {
  const words = { content: [content], cue: 'seems', source: 'Finch' };
  expect(read(text, words, 'clause', 'seem').source).toBe(source);
});

describe('in a whole reading', () => {
  test('nobody is named as the one who said so', () => {
    const [attribution] = extract('Jurors were told he was a “liar”.').attributions;
    expect(attribution).toMatchObject({ source: null, speaker: null, addressee: { text: 'Jurors' } });
  });

  test('an active verb keeps its subject', () => {
    const [attribution] = extract(
      'The captain has told the crew to “think again” before the ferry sails.',
    ).attributions;
    expect(attribution?.source?.text).toBe('The captain');
  });
});

describe('in a headline those who are told stand before a bare participle', () => {
  const told = (
    headline: string,
    source: string,
    cue: string,
    content: string,
    kind: 'headline' | 'paragraph' = 'headline',
  ) => {
    const doc = docIn(headline, kind);
    const draft = draftIn(doc, { content: [content], cue, source });
    const cueRead = draft.cue && { ...draft.cue, lemma: 'urge', takes: ['person' as const], passive: false };
    const { source: credited, addressee } = withCreditedSource(doc, { ...draft, cue: cueRead });
    return [credited && wordsOf(doc, credited), addressee && wordsOf(doc, addressee)];
  };

  test.each<[string, string, string, string]>([
    ['Ferry crews urged to stay ashore', 'Ferry crews', 'urged', 'to stay ashore'],
  ])('%s', (headline, source, cue, content) => {
    expect(told(headline, source, cue, content)).toEqual([null, source]);
  });

  test.each<[string, string, string, string]>([
    ['Mayor urged crews to stay ashore', 'Mayor', 'urged', 'crews to stay ashore'],
    ['Mayor urges crews to stay ashore', 'Mayor', 'urges', 'crews to stay ashore'],
  ])('near miss: %s', (headline, source, cue, content) => {
    expect(told(headline, source, cue, content)).toEqual([source, null]);
  });

  test('near miss: in a sentence, where “urged to” may be short for more', () => {
    expect(told('Crews urged to stay ashore.', 'Crews', 'urged', 'to stay ashore', 'paragraph')).toEqual([
      'Crews',
      null,
    ]);
  });
});
