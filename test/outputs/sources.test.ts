import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from '../../src/outputs/index.ts';

const PAGE =
  '<h1>Pier &amp; market</h1><p>&ldquo;We <b>will</b> rebuild&nbsp;it by <a href="/x?a=1">June</a>,&rdquo; the mayor, Ann Lee, said.</p><p>&ldquo;No,&rdquo; the <i>minister</i> said.</p>';
const PLAIN = '&ldquo;We will rebuild it by June,&rdquo; the mayor, Ann Lee, said.';

describe.each([
  ['HTML', PAGE],
  ['plain text with characters by name', PLAIN],
])('%s', (_, text) => {
  const record = extract(text, { narration: true });
  const outputs: readonly (readonly [string, () => string])[] = [
    [
      'toText',
      () => toText({ ...record, notes: record.notes.map((note) => ({ ...note, message: '' })) }, { width: 200 }),
    ],
    ['toMarkdown', () => toMarkdown({ ...record, notes: record.notes.map((note) => ({ ...note, message: '' })) })],
    ['toCsv', () => toCsv(record)],
    ['toJsonLd', () => JSON.stringify(toJsonLd(record))],
    ['toHtml', () => toHtml(record, text)],
    [
      'the page',
      () =>
        toHtml({ ...record, notes: record.notes.map((note) => ({ ...note, message: '' })) }, text, {
          standalone: true,
        }),
    ],
    [
      'bodies of annotations',
      () => `“We will rebuild it by June” ${JSON.stringify(toWebAnnotations(record, text).map(({ body }) => body))}`,
    ],
  ];
  it.each(outputs)('%s shows no tag and no name of a character', (_name, make) => {
    const shown = make()
      .replaceAll('\u00a0', ' ')
      .replace(/<\/?(?:span|mark)[^>]*>/g, '');
    expect(shown).toContain('“We will rebuild it by June');
    expect(shown).not.toMatch(/ldquo|rdquo|nbsp|&lt;|href="\/x/);
    expect(shown).not.toContain('<b>will');
  });

  it('keeps the words of spans and of selectors as the source has them', () => {
    for (const { content } of record.attributions)
      for (const { start, end, text: words } of content) expect(words).toBe(text.slice(start, end));
    for (const { target } of toWebAnnotations(record, text))
      for (const { selector } of target) expect(text).toContain(selector[0].exact);
  });
});

describe.each([
  [
    'a mail',
    '> “If nobody in the hall of Port Lorne objects, we will rebuild it by\n> June,” the mayor, Ann Lee, said.\n> Nobody else spoke.',
  ],
  [
    'captions',
    'WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ann Lee>We will <i>rebuild</i> it\n\n2\n00:02.000 --> 00:03.000\nby June.</v>\n',
  ],
])('%s', (_, text) => {
  const record = extract(text);
  it.each([
    ['toText', toText(record, { width: 200 })],
    ['toCsv', toCsv(record)],
    ['toHtml', toHtml(record, text).replace(/<[^>]*>/g, '')],
  ])('%s shows its words alone', (_name, shown) => {
    expect(shown.replace(/\s+/g, ' ')).toMatch(/we will rebuild it by June/i);
    expect(shown).not.toMatch(/-->|&gt;|^>|00:02/m);
  });
});
