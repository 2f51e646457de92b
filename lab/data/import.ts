// node lab/run.mjs data/import [--corpora DIR] [--out DIR]: writes the label files of lab/data anew from corpora that have text and labels in one, as the annotators of this
// project's labels left them. Nobody needs it who only trains or scores: those read what it wrote. Every label is read back and compared before its file is written.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../../src/article/types.ts';
import type { GoldStatement } from '../score/types.ts';
import { linesOf, type RawArticle, spansOfPairs } from './corpus-files.ts';
import { type LabelEntry, printLabels, type Text } from './label-file.ts';
import { corpusLabels, type RawStatement } from './labelled-corpora.ts';
import { keyOf, wordsAt } from './places.ts';
import { attributionRow, blockRows, nestedRow, speakerRow, statementRow } from './rows.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'lab/data' },
  },
});
const { corpora } = values;
const polnear = (['fit', 'dev'] as const).flatMap((split) => linesOf<RawArticle>(corpora, 'polnear', split));

for (const split of ['fit', 'dev'] as const) {
  const labels = corpusLabels(corpora, split);
  const write = (set: string, entries: readonly LabelEntry[]): void => {
    const file = join(values.out, set, `${split}.tsv`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printLabels(entries));
    console.log(`${file}: ${entries.length} texts, ${entries.reduce((n, { rows }) => n + rows.length, 0)} rows`);
  };
  write(
    'polnear',
    linesOf<Text>(corpora, 'polnear', split).map((article) => entryOf(article, [])),
  );
  for (const set of ['bbc', 'modern'] as const)
    write(
      set,
      labels[set].map((article) => entryOf(article, checked(article, article.attributions, attributionRow))),
    );
  write(
    'nested',
    labels.nested.map((article) => entryOf(article, checked(article, article.nested, nestedRow))),
  );
  write(
    'speakers',
    labels.speakers.map((article) => entryOf(article, checked(article, article.speakers, speakerRow))),
  );
  write('statements', labels.statements.flatMap(statementEntry));
  for (const { set, articles } of [
    { set: 'pages', articles: labels.pages },
    { set: 'clean', articles: labels.clean },
  ])
    write(
      set,
      articles.map(({ blocks, ...article }) => {
        const rows = blockRows.write(blocks);
        deepStrictEqual(blockRows.read(rows), blocks);
        return entryOf(article, rows);
      }),
    );
}

/** PolNeAR's ids have words of headlines: their keys stand for them. */
function entryOf({ id, text }: Text, rows: readonly (readonly string[])[]): LabelEntry {
  const isPolnear = polnear.some((article) => article.id === id);
  return { key: keyOf(text), id: isPolnear ? keyOf(id) : id, rows };
}

interface RowFormat<Label> {
  write(text: string, label: Label): string[];
  read(text: string, row: readonly string[]): Label;
}
function checked<Label>({ text }: Text, labels: readonly Label[], format: RowFormat<Label>): string[][] {
  return labels.map((label) => {
    const row = format.write(text, label);
    deepStrictEqual(format.read(text, row), label);
    return row;
  });
}

/** A statement's source and cue are those of the attribution that it stands in. One of an article that the corpora lack is told and left out. */
function statementEntry(raw: RawStatement): LabelEntry[] {
  const article = polnear.find(({ id }) => id === raw.article);
  if (!article) {
    console.warn(`left out: a statement of ${keyOf(raw.article)}, whose text is not there`);
    return [];
  }
  const { text } = article;
  const content = spansOfPairs(raw.spans);
  const by = article.attributions
    .map((a) => ({ source: spansOfPairs(a.source), cue: spansOfPairs(a.cue), content: spansOfPairs(a.content) }))
    .find(
      (a) =>
        holds(a.content, content) &&
        withBlanks(wordsAt(text, a.source)) === withBlanks(raw.source) &&
        wordsAt(text, a.cue) === raw.cue,
    );
  if (!by)
    throw new RangeError(`no attribution has the statement ${JSON.stringify(raw.spans)} of ${keyOf(article.id)}`);
  const start = contextStart(text, raw, content);
  const context = { start, end: start + raw.context.length };
  const row = statementRow.write({ ...by, content, context, label: raw.label, sure: raw.sure !== 0 });
  const { text: words, source, cue, context: around, label }: GoldStatement = statementRow.read(text, row);
  deepStrictEqual(
    { words, source: withBlanks(source), cue, around, label },
    { words: raw.text, source: withBlanks(raw.source), cue: raw.cue, around: raw.context, label: raw.label },
  );
  return [entryOf(article, [row])];
}

/** Two sources of 2,950 have a blank between their pieces where the others have “ … ”. */
function withBlanks(words: string): string {
  return words.replaceAll(' … ', ' ');
}

function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.some((a) => outer.some((b) => a.start < b.end && b.start < a.end));
}

/** Where the context stands: the last place that begins before the statement does. */
function contextStart(text: string, { context }: RawStatement, content: readonly Span[]): number {
  const start = text.lastIndexOf(context, content[0]?.start ?? 0);
  if (start < 0) throw new RangeError('a context is no slice of its article');
  return start;
}
