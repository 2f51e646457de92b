import { expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { lexemesOf } from '../../src/statements/lexemes.ts';
import { type Word, wordsIn, wordsOf, wordsOfDocument } from '../../src/statements/words.ts';
import { documentOf } from '../document/helpers.ts';

const LEXEMES = lexemesOf(english);

function inArticle(text: string, from = 0, to = text.length, limit = 100): Word[] {
  return wordsOfDocument(documentOf(text, paragraphs(text), []), LEXEMES)(from, to, limit);
}

const written = (text: string, words: readonly Word[]) => words.map(({ start, end }) => text.slice(start, end));
const meant = (words: readonly Word[]) => words.map(({ lexeme }) => lexeme.lower);

it.each([
  'The far-fetched report was not ours. It isn’t the U.K. office’s.',
  'We’ll pay 1,200 by mid-June. They won’t.',
  'Mr. Lee cannot pay $7.5bn or €3bn at 10:30 a.m. on 9/11 … “Never!”',
  'AT&T’s D-N.C. senator, Jean Wałęsa-Lund, wanted 20km of a 2019–20 plan -- or so they’d said.',
  'Ode',
  '',
])('an article has the words of a statement alone: %s', (text) => {
  expect(inArticle(text)).toEqual(wordsOf(text, LEXEMES));
});

it('a part of an article, and no more words than are asked for', () => {
  const text = 'Ann Lee won. The far-fetched report was not ours.';
  expect(written(text, inArticle(text, 4, 28))).toEqual(['Lee', 'won', '.', 'The', 'far-fetched']);
  expect(written(text, inArticle(text, 4, 28, 4))).toEqual(['Lee', 'won', '.', 'The']);
  expect(inArticle(text, text.length, text.length)).toEqual([]);
  expect(written(text, wordsOf(text, LEXEMES, { start: 4, end: 28 }, 4))).toEqual(['Lee', 'won', '.', 'The']);
});

it.each([
  ['We’ll say it can’t, won’t, cannot.', 'we will say it can not , will not , can not .'],
  ['He’d paid. He’d pay.', 'he had paid . he would pay .'],
  ['«Mr. Lee» owes 1,200', '" mr . lee " owes #'],
])('clitics are words, a number is any number, a quote mark any quote mark: %s', (text, words) => {
  expect(meant(inArticle(text)).join(' ')).toBe(words);
});

it('only a word that begins with a capital has one', () => {
  const capitals = (text: string) =>
    written(
      text,
      inArticle(text).filter(({ capital }) => capital),
    );
  expect(capitals('“Élise’s” mid-Wales shop, McKay 5')).toEqual(['Élise', 'McKay']);
});

it('a long text has the same words, of which a stretch is there at once, wherever it is asked about', () => {
  const text = 'Mr. Lee’s far-right U.S. office can’t pay $7.5bn, they’d said at 10 a.m. “Never!” '.repeat(2_500);
  const doc = documentOf(text, paragraphs(text), []);
  const all = wordsIn(text, doc.tokens, LEXEMES);
  const between = wordsOfDocument(doc, LEXEMES);
  for (let at = 0; at < text.length; at += 4_001)
    for (const [from, to] of [
      [at, at + 300],
      [at - 400, at],
      [at - 60_000, at - 59_900],
      [at, text.length],
    ] as const) {
      const whole = all.filter(({ start, end }) => start >= from && end <= to).slice(0, 200);
      expect(between(from, to, 200)).toEqual(whole);
    }
});
