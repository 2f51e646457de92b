import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../lab/corpora.ts';
import { contextOf, keyOf, labelledStatements } from '../../lab/labels.ts';

const text = 'Ferry talks failed.\n\n“We sold it,” said Ann Lee, “in May.” She denied any debt.\n\nRain is due.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const article: GoldArticle = {
  id: 'harbour-news',
  corpus: 'polnear',
  text,
  speechOnly: false,
  attributions: [
    { source: [at('Ann Lee')], cue: [at('said')], content: [at('“We sold it,”'), at('“in May.”')] },
    { source: [at('She')], cue: [at('denied')], content: [at('any debt')] },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'onrecord-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));
function labelsOf(line: string) {
  const file = join(folder, 'labels.tsv');
  writeFileSync(file, `${line}\n`);
  return labelledStatements(file, [article]);
}
const place = (...words: string[]): string => words.map((w) => `${at(w).start}-${at(w).end}`).join(',');
const key = keyOf('harbour-news');

describe('labels without text', () => {
  it('get their words, source, cue and context from the corpus', () => {
    const [statement] = labelsOf(`${key}\t0\t${place('“We sold it,”', '“in May.”')}\tC`);
    expect(statement).toMatchObject({
      article: 'harbour-news',
      text: '“We sold it,” … “in May.”',
      source: 'Ann Lee',
      cue: 'said',
      types: ['claim'],
    });
    expect(statement?.context).toBe(text.slice(0, text.indexOf('\n\nRain')));
  });

  it('may have two types, the likelier first', () => {
    expect(labelsOf(`${key}\t1\t${place('any debt')}\tDO`)[0]?.types).toEqual(['denial', 'other']);
  });

  it.each([
    ['an article that the corpus lacks', `00000000\t0\t0-3\tC`, 'no such attribution'],
    ['an attribution that the article lacks', `${key}\t2\t0-3\tC`, 'no such attribution'],
    ['a letter of no type', `${key}\t1\t${place('any debt')}\tX`, '"X"'],
  ])('fail by %s', (_, line, message) => {
    expect(() => labelsOf(line)).toThrow(message);
  });

  it('stand in the context of their paragraph and the one before', () => {
    expect(contextOf(text, [at('Rain')])).toBe(text.slice(text.indexOf('“We')));
    expect(contextOf(text, [at('Ferry')])).toBe('Ferry talks failed.');
  });
});
