import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { GoldArticle } from '../../lab/data/corpora.ts';
import { contextOf, labelledStatements } from '../../lab/data/labels.ts';
import { keyOf } from '../../lab/data/places.ts';

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
function labelsOf(...lines: string[]) {
  const file = join(folder, 'labels.tsv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return labelledStatements(file, [article]);
}
const place = (...words: string[]): string => words.map((w) => `${at(w).start}-${at(w).end}`).join(',');
const head = `# ${keyOf(text)}\t${keyOf('harbour-news')}`;
const sold = [place('Ann Lee'), place('said'), place('“We sold it,”', '“in May.”')].join('\t');
const denied = [place('She'), place('denied'), place('any debt')].join('\t');

describe('labels without text', () => {
  it('get their words, source, cue and context from the corpus', () => {
    const [statement] = labelsOf(head, `${sold}\tC`);
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
    expect(labelsOf(head, `${denied}\tDO`)[0]?.types).toEqual(['denial', 'other']);
  });

  it('fail where the article has another text than was labelled, and by a letter of no type', () => {
    expect(() => labelsOf(`# 00000000\tharbour-news`, `${denied}\tD`)).toThrow('harbour-news: not the text that');
    expect(() => labelsOf(head, `${denied}\tX`)).toThrow('"X"');
  });

  it('are left out with an article that is not there', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(labelsOf(`# 00000000\tanother`, `${denied}\tD`, head, `${sold}\tC`)).toHaveLength(1);
    expect(warned.mock.calls.flat().join()).toContain('1 of 2 texts are not there');
    warned.mockRestore();
  });

  it('stand in the context of their paragraph and the one before', () => {
    expect(contextOf(text, [at('Rain')])).toBe(text.slice(text.indexOf('“We')));
    expect(contextOf(text, [at('Ferry')])).toBe('Ferry talks failed.');
  });
});
