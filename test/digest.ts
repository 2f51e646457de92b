import { createHash } from 'node:crypto';
import { generatedArticle } from '../lab/articles.ts';

/** 200 articles of all kinds of quote marks, short and long. */
export const articles: readonly string[] = Array.from({ length: 200 }, (_, i) =>
  generatedArticle(i + 1, (i % 8) * 400),
);

/** One number for many records: where one byte differs, it does. */
export const digestOf = (records: readonly string[]): string =>
  createHash('sha256').update(records.join('\n')).digest('hex');
