import type { Span } from '../../src/article/types.ts';
import { readCorpora } from './corpora.ts';
import { joinLabels, type Text } from './label-file.ts';
import { labelledNews, NEWS, UNLABELLED } from './news.ts';
import { spansOf } from './places.ts';

/** Names of 400 articles of fit, marked by readers of docs/annotation/names.md. */
export const NAMES = 'lab/data/names/fit.tsv';
/** Names of 400 articles that no rule of names was written from, marked in the same way. */
export const FRESH_NAMES = 'lab/data/names/fresh.tsv';

export const NAME_TYPES = ['person', 'organization', 'place', 'group', 'work', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export interface GoldName extends Span {
  readonly type: NameType;
}

/** An article with every name of its first part: up to `end`, where the reader stopped. */
export interface NamedArticle extends Text {
  readonly names: readonly GoldName[];
  readonly end: number;
}

/** The articles of a file of names (place ⇥ type; the place of the part that nobody read has the type `unread`), from a folder of texts and one of collections. */
export function namedArticles(corpora: string, news: string, file: string = NAMES): NamedArticle[] {
  const texts =
    file === FRESH_NAMES
      ? labelledNews(UNLABELLED, news, false)
      : [...readCorpora(corpora, 'fit'), ...labelledNews(NEWS, news, true)];
  return joinLabels(file, texts).map(({ article: { id, text }, rows }) => {
    const places = rows.map(([place = '', type = '']) => ({ ...(spansOf(place)[0] as Span), type }));
    const unread = places.find(({ type }) => type === 'unread');
    const names = places.filter(({ type }) => type !== 'unread') as unknown as GoldName[];
    return { id, text, names, end: unread?.start ?? text.length };
  });
}
