import { describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../src/outputs/index.ts';
import { voicesOf } from '../../src/outputs/voices.ts';
import { recordOf } from './made.ts';

const text = `Pier shut
“It is safe,” Ann Lee said, “for now.”
Bo Cho denied that he had seen the crack — or heard of it.
She promised to mend it by May.
Nobody told.`;
const record = recordOf(text, [
  { content: ['“It is safe,”', '“for now.”'], by: 'Ann Lee' },
  { content: ['he had seen the crack — or heard of it'], by: 'Bo Cho', form: 'indirect', types: ['denial'] },
  {
    content: ['to mend it by May'],
    by: 'Ann Lee',
    form: 'indirect',
    types: ['commitment'],
    details: { deadline: 'by May' },
  },
  { content: ['Nobody told.'], types: ['other'] },
]);
const page = toHtml(record, text, { standalone: true });

describe('who speaks how much and how', () => {
  it('counts words and statements by speaker and type, whoever says most first', () => {
    expect(
      voicesOf(record).map(({ speaker, words, attributions, byType }) => [
        speaker?.name ?? null,
        words,
        attributions,
        byType.claim.words,
        byType.denial.words,
        byType.commitment.words,
        byType.other.words,
      ]),
    ).toEqual([
      ['Ann Lee', 10, 2, 5, 0, 5, 0],
      ['Bo Cho', 9, 1, 0, 9, 0, 0],
      [null, 2, 1, 0, 0, 0, 2],
    ]);
  });

  it('counts as other what no statement says', () => {
    const [ann] = voicesOf({ ...record, statements: [] });
    expect(ann?.byType.other).toEqual({ statements: 0, words: 10 });
  });

  it('leaves out those who are only spoken to', () => {
    const silent = { ...record, attributions: [], statements: [] };
    expect(voicesOf(silent)).toEqual([]);
  });
});

describe('the page that stands alone', () => {
  it('is whole, has no script and fetches nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Pier shut – on record</title>');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import| on[a-z]+=/i);
  });

  it('tells in words what its bars show', () => {
    expect(page).toContain('2 times, 10 words: 1 claim, 1 commitment');
    expect(page).toContain('<bdi>Not told who</bdi>');
  });

  it('counts one and several', () => {
    const made = recordOf('A\nNo.\nYes!\nYes?', [
      { content: ['No.'], by: 'Bo' },
      { content: ['Yes!'], by: 'Cy', types: ['claim', 'claim', 'other', 'other'] },
      { content: ['Yes?'], by: 'Cy', types: [] },
    ]);
    const shown = toHtml(made, 'A\nNo.\nYes!\nYes?', { standalone: true });
    expect(shown).toContain('<small>once, 1 word: 1 claim</small>');
    expect(shown).toContain('<small>2 times, 2 words: 2 claims, 2 other</small>');
  });

  it('lists words that no statement has, and what the article says itself', () => {
    const [first, ...others] = record.statements;
    const own = { ...(first as (typeof record.statements)[0]), attribution: null, speaker: null };
    const shown = toHtml({ ...record, statements: [own, ...others] }, text, { standalone: true });
    expect(shown).toContain('<p><b>The article itself</b></p>');
    expect(shown).toContain('<ul role="list"><li><bdi>“It is safe,” “for now.”</bdi></li></ul>');
  });

  it('leads from the words to the record and back', () => {
    const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    const targets = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    expect(targets).toHaveLength(2 * record.attributions.length + 1);
    expect(targets.filter((id) => !ids.has(id as string))).toEqual([]);
    expect(page).toContain('aria-label="2: Bo Cho, denial"');
  });

  it('shows the details of statements', () => {
    expect(page).toContain('<dl><dt>deadline</dt><dd><bdi>by May</bdi></dd></dl>');
  });

  it('shows what is odd about the text', () => {
    const note = { kind: 'unclosed-quotation', span: { start: 10, end: 11 }, message: '“<” is never closed' };
    expect(toHtml({ ...record, notes: [note] }, text, { standalone: true })).toContain(
      '<li>“&lt;” is never closed (at character 10)</li>',
    );
  });

  it('says that nobody is quoted, under a heading, where there is nothing else to say', () => {
    const empty = toHtml(recordOf('', []), '', { standalone: true });
    expect(empty).toContain('<title>On record</title>');
    expect(empty).toContain('<h1>On record</h1>');
    expect(empty).toContain('<p>Nobody is quoted.</p>');
  });

  it('lets no id or type of a record that somebody sent be markup or style', () => {
    const evil = `"]{}</style><script>alert(1)</script>`;
    const sent = JSON.parse(
      JSON.stringify(record).replaceAll('"s1"', JSON.stringify(evil)).replaceAll('"denial"', JSON.stringify(evil)),
    );
    const shown = toHtml(sent, text, { standalone: true });
    expect(shown).not.toContain('<script');
    expect(shown.split('</style>')).toHaveLength(2);
    expect(shown.slice(shown.indexOf('<style>'), shown.indexOf('</style>'))).not.toContain('alert');
  });
});

it('however many speak, no call gets an argument for each: 200,000 would be too many', () => {
  const names = Array.from({ length: 100 }, (_, i) => `Speaker ${i}`);
  const said = names.map((by) => ({ content: ['“It is safe,”'], by }));
  const max = vi.spyOn(Math, 'max');
  const many = toHtml(recordOf(text, said), text, { standalone: true });
  const long = max.mock.calls.filter(({ length }) => length > 9);
  max.mockRestore();
  expect(many).toContain('id="v100"');
  expect(long).toEqual([]);
});
