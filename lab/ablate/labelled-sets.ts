import { labelledNews, TEST_LIKE_POLNEAR, TEST_NEWS } from '../data/news.ts';
import { attributions } from '../score/attributions.ts';
import type { ScoredSet } from '../score/score-of.ts';
import { setsIn } from '../score/sets.ts';

const SETS = ['polnear', 'bbc', 'modern', 'bbc+modern', 'speakers', 'statements'];

/** The labelled articles that a rule is judged on: those that nothing is written from, and those that rules and weights were made with. */
export const labelledSets = (corpora: string, news: string): ScoredSet[] => [
  { name: 'unread news', measures: [attributions], articles: labelledNews(TEST_NEWS, news, true) },
  { name: 'unread like-polnear', measures: [attributions], articles: labelledNews(TEST_LIKE_POLNEAR, news, false) },
  ...setsIn(corpora, 'dev', SETS),
  ...setsIn(corpora, 'fit', SETS),
];
