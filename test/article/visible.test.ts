import { describe, expect, it } from 'vitest';
import { visibleOf } from '../../src/article/visible.ts';
import { classifyStatement } from '../../src/classify-statement.ts';
import { attributeQuotes, extract } from '../../src/extract.ts';
import { segment } from '../../src/segment.ts';

const TEXT = `Governor closes two offices

“We don't have the officials for it,” said Zoë Rees-Moss, the governor. She said that the government wouldn't reopen the offices in Café Street before spring.

By Tuesday nobody had complained.`;

/** The record of a text in its own words, and what of it is no word: where it differs, a change of the spelling changed it. */
const told = (text: string): unknown => {
  const { attributions, speakers, statements, segments } = extract(text);
  return {
    attributions: attributions.map(({ form, cue, speaker, content, confidence }) => [
      form,
      cue?.lemma,
      speaker,
      content.length,
      confidence,
    ]),
    speakers: speakers.map(({ name, kind, mentions }) => [name.replaceAll('’', "'"), kind, mentions.length]),
    statements: statements.map(({ type, confidence }) => [type, confidence]),
    segments: segments.map(({ kind }) => kind),
  };
};

describe('words that look the same are the same', () => {
  it.each<[string, (text: string) => string]>([
    ['soft hyphens', (text) => text.replace(/(?<=[a-z]{2})(?=[a-z]{3})/g, '\u00ad')],
    ['places to break a line', (text) => text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u200b')],
    ['a mark without width behind a blank', (text) => text.replaceAll(' ', ' \u200b')],
    ['word joiners and byte order marks', (text) => text.replace(/ (?=[a-z])/g, ' \u2060').replace('“', '\ufeff“')],
    ['marks of direction', (text) => text.replace(/[A-Z][a-z]+/g, '\u200e$&\u200f')],
    ['control characters', (text) => text.replace(/(?<=[A-Z][a-z])(?=[a-z])/g, '\u0083')],
    ['quote marks of another encoding', (text) => text.replaceAll('“', '\u0093').replaceAll('”', '\u0094')],
    ['quote marks by number', (text) => text.replaceAll('“', '&#8220;').replaceAll('”', '&#x201D;')],
    ['quote marks by number of another encoding', (text) => text.replaceAll('“', '&#147;').replaceAll('”', '&#148;')],
    ['quote marks by name', (text) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')],
    ['non-joiners', (text) => text.replaceAll('ff', 'f\u200cf')],
    ['letters in one', (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fo', 'fo')],
    ['accents apart', (text) => text.normalize('NFD')],
    ['hyphens', (text) => text.replaceAll('-', '\u2010')],
    ['hyphens that break no line', (text) => text.replaceAll('-', '\u2011')],
    ['an acute accent for an apostrophe', (text) => text.replaceAll("'", '´')],
    ['a letter for an apostrophe', (text) => text.replaceAll("'", 'ʼ')],
    ['a grave accent for an apostrophe', (text) => text.replaceAll("'", '`')],
    ['an apostrophe turned round', (text) => text.replaceAll("'", '‘')],
  ])('%s', (_, change) => {
    const text = change(TEXT);
    expect(text).not.toBe(TEXT);
    expect(told(text)).toEqual(told(TEXT));
  });

  it('but spans count what was given', () => {
    const text = '“We won,” said Ce\u0301line Go\u00adme\u0301z of the o\ufb03ce.';
    const { attributions, speakers } = extract(text);
    expect(attributions.map(({ source }) => source)).toEqual([
      { start: 15, end: text.length - 1, text: 'Ce\u0301line Go\u00adme\u0301z of the o\ufb03ce' },
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(['Céline Goméz']);
    expect(attributeQuotes(text)).toEqual({ attributions, speakers });
    expect(segment(text).map((one) => one.text)).toEqual([text]);
  });

  it('and a page shows what its source writes twice', () => {
    const page = '<p>Type &amp;ldquo; for a mark, Ann Lee said.</p>\n<p>Nobody else spoke of it.</p>';
    expect(visibleOf(page)?.text).toContain('Type &ldquo; for a mark');
  });

  it('in a statement by itself', () => {
    const plain = classifyStatement('We did not take the money.');
    const { type, confidence, evidence } = classifyStatement('We did n\u00adot take the mo\u00adney.');
    expect({ type, confidence }).toEqual({ type: plain.type, confidence: plain.confidence });
    expect(evidence).toHaveLength(plain.evidence.length);
  });

  it('on a page given as HTML', () => {
    const page = (word: string): string =>
      `<h1>Fish market to close</h1>\n<p>“We lost,” said the ${word}’s lawyer, Ann Lee, on Tuesday.</p>\n<ul><li>two ${word}s</li></ul><p>Nobody else spoke of it.</p>`;
    const kinds = (text: string): string[] => segment(text).map(({ kind }) => kind);
    expect(kinds(page('of&shy;fice'))).toEqual(kinds(page('office')));
    expect(extract(page('of&shy;fice')).attributions[0]?.source?.text).toContain('of&shy;fice');
  });
});

describe('what is left as it is', () => {
  it.each([
    ['a plain text', TEXT],
    ['quote marks', '`We won´ and ‘we lost’, 6′ apart'],
    ['emoji', 'a 👩‍👩‍👧 b'],
    ['ampersands', 'Lund &amp Lee, AT&T; R&D; &lund; &#99999999;'],
    ['Persian', 'می‌خواهم'],
    ['an accent that no letter has', 'x\u0302'],
  ])('%s', (_, text) => expect(visibleOf(text)).toBeNull());
});
