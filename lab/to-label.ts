/*
 * The statements of polnear/fit that are still to be typed, one JSON line each, with what an annotator needs to see and what the shipped weights
 * say, so that the least certain can be asked first:
 *
 *   node lab/run.mjs to-label CORPORA_DIR > statements.jsonl
 *
 * Left out are those of statements/fit and statements/dev (some of which stand in articles of polnear/fit), and all that lab/labels has.
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../src/article/types.ts';
import { classifyStatement } from '../src/classify-statement.ts';
import { splitContent } from '../src/statements/split.ts';
import { parseArticles } from './corpora.ts';
import { contextOf, LABELS, labelledStatements, wordsAt } from './labels.ts';
import { prepare } from './prepare.ts';

const corpora = process.argv[2] ?? '';
const read = (file: string): string => readFileSync(`${corpora}/${file}.jsonl`, 'utf8');

interface Row {
  readonly article: string;
  readonly spans: readonly (readonly [number, number])[];
}

const articles = parseArticles(read('polnear/fit'), 'polnear', false);
const typed = new Map<string, Span[]>();
const take = (article: string, spans: readonly Span[]): void => {
  typed.set(article, [...(typed.get(article) ?? []), ...spans]);
};
for (const file of ['statements/fit', 'statements/dev'])
  for (const line of read(file).split('\n').filter(Boolean)) {
    const { article, spans } = JSON.parse(line) as Row;
    take(
      article,
      spans.map(([start, end]) => ({ start, end })),
    );
  }
for (const { article, pieces } of labelledStatements(LABELS, articles)) take(article, pieces);

for (const article of articles) {
  const { id, text, attributions } = article;
  const { reading } = prepare(article);
  const isTyped = (pieces: readonly Span[]): boolean =>
    (typed.get(id) ?? []).some((t) => pieces.some(({ start, end }) => t.start < end && start < t.end));
  attributions.forEach(({ source, cue, content }, attribution) => {
    if (content.length === 0) return;
    for (const pieces of splitContent(reading, content)) {
      if (isTyped(pieces)) continue;
      const said = { cue: wordsAt(text, cue), source: wordsAt(text, source), context: contextOf(text, pieces) };
      const statement = wordsAt(text, pieces);
      const { type, confidence } = classifyStatement(statement, said);
      console.log(JSON.stringify({ article: id, attribution, pieces, text: statement, ...said, type, confidence }));
    }
  });
}
