import type { Span } from 'onrecord';
import type { ArticleView } from './article-view.ts';

/** What stands out in the article beside the marks; the style is in style.css, `::highlight(…)`. */
export type HighlightName = 'source' | 'cue' | 'evidence' | 'mention';

/**
 * Lights words up without touching the page's elements (CSS Custom Highlight API). Where a browser has none, the details still name
 * the words.
 */
export function highlight(name: HighlightName, view: ArticleView | null, spans: readonly (Span | null)[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = spans.map((span) => (span === null ? null : (view?.rangeOf(span) ?? null)));
  CSS.highlights.set(name, new Highlight(...ranges.filter((range) => range !== null)));
}
