import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLabels } from '../../lab/data/label-file.ts';
import {
  DOUBTFUL_STATEMENTS,
  LIKE_POLNEAR,
  NEWS,
  NEWS_STATEMENTS,
  TEST_LIKE_POLNEAR,
  TEST_NEWS,
  UNLABELLED,
} from '../../lab/data/news.ts';
import { keyOf } from '../../lab/data/places.ts';
import {
  articlesOfUnreadStatements,
  halfOf,
  UNREAD_READERS,
  UNREAD_STATEMENTS,
  unreadArticles,
} from '../../lab/data/unread.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-unread-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraphs = [
  'Ferry sold',
  'Ann Lee of the Harbour Board Union said Mr. Lund never paid. “It is sad,” she said. “We will sue.”',
  'The union denied it. “Nobody knows.” The HBU told staff to wait.',
];
const text = paragraphs.join('\n\n');
const at = (words: string): string => `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;
writeFileSync(
  join(folder, 'a.json'),
  JSON.stringify({ title: paragraphs[0], content_original: paragraphs.slice(1).join('\n\n') }),
);

const lee = at('Ann Lee');
const union = at('Harbour Board Union');
const row = (...columns: string[]): string => columns.join('\t');
writeFileSync(
  join(folder, 'labels.tsv'),
  [
    row(`# ${keyOf(text)}`, 'a.json', '0-2'),
    row(at('Ann Lee of the Harbour Board Union'), at('said'), at('Mr. Lund never paid'), 'C', lee, 'person'),
    row(at('she'), at('said'), `${at('“It is sad,”')},${at('“We will sue.”')}`, 'C?', lee, 'person'),
    row(at('The union'), at('denied'), at('it. “Nobody knows.”'), 'D', union, 'organization'),
    row('', '', at('“Nobody knows.”'), 'C', '', ''),
    row(at('The HBU'), at('told'), at('to wait'), 'O', union, 'organization'),
  ].join('\n'),
);
const [article] = unreadArticles(join(folder, 'labels.tsv'), folder, true);

describe('unread articles', () => {
  it('tell who each source is, of what kind, and how it is written', () => {
    expect(article?.speakers?.map(({ name, kind, mention }) => [name, kind, mention])).toEqual([
      ['Ann Lee', 'person', 'name'],
      ['Ann Lee', 'person', 'pronoun'],
      ['Harbour Board Union', 'organization', 'nominal'],
      ['Harbour Board Union', 'organization', 'name'],
    ]);
    expect(article?.attributions.map(({ speaker }) => speaker)).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Harbour Board Union',
      null,
      'Harbour Board Union',
    ]);
  });

  it('have the contents of one sentence as statements, with their paragraph and the one before', () => {
    expect(article?.statements?.map((one) => [one.text, one.label, one.sure])).toEqual([
      ['Mr. Lund never paid', 'claim', true],
      ['“It is sad,” … “We will sue.”', 'claim', false],
      ['“Nobody knows.”', 'claim', true],
      ['to wait', 'other', true],
    ]);
    expect(article?.statements?.[3]).toMatchObject({
      source: 'The HBU',
      cue: 'told',
      context: paragraphs.slice(1).join('\n\n'),
    });
  });

  it('fall into two halves of about one size', () => {
    const halves = Array.from({ length: 200 }, (_, i) => halfOf(`text ${i}`));
    const closed = halves.filter((half) => half === 'a').length;
    expect(closed).toBeGreaterThan(70);
    expect(closed).toBeLessThan(130);
  });
});

describe('unread statements', () => {
  it('have their type, whether it is sure, and how many they stand for', () => {
    const file = join(folder, 'statements.tsv');
    const labels = row(at('The union'), at('denied'), at('it'), 'D?', '83.02', 'D', 'C?');
    writeFileSync(file, `${row(`# ${keyOf(text)}`, 'a.json', '0-2')}\n${labels}\n`);
    expect(articlesOfUnreadStatements(file, folder)[0]?.statements?.[0]).toMatchObject({
      ...{ text: 'it', cue: 'denied', source: 'The union', context: paragraphs.slice(1).join('\n\n') },
      ...{ label: 'denial', sure: false, weight: 83.02 },
    });
  });

  it('stand in articles that nothing else of this project has', () => {
    const pathsOf = (file: string) => parseLabels(readFileSync(file, 'utf8')).map(({ id }) => id);
    const others = new Set(
      [NEWS, LIKE_POLNEAR, NEWS_STATEMENTS, DOUBTFUL_STATEMENTS, UNLABELLED, TEST_NEWS, TEST_LIKE_POLNEAR].flatMap(
        pathsOf,
      ),
    );
    expect(pathsOf(UNREAD_STATEMENTS).filter((id) => others.has(id))).toEqual([]);
  });

  it('have the type of the readers where the two agree, and are sure where both are', () => {
    for (const { id, rows } of parseLabels(readFileSync(UNREAD_STATEMENTS, 'utf8')))
      for (const [, , content, type, , a = '', b = ''] of rows) {
        const agreed = a.charAt(0) === b.charAt(0);
        const expected = agreed && a.length === 1 && b.length === 1 ? a : `${type?.charAt(0)}?`;
        expect([id, content, type]).toEqual([id, content, expected]);
        if (agreed) expect(type?.charAt(0)).toBe(a.charAt(0));
      }
  });
});

describe('labels of the unread articles', () => {
  const readers = new Map(parseLabels(readFileSync(UNREAD_READERS, 'utf8')).map(({ id, rows }) => [id, rows]));
  const gold = [TEST_NEWS, TEST_LIKE_POLNEAR].flatMap((file) => parseLabels(readFileSync(file, 'utf8')));

  it('are of all articles, a row an attribution', () => {
    expect(gold.map(({ id, rows }) => [id, rows.length])).toEqual(gold.map(({ id }) => [id, readers.get(id)?.length]));
    expect(gold.length).toBe(readers.size);
  });

  it('are those of the readers where the two agree, and sure where both are', () => {
    const letter = (type = ''): string => type.charAt(0);
    for (const { id, rows } of gold)
      rows.forEach(([, , , type, speaker, kind], i) => {
        const [a = '', who, what, b = '', other, ofOther] = readers.get(id)?.[i] ?? [];
        if (letter(a) !== letter(b) || who !== other || what !== ofOther) return;
        const agreed = `${letter(a)}${a.endsWith('?') || b.endsWith('?') ? '?' : ''}`;
        expect([id, i, type, speaker, kind]).toEqual([id, i, agreed, who, what]);
      });
  });
});
