import type { ScoredSet } from '../score/score-of.ts';
import { setsIn, unreadSets } from '../score/sets.ts';

const SETS = ['polnear', 'bbc', 'modern', 'bbc+modern', 'speakers', 'statements', 'pages', 'clean'];

/** The labelled articles that a rule is judged on: those that nothing is written from, and those that rules and weights were made with. */
export const labelledSets = (corpora: string, news: string): ScoredSet[] => [
  ...unreadSets(news, ['unread']),
  ...setsIn(corpora, 'dev', SETS),
  ...setsIn(corpora, 'fit', SETS),
];
