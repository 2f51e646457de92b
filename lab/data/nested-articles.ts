import { readFileSync } from 'node:fs';
import type { Span } from '../../src/article/types.ts';
import { isSpeechCue } from '../score/speech-cue.ts';
import type { NestedPlaces } from '../score/types.ts';
import { type GoldArticle, type GoldAttribution, readCorpora } from './corpora.ts';
import { spokenArticles } from './gold.ts';
import { parseLabels } from './label-file.ts';
import { LIKE_POLNEAR, labelledIn, labelledNews, NEWS } from './news.ts';
import { keyOf, spansOf, wordsAt } from './places.ts';
import { nestedPlacesRow, nestedRow } from './rows.ts';

/** Articles that language models labelled, those with nothing nested too: `# key ⇥ corpus`, rows as those of fit.tsv. */
const READERS = 'lab/data/nested/readers.tsv';
/** More of them, in contents of speech with a word that may report: where it stands, and no more. */
const PLACES = 'lab/data/nested/places.tsv';
/** More of them, in articles without other labels: in contents that the library found there. */
const FOUND = 'lab/data/nested/found.tsv';
/** Articles of bbc/fit that the annotators of nested/fit read; of modern/fit they read all. */
const FIRST_OF_BBC = 60;

/** An article whose nested attributions are labelled. */
export interface NestedArticle extends GoldArticle {
  readonly nested: readonly NestedPlaces[];
  /** Attributions in whose contents nobody looked. */
  readonly unread: readonly GoldAttribution[];
  /** Where alone somebody looked; null for all contents but those. */
  readonly read: readonly Span[] | null;
  readonly byAnnotators: boolean;
}

/** All articles of training with labels of what is nested: the annotators', and the readers' where those have none. */
export function nestedArticles(corpora: string, news: string | undefined): NestedArticle[] {
  const own = (['bbc', 'modern'] as const).flatMap((corpus) =>
    spokenArticles(corpus, corpora, 'fit')
      .slice(0, corpus === 'bbc' ? FIRST_OF_BBC : undefined)
      .map(({ id, text, attributions, nested = [] }): NestedArticle => {
        const article = { id, corpus, text, speechOnly: true, attributions };
        return { ...article, nested, unread: [], read: null, byAnnotators: true };
      }),
  );
  const known = new Set(own.map(({ text }) => keyOf(text)));
  const [readers, places] = [READERS, PLACES].map(
    (file) => new Map(parseLabels(readFileSync(file, 'utf8')).map(({ key, rows }) => [key, rows])),
  );
  const others = [
    ...readCorpora(corpora, 'fit'),
    ...(news ? [...labelledNews(NEWS, news, true), ...labelledNews(LIKE_POLNEAR, news, false)] : []),
  ];
  return [
    ...own,
    ...others.flatMap((article): NestedArticle[] => {
      const key = keyOf(article.text);
      if (known.has(key)) return [];
      const typed = readers?.get(key)?.map((row) => nestedRow.read(article.text, row));
      if (typed) return [{ ...article, nested: typed, unread: [], read: null, byAnnotators: false }];
      const nested = places?.get(key)?.map(nestedPlacesRow.read);
      const isRead = ({ cue }: GoldAttribution): boolean =>
        article.speechOnly || isSpeechCue(wordsAt(article.text, cue));
      const attributions = article.attributions.filter(isRead);
      const unread = article.attributions.filter((one) => !isRead(one));
      return nested ? [{ ...article, attributions, nested, unread, read: null, byAnnotators: false }] : [];
    }),
    ...(news ? foundArticles(news) : []),
  ];
}

/** Below an article `read ⇥ 12-80,90-110`, what of the contents its reader saw, and then its labels. */
const foundArticles = (news: string): NestedArticle[] =>
  labelledIn(FOUND, news).map(({ file: id, text, rows: [[, read = ''] = [], ...rows] }) => ({
    ...{ id, corpus: FOUND, text, speechOnly: false, attributions: [], unread: [], byAnnotators: false },
    nested: rows.map(nestedPlacesRow.read),
    read: spansOf(read),
  }));
