import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import type { GoldArticle } from './corpora.ts';
import type { Pairs, RawArticle } from './corpus-files.ts';
import type { LabelEntry, Text } from './label-file.ts';
import { keyOf } from './places.ts';

/** The articles of PolNeAR that some entries name. Where a file has another name than the article had, the key of that name is its id. */
export function polnearTexts(entries: readonly LabelEntry[], articles: readonly GoldArticle[]): RawArticle[] {
  const byKey = new Map<string, GoldArticle>();
  for (const article of articles)
    for (const text of variants(article.text)) byKey.set(keyOf(text), { ...article, text });
  return entries.flatMap(({ key, id }) => {
    const article = byKey.get(key);
    if (!article) return [];
    const attributions = article.attributions.map(({ source, cue, content }) => ({
      source: pairsOf(source),
      cue: pairsOf(cue),
      content: pairsOf(content),
    }));
    return [{ id: keyOf(article.id) === id ? article.id : id, text: article.text, attributions }];
  });
}

/** The articles of the BBC set that some entries name: `bbc-politics-042` is `politics/042.txt`. */
export const bbcTexts = (entries: readonly LabelEntry[], folder: string): Text[] =>
  entries.flatMap(({ key, id }) => {
    const [, desk = '', number = ''] = id.split('-');
    const file = join(folder, desk, `${number}.txt`);
    if (!existsSync(file)) return [];
    const read = (['utf8', 'latin1'] as const).flatMap((encoding) => variants(readFileSync(file, encoding)));
    const text = read.find((one) => keyOf(one) === key);
    return text === undefined ? [] : [{ id, text }];
  });

/** As in the file, and without blanks at its end: those at the start would move the offsets. */
const variants = (text: string): string[] => [text, text.trimEnd()];

const pairsOf = (spans: readonly Span[]): Pairs => spans.map(({ start, end }): [number, number] => [start, end]);
