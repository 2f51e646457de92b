import { describe, expect, it } from 'vitest';
import { lineMistakes } from '../../../lab/score/mistakes.ts';
import { pageLines } from '../../../lab/score/page-lines.ts';
import type { Build, Labelled } from '../../../lab/score/types.ts';

const LINES = [
  ['boilerplate', 'Pier closed for good', 'headline'],
  ['headline', 'Pier closed for good', 'boilerplate'],
  ['byline', 'By Ann Lee', 'byline'],
  ['byline', '@annlee', 'boilerplate'],
  ['skip', 'Read more', 'caption'],
  ['body', 'It is shut.', 'paragraph'],
  ['boilerplate', 'Share', 'paragraph'],
] as const;
const text = LINES.map(([, words]) => words).join('\n');
let start = 0;
const spans = LINES.map(([label, words, kind]) => {
  const span = { start, end: start + words.length, label, kind };
  start = span.end + 1;
  return span;
});
const page: Labelled = { id: 'a', text, page: 'news', lines: spans };
const build: Build = {
  classifyStatement: () => ({ type: 'other' }),
  extract: () => ({ segments: spans, attributions: [], speakers: [], statements: [] }),
};

describe('lines of pages', () => {
  const { count, rows } = pageLines('news');
  const byName = Object.fromEntries(rows(count(page, build) ?? {}).map((row) => [row.name, row.shares]));

  it('a line that says the same as the headline is as right', () =>
    expect(byName['headline, by pages']).toEqual({ found: 1 }));
  it('each line of a byline counts, those in doubt do not', () => {
    expect(byName.byline).toMatchObject({ 'lines P': 1, 'lines R': 0.5 });
    expect(byName.caption).toMatchObject({ 'lines P': 0 });
  });
  it('letters of the body count by what is the article’s', () =>
    expect(byName.body).toMatchObject({ 'letters R': 1, 'letters P': 8 / (8 + 17 + 5) }));
  it('only pages of its kind count', () => expect(pageLines('other').count(page, build)).toBeNull());
  it('mistakes are grouped by what they are', () =>
    expect(lineMistakes([page], build, 9)).toContain('byline told as boilerplate: 1\n  a 4| @annlee'));
});
