/*
 * The statements of polnear/fit that are still to be typed, one JSON line each, with what an annotator needs to see and what the shipped weights
 * say, so that the least certain can be asked first:
 *
 *   node lab/run.mjs data/to-label CORPORA_DIR > statements.jsonl
 *
 * Left out are those of statements/fit and statements/dev (some of which stand in articles of polnear/fit), and all that statements/more.tsv has.
 */
import type { Span } from '../../src/article/types.ts';
import { classifyStatement } from '../../src/classify-statement.ts';
import { splitContent } from '../../src/statements/split.ts';
import { prepare } from '../prepare.ts';
import { readCorpora } from './corpora.ts';
import { typedStatements } from './gold.ts';
import { contextOf, labelledStatements, MORE_STATEMENTS } from './labels.ts';
import { wordsAt } from './places.ts';

const corpora = process.argv[2] ?? '';
const articles = readCorpora(corpora, 'fit').filter(({ corpus }) => corpus === 'polnear');
const typed = new Map<string, Span[]>();
const take = (article: string, spans: readonly Span[]): void => {
  typed.set(article, [...(typed.get(article) ?? []), ...spans]);
};
for (const split of ['fit', 'dev'])
  for (const { article, statement } of typedStatements(corpora, split)) take(article.id, statement.content);
for (const { article, pieces } of labelledStatements(MORE_STATEMENTS, articles)) take(article, pieces);

for (const article of articles) {
  const { id, text, attributions } = article;
  const { doc } = prepare(article);
  const isTyped = (pieces: readonly Span[]): boolean =>
    (typed.get(id) ?? []).some((t) => pieces.some(({ start, end }) => t.start < end && start < t.end));
  attributions.forEach(({ source, cue, content }, attribution) => {
    if (content.length === 0) return;
    for (const pieces of splitContent(doc, content)) {
      if (isTyped(pieces)) continue;
      const said = { cue: wordsAt(text, cue), source: wordsAt(text, source), context: contextOf(text, pieces) };
      const statement = wordsAt(text, pieces);
      const { type, confidence } = classifyStatement(statement, said);
      console.log(JSON.stringify({ article: id, attribution, pieces, text: statement, ...said, type, confidence }));
    }
  });
}
