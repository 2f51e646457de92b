import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Span } from '../src/article/types.ts';
import type { StatementType } from '../src/statements/types.ts';
import type { GoldArticle } from './corpora.ts';

/**
 * All statements of polnear/fit that neither statements/fit nor statements/dev has, cut by our own splitter: 17,215, typed by language models that
 * had read the guideline and 90 statements of statements/fit with their types. 880 more of these were mixed in unmarked: 736 of the 745 that are marked
 * as sure got the same type, 96 of the 135 others.
 */
export const LABELS = 'lab/labels/polnear.tsv';

/** A statement that this project's annotators typed, as one of `statements/fit`. */
export interface LabelledStatement {
  readonly article: string;
  readonly pieces: readonly Span[];
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly context: string;
  /** The likelier first, where two are about equally defensible. */
  readonly types: readonly StatementType[];
}

const TYPES: ReadonlyMap<string, StatementType> = new Map([
  ['C', 'claim'],
  ['D', 'denial'],
  ['M', 'commitment'],
  ['O', 'other'],
]);

/**
 * The statements that a file of labels types. The file has no text, which stays in the corpus: a line has the article's key, the number of
 * the attribution in it, the offsets of the statement's pieces and a letter a type: `0a1b2c3d ⇥ 3 ⇥ 120-211,240-260 ⇥ CO`.
 */
export function labelledStatements(file: string, articles: readonly GoldArticle[]): LabelledStatement[] {
  const byKey = new Map(articles.map((article) => [keyOf(article.id), article]));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [key = '', attribution = '', places = '', letters = ''] = line.split('\t');
      const article = byKey.get(key);
      const by = article?.attributions[Number(attribution)];
      if (!article || !by) throw new RangeError(`${file}: no such attribution in the corpus: ${line}`);
      return {
        article: article.id,
        ...statementAt(article.text, by.source, by.cue, spansOf(places)),
        types: typesOf(letters, line),
      };
    });
}

/** A statement as an example to learn from, as a row of `statements/fit`. */
export const statementAt = (
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  pieces: readonly Span[],
): Omit<LabelledStatement, 'article' | 'types'> => ({
  pieces,
  text: wordsAt(text, pieces),
  source: wordsAt(text, source),
  cue: wordsAt(text, cue),
  context: contextOf(text, pieces),
});

/** The words of some spans as one string, as in the rows of `statements/fit`. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The first digits of a text's SHA-256: they stand for an article's id, which has words of its headline, and tell whether a text is the one that was labelled. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The spans of `120-211,240-260`; none of nothing. */
export const spansOf = (places: string): Span[] =>
  places
    .split(',')
    .filter(Boolean)
    .map((place) => {
      const [start = 0, end = 0] = place.split('-').map(Number);
      return { start, end };
    });

/** The types of `CO`; `where` tells an error apart. */
export const typesOf = (letters: string, where: string): StatementType[] =>
  [...letters].map((letter) => {
    const type = TYPES.get(letter);
    if (!type) throw new RangeError(`no type has the letter "${letter}": ${where}`);
    return type;
  });

/** The paragraph of some pieces and the one before, as in the rows of `statements/fit`. */
export function contextOf(text: string, pieces: readonly Span[]): string {
  const own = text.lastIndexOf('\n\n', pieces[0]?.start ?? 0);
  const before = text.lastIndexOf('\n\n', Math.max(0, own - 1));
  const end = text.indexOf('\n\n', pieces.at(-1)?.end ?? 0);
  return text.slice(Math.max(0, before), end < 0 ? undefined : end).trim();
}
