import type { Span } from '../src/article/types.ts';
import type { GoldArticle, GoldAttribution } from './data/corpora.ts';
import { shareOf } from './learn.ts';

/** One paragraph of so many is learnt from alone, too. */
const oneOf = 4;

/**
 * Paragraphs of an article as articles of their own, with the attributions that lie in them: a caller's text may be no more than a sentence. A paragraph is left out where an attribution
 * goes on beyond it, since nobody labelled what it says alone. They have the article's id, by which they are left out with it.
 */
export function paragraphsAlone(article: GoldArticle): GoldArticle[] {
  const { id, text, attributions } = article;
  return paragraphsOf(text).flatMap((paragraph, i): GoldArticle[] => {
    if (shareOf(`${id} ${i}`, oneOf) !== 0) return [];
    const own = attributions.filter((a) => spansOf(a).some((span) => touches(span, paragraph)));
    if (!own.every((a) => spansOf(a).every((span) => holds(paragraph, span)))) return [];
    const { start, end } = paragraph;
    const moved = own.map(({ source, cue, content }) => ({
      source: shifted(source, start),
      cue: shifted(cue, start),
      content: shifted(content, start),
    }));
    return [{ ...article, text: text.slice(start, end), attributions: moved }];
  });
}

/** Lines with words: headlines, too. */
const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const spansOf = ({ source, cue, content }: GoldAttribution): Span[] => [...source, ...cue, ...content];

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const shifted = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start - by, end: end - by }));
