import { readFileSync } from 'node:fs';
import type { GoldNested } from '../score/types.ts';
import { type GoldArticle, readCorpora } from './corpora.ts';
import { spokenArticles } from './gold.ts';
import { parseLabels } from './label-file.ts';
import { labelledNews, NEWS } from './news.ts';
import { keyOf } from './places.ts';
import { nestedRow } from './rows.ts';

/** Articles that language models labelled, those with nothing nested too: `# key ⇥ corpus`, rows as those of fit.tsv. */
const READERS = 'lab/data/nested/readers.tsv';
/** Articles of bbc/fit that the annotators of nested/fit read; of modern/fit they read all. */
const FIRST_OF_BBC = 60;

/** An article whose nested attributions are labelled. */
export interface NestedArticle extends GoldArticle {
  readonly nested: readonly GoldNested[];
}

/** All articles of training with labels of what is nested: the annotators', and the readers' where those have none. */
export function nestedArticles(corpora: string, news: string | undefined): NestedArticle[] {
  const own = (['bbc', 'modern'] as const).flatMap((corpus) =>
    spokenArticles(corpus, corpora, 'fit')
      .slice(0, corpus === 'bbc' ? FIRST_OF_BBC : undefined)
      .map(({ id, text, attributions, nested = [] }) => ({ id, corpus, text, speechOnly: true, attributions, nested })),
  );
  const known = new Set(own.map(({ text }) => keyOf(text)));
  const entries = new Map(parseLabels(readFileSync(READERS, 'utf8')).map(({ key, rows }) => [key, rows]));
  const others = [...readCorpora(corpora, 'fit'), ...(news ? labelledNews(NEWS, news, true) : [])];
  return [
    ...own,
    ...others.flatMap((article) => {
      const key = keyOf(article.text);
      const rows = known.has(key) ? undefined : entries.get(key);
      return rows ? [{ ...article, nested: rows.map((row) => nestedRow.read(article.text, row)) }] : [];
    }),
  ];
}
