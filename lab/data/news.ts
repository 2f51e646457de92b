import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { GoldArticle } from './corpora.ts';
import { type LabelledStatement, statementOfRow } from './labels.ts';
import { keyOf, spansOf } from './places.ts';

/**
 * Who said what in news articles of public collections, labelled for this project by language models that had read a guideline and ten to twelve
 * articles with gold: `news.tsv` by the guideline of `bbc` and `modern`, `like-polnear.tsv` as PolNeAR does, attitudes too. `statements.tsv` has statements that the library
 * found in such articles, typed by readers of the guideline. The files have no text: that stays in the collections.
 */
export const NEWS = 'lab/data/news/news.tsv';
export const LIKE_POLNEAR = 'lab/data/news/like-polnear.tsv';
export const NEWS_STATEMENTS = 'lab/data/news/statements.tsv';
/** 114,593 statements of articles that no other file has, nearly all of which the weights of that day found doubtful: by one reader each. */
export const DOUBTFUL_STATEMENTS = 'lab/data/news/statements-doubtful.tsv';
/** Articles labelled in the same two ways that nothing is trained on and no rule is written from: `unread.ts`. */
export const TEST_NEWS = 'lab/data/news/test-news.tsv';
export const TEST_LIKE_POLNEAR = 'lab/data/news/test-like-polnear.tsv';
/** Articles of `news.tsv` and `like-polnear.tsv` of which a reader told speakers and types, as of the unread ones. */
export const READ_NEWS = 'lab/data/news/speakers-news.tsv';
export const READ_LIKE_POLNEAR = 'lab/data/news/speakers-like-polnear.tsv';
/** Articles that nobody labelled: a network does, for the tagger to learn from. */
export const UNLABELLED = 'lab/data/news/unlabelled.tsv';

/** Where the collections are to be had: each is a folder of the folder that the labels are read with. */
export const COLLECTIONS = [
  'https://github.com/ramybaly/Article-Bias-Prediction',
  'https://github.com/wmt-conference/wmt21-news-systems',
  'https://github.com/wmt-conference/wmt22-news-systems',
  'https://github.com/postlight/parser',
  'https://github.com/goose3/goose3',
] as const;

/** An article of a file of labels, and its lines. */
export interface LabelledFile {
  readonly file: string;
  readonly text: string;
  readonly rows: string[][];
}

/** The articles of a file of labels as a corpus. */
export const labelledNews = (file: string, folder: string, speechOnly: boolean): GoldArticle[] =>
  labelledIn(file, folder).map(({ file: id, text, rows }) => ({
    id,
    corpus: file,
    text,
    speechOnly,
    attributions: rows.map(([source = '', cue = '', content = '']) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
    })),
  }));

/** The statements that a file of labels types. */
export const newsStatements = (file: string, folder: string): LabelledStatement[] =>
  labelledIn(file, folder).flatMap(({ file: article, text, rows }) =>
    rows.map((row) => ({ article, ...statementOfRow(text, row) })),
  );

/**
 * The articles that a file of labels is about, from copies of their collections in `folder`. A line is an article (`# 0a1b2c3d ⇥ goose3/tests/a.html ⇥ 0-2 5+6`: the key
 * of its text, its file, which of the file's blocks make each paragraph) or a label in the article above it
 * (`120-211 ⇥ 240-260 ⇥ 12-80,90-110 ⇥ CO`: source, cue and content by UTF-16 offsets, nothing for none; a statement's types, or type, speaker and kind in `test-*`). An article whose text is not what was labelled is an error.
 */
export function labelledIn(file: string, folder: string): LabelledFile[] {
  const blocksIn = blocksOfFiles(folder);
  const articles: LabelledFile[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = line.split('\t');
    const [mark = '', path = '', places = ''] = row;
    if (!mark.startsWith('# ')) {
      articles.at(-1)?.rows.push(row);
      continue;
    }
    const text = paragraphsOf(blocksIn(path), places).join('\n\n');
    if (keyOf(text) !== mark.slice(2)) throw new RangeError(`${path}: not the text that ${file} labels`);
    articles.push({ file: path, text, rows: [] });
  }
  return articles;
}

/** `0-2 5+6`: the first three blocks, then one paragraph of the sixth and seventh, a blank between them. */
const paragraphsOf = (blocks: readonly string[], places: string): string[] =>
  places.split(' ').flatMap((place) => {
    const [first = 0, last = first] = place.split('-').map(Number);
    if (place.includes('-')) return blocks.slice(first, last + 1);
    return [
      place
        .split('+')
        .map((block) => blocks[Number(block)] ?? '')
        .join(' '),
    ];
  });

/** Reads the blocks of files; one that holds many articles is parsed once. */
function blocksOfFiles(folder: string): (file: string) => string[] {
  const sets = new Map<string, Document>();
  const setAt = (path: string): Document => {
    const set = sets.get(path) ?? new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window.document;
    sets.set(path, set);
    return set;
  };
  return (file) => {
    const [name = '', id = ''] = file.split('#');
    const path = join(folder, name);
    if (!existsSync(path)) throw new RangeError(`no ${path}: clone ${COLLECTIONS.join(', ')} into ${folder}`);
    if (path.endsWith('.xml')) return sentencesOf(setAt(path), id);
    const source = readFileSync(path, 'utf8');
    return (path.endsWith('.json') ? blocksOfJson(source) : blocksOfPage(source)).map(plain).filter(Boolean);
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A document of a test set of WMT: its English sentences. */
const sentencesOf = (set: Document, id: string): string[] =>
  [...(set.querySelector(`doc[id="${id}"] > src[lang="en"]`)?.querySelectorAll('seg') ?? [])].map((seg) =>
    plain(seg.textContent ?? ''),
  );

/** An article of Article-Bias-Prediction (Baly and others, EMNLP 2020): headline and paragraphs. */
function blocksOfJson(source: string): string[] {
  const { title, content_original } = JSON.parse(source) as { title: string; content_original: string };
  return [title, ...content_original.split('\n\n')];
}

/** A page's title and the paragraphs that Readability keeps. */
function blocksOfPage(source: string): string[] {
  // A console that hears nothing of style sheets that jsdom can't read.
  const read = new Readability(new JSDOM(source, { virtualConsole: new VirtualConsole() }).window.document).parse();
  if (!read?.content) return [];
  const kept = [...new JSDOM(read.content).window.document.querySelectorAll('p, h2, h3, li, blockquote')];
  const leaves = kept.filter((element) => !element.querySelector('p'));
  return [(read.title ?? '').split(' | ')[0] ?? '', ...leaves.map((element) => element.textContent ?? '')];
}
