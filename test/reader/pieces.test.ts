import { expect, it } from 'vitest';
import { cutterOf } from '../../src/reader/pieces.ts';
import { marksOf, readingOf, sentenceReadingOf } from '../../src/reader/reading.ts';

const PIECES = [
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '|',
  '.',
  '“',
  'the',
  'pier',
  '##s',
  'is',
  'open',
  '##ing',
  'said',
  'cafe',
  'a',
];
const cut = cutterOf(PIECES);
const pieces = (text: string): string[] => cut(text).map((id) => PIECES[id] as string);

it('cuts words into the longest pieces that it knows, in lower case and without accents', () => {
  expect(pieces('The PIERS. Opening Café')).toEqual(['the', 'pier', '##s', '.', 'open', '##ing', 'cafe']);
});

it('takes a word that no pieces make, and a sign that it doesn’t know, for unknown', () => {
  expect(pieces('the piers’ opener ❄ 船')).toEqual(['the', 'pier', '##s', '[UNK]', '[UNK]', '[UNK]', '[UNK]']);
  expect(pieces(`${'a'.repeat(61)} a`)).toEqual(['[UNK]', 'a']);
});

it('cuts any string', () => {
  for (const text of ['', '\ud800', '\u200b\u0000', 'a\u0301\u0301', '🛳️'.repeat(50)])
    expect(() => cut(text)).not.toThrow();
});

it('reads the statement with source and cue, what stands before it to its end, and what comes after from its beginning', () => {
  const marks = marksOf(PIECES);
  const before = `${'the '.repeat(100)}pier`;
  const statement = {
    text: 'is open',
    cue: 'said',
    source: 'the pier',
    before,
    after: 'a '.repeat(30),
    afterDenial: false,
  };
  const { pieces: ids, parts } = readingOf(statement, cut, marks);
  const shown = ids.map((id) => PIECES[id]);
  expect(shown.slice(0, 9)).toEqual(['[CLS]', 'the', 'pier', '|', 'said', '|', 'is', 'open', '[SEP]']);
  expect(shown.slice(9)).toEqual([...new Array(55).fill('the'), 'pier', '[SEP]', ...new Array(16).fill('a'), '[SEP]']);
  expect(parts).toEqual([...new Array(9).fill(0), ...new Array(57).fill(1), ...new Array(17).fill(2)]);
});

it('reads a sentence with the place of each word’s first piece', () => {
  const words = ['the', 'piers', '\u200b', 'open', '.'];
  const { pieces: read, parts, places } = sentenceReadingOf({ words, before: 'a', after: 'is' }, cut, marksOf(PIECES));
  expect(read.map((id) => PIECES[id])).toEqual('[CLS] the pier ##s open . [SEP] a [SEP] is [SEP]'.split(' '));
  expect(parts).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2]);
  expect(places).toEqual([1, 2, -1, 4, 5]);
});

it('reads a hundred pieces of a sentence: words behind them have no place', () => {
  const words = [...Array.from({ length: 99 }, () => 'a'), 'piers', 'is', 'open'];
  const { pieces: read, places } = sentenceReadingOf({ words, before: '', after: '' }, cut, marksOf(PIECES));
  expect(read).toHaveLength(1 + 100 + 1 + 1);
  expect(places.slice(-3)).toEqual([100, -1, -1]);
});
