import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Document } from '../../src/document/document.ts';
import { anEngine, lemmaOf, retagRow, TAGS, wordOfPiece } from '../../src/document/engine.ts';
import { tokenize } from '../../src/document/tokenize.ts';
import { runs } from '../runs.ts';
import { documentOf, withoutKept } from './helpers.ts';

/** Its `metaCER` is kept, since wink destroys its own from the second instance on. */
const patterns = (model as unknown as { metaCER(): unknown }).metaCER();
const untouched = { ...model, metaCER: () => patterns } as unknown as typeof model;

/** What an untouched wink-nlp, built for this text, says of it: text, tag and dictionary form of each token. */
function freshly(words: string): string[][] {
  const nlp = winkNLP(untouched, ['sbd', 'pos']);
  const tokens = nlp.readDoc(words).tokens();
  const [values, tags, lemmas] = [nlp.its.value, nlp.its.pos, nlp.its.lemma].map((its) =>
    tokens.out(its as never),
  ) as string[][];
  return (values ?? []).map((value, i) => [value, tags?.[i] ?? '', lemmas?.[i] ?? '']);
}

function ours(pieces: string): string[][] {
  const engine = anEngine();
  const words = pieces.split(' ').flatMap((piece) => {
    const word = wordOfPiece(engine, piece);
    return word.parts ?? [word];
  });
  const tags = Uint8Array.from(words, ({ tag }) => tag);
  const seen = Uint8Array.from(words, ({ tag, hint }) => hint || tag);
  retagRow(engine, { count: words.length, words, tags, seen });
  return words.map((word, i) => {
    const tag = word.given ? word.tag : (tags[i] as number);
    return [word.form.word, TAGS[tag] ?? 'X', lemmaOf(engine, word, tag)];
  });
}

/** Where wink has no dictionary form but the word itself, ours may have one (inflect.ts). */
const withoutOwnForms = (tokens: string[][], model: string[][]): string[][] =>
  tokens.map(([value, tag, lemma], i) => [
    value ?? '',
    tag ?? '',
    model[i]?.[2] === value?.toLowerCase() || model[i]?.[2] === 'being' ? (model[i]?.[2] ?? '') : (lemma ?? ''),
  ]);

/** What the engine is asked about of a text. */
function piecesOf(text: string): string {
  const { count, start, end, standIns } = tokenize(text, { start: 0, end: text.length });
  return Array.from({ length: count }, (_, i) => standIns.get(i) ?? text.slice(start[i], end[i])).join(' ');
}

function expectFresh(text: string): void {
  const words = piecesOf(text);
  if (words === '') return;
  const fresh = freshly(words);
  expect(withoutOwnForms(ours(words), fresh)).toEqual(fresh);
}

const VOCABULARY = [
  'Lamb’s',
  "Brandt's,",
  "Brandt's.",
  'said',
  'Zorbik',
  'zorbik',
  'ZORBIK',
  'zorbik-like',
  'far-right',
  'blorked',
  'unblorkable',
  'the',
  'a',
  'mayor',
  'workers’',
  "don't",
  'I’m',
  'U.S.',
  'no.',
  '“Stop!”',
  'he',
  'shouted,',
  '$5m',
  '10:30',
  '#zorbik',
  '@zorbik',
  'USD5',
  'https://zorbik.example/a',
  'a.b@example.com',
  'Éloïse',
  'naïve',
  'AT&T',
  'R-Ariz.',
  '2015–16',
  '...',
  '—',
  'x1y2',
  '😀',
  'xpq.',
  'of',
  'that',
  'would',
  'she',
  'promised',
  'two',
  '1st',
  "'90s",
  '(b)',
  'e-zorb',
  'Mr.',
  'zorbik’d',
  'Zorbik/Brandt',
  '30km',
  '$US5',
];
const article = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 5, maxLength: 120 })
  .map((words) => words.join(' '));

describe('the engine says what an untouched engine, built for this text alone, says', () => {
  it('of articles of known and unknown words', () => {
    fc.assert(fc.property(article, expectFresh), { numRuns: runs(8), seed: 1 });
  });

  it('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), expectFresh), { numRuns: runs(8), seed: 2 });
  });

  it('and no more: wink takes every later USD for what the first one was', () => {
    const [amount, word] = [ours('USD5'), ours('USD')];
    expect(amount[0]?.[1]).not.toBe(word[0]?.[1]);
    expect(ours('USD , USD5')).toEqual([...word, ...ours(','), ...amount]);
    expect(ours('USD5 , USD')).toEqual([...amount, ...ours(','), ...word]);
  });

  it('of the possessives that an engine with a memory cuts or not, by what it read before', () => {
    for (const text of ["Brandt's plan", "It was Brandt's, they said.", "It was Brandt's.", "Brandt's plan"])
      expectFresh(text);
  });
});

describe('what was read before does not count', () => {
  const all = (text: string) => documentOf(text, undefined, []);

  it('in any order of texts', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 4 }), (texts) => {
        const forwards = texts.map(all);
        const backwards = texts.toReversed().map(all).toReversed();
        expect(backwards.map(told)).toEqual(forwards.map(told));
      }),
      { numRuns: runs(20) },
    );
  });

  it('in other blocks of the same text', () => {
    fc.assert(
      fc.property(article, article, (one, two) => {
        const text = `${one}\n${two}`;
        const blocks = [
          { start: 0, end: one.length },
          { start: one.length + 1, end: text.length },
        ];
        const together = documentOf(text, blocks, []).tokens;
        const apart = [all(one).tokens, all(two).tokens];
        expect(together.word).toEqual(apart.flatMap(({ word }) => word));
        expect(together.tag).toEqual(apart.flatMap(({ tag }) => tag));
        expect(together.lemma).toEqual(apart.flatMap(({ lemma }) => lemma));
      }),
      { numRuns: runs(20) },
    );
  });

  it('also after more unknown words than one engine holds', () => {
    const text = "It was Brandt's, the zorbik said.";
    const before = all(text);
    const letters = (n: number): string =>
      (n < 26 ? '' : letters(Math.floor(n / 26))) + String.fromCharCode(97 + (n % 26));
    for (let round = 0; round < 3; round++)
      all(Array.from({ length: 30_000 }, (_, i) => `qx${letters(round * 30_000 + i)}`).join(' '));
    expect(told(all(text))).toEqual(told(before));
  });
});

/** What a document tells, without what is kept with its words for the next text. */
function told({ tokens, ...rest }: Document): object {
  const form = tokens.form.map(withoutKept);
  return { ...rest, tokens: { ...tokens, form } };
}
