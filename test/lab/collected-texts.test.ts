import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bbcTexts, polnearTexts } from '../../lab/data/collected-texts.ts';
import { keyOf } from '../../lab/data/places.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'tech'));

const entry = (text: string, id: string) => ({ key: keyOf(text), id, rows: [] });

it('texts of the BBC set are those whose key fits, in either encoding and without the last blanks', () => {
  writeFileSync(join(folder, 'tech', '001.txt'), 'Ferry sold for £2\n\nIt left.\n', 'latin1');
  writeFileSync(join(folder, 'tech', '002.txt'), 'Another text.\n');
  const text = 'Ferry sold for £2\n\nIt left.';
  const entries = [entry(text, 'bbc-tech-001'), entry('As labelled.', 'bbc-tech-002'), entry('Gone.', 'bbc-tech-003')];
  expect(bbcTexts(entries, folder)).toEqual([{ id: 'bbc-tech-001', text }]);
});

it('articles of PolNeAR are told by their text, whatever their files are called', () => {
  const article = (id: string, text: string) => ({
    id,
    corpus: 'polnear',
    text,
    speechOnly: false,
    attributions: [{ source: [{ start: 0, end: 3 }], cue: [], content: [{ start: 4, end: 8 }] }],
  });
  const found = polnearTexts(
    [entry('Lee left.', keyOf('lee-left')), entry('Cho left.', keyOf('cho-left'))],
    [article('lee-left', 'Lee left.'), article('renamed', 'Cho left.\n'), article('other', 'Bo left.')],
  );
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ['lee-left', 'Lee left.'],
    [keyOf('cho-left'), 'Cho left.'],
  ]);
  expect(found[0]?.attributions).toEqual([{ source: [[0, 3]], cue: [], content: [[4, 8]] }]);
});
