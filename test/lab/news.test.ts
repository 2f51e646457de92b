import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { labelledNews, newsStatements } from '../../lab/data/news.ts';
import { keyOf } from '../../lab/data/places.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-news-'));
afterAll(() => rmSync(folder, { recursive: true }));
function write(file: string, source: string): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), source);
  return file;
}
const labels = (...lines: string[]): string => join(folder, write('labels.tsv', `${lines.join('\n')}\n`));
const labelled = (...lines: string[]) => labelledNews(labels(...lines), folder, true);

const json = write(
  'Collection/a.json',
  JSON.stringify({
    title: 'Ferry  sold',
    content_original: 'Advertisement\n\n“We sold it,”\nsaid Ann Lee.\n\nRain is due.',
  }),
);
const text = 'Ferry sold\n\n“We sold it,” said Ann Lee.';
const at = (words: string): string => `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;

const words = `${'The harbour is to stay open until the last boat has left it, and the crews have asked for more. '.repeat(8)}`;
const page = write(
  'pages/b.html',
  `<html><head><title>Harbour stays | Tarn News</title><style>@import url(/a.css)</style></head><body><nav>Menu</nav>
  <article><p>${words}</p><blockquote><p>${words}Nobody left.</p></blockquote></article></body></html>`,
);
const xml = write(
  'sets/c.xml',
  `<dataset><doc id="tarn.1" origlang="en"><src lang="en"><p><seg id="1">Lund &amp; Co sold.</seg>
  <seg id="2">It rained.</seg></p><p><seg id="3">“No.”</seg></p></src><ref lang="de"><p><seg id="1">Lund verkauft.</seg></p></ref></doc></dataset>`,
);

describe('labelled news', () => {
  it('has the paragraphs of its collection that the labels name, and their attributions', () => {
    const [article] = labelled(
      `# ${keyOf(text)}\t${json}\t0 2`,
      `${at('Ann Lee')}\t${at('said')}\t${at('“We sold it,”')}`,
      `\t\t${at('Ferry')},${at('sold')}`,
    );
    expect(article).toMatchObject({ id: json, speechOnly: true, text });
    const said = article?.attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end))),
    );
    expect(said).toEqual([
      [['Ann Lee'], ['said'], ['“We sold it,”']],
      [[], [], ['Ferry', 'sold']],
    ]);
  });

  it('is read from pages and from sets of translations', () => {
    const read = `Harbour stays\n\n${words.trim()}\n\n${words}Nobody left.`;
    const sentences = 'Lund & Co sold. It rained.\n\n“No.”';
    const articles = labelled(`# ${keyOf(read)}\t${page}\t0-2`, `# ${keyOf(sentences)}\t${xml}#tarn.1\t0+1 2`);
    expect(articles.map((article) => article.text)).toEqual([read, sentences]);
  });

  it('types statements', () => {
    const [statement] = newsStatements(
      labels(`# ${keyOf(text)}\t${json}\t0 2`, `${at('Ann Lee')}\t${at('said')}\t${at('“We sold it,”')}\tCO`),
      folder,
    );
    expect(statement).toMatchObject({
      article: json,
      text: '“We sold it,”',
      source: 'Ann Lee',
      cue: 'said',
      context: text,
      types: ['claim', 'other'],
    });
  });

  it('says where to get a collection that is not there', () => {
    expect(() => labelled('# 00000000\tgoose3/a.html\t0')).toThrow('clone https://github.com/');
  });

  it('fails where a collection has another text than was labelled', () => {
    expect(() => labelled(`# 00000000\t${json}\t0 2`)).toThrow(`${json}: not the text that`);
  });
});
