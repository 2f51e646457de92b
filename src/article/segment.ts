import type { ArticleLexicon } from '../lexicons/types.ts';
import { paragraphs } from './paragraphs.ts';
import type { Segment } from './types.ts';

/** ROUGH: every paragraph is a paragraph. To be replaced. */
export function segmentText(text: string, _lexicon: ArticleLexicon): Segment[] {
  return paragraphs(text).map(({ start, end }) => ({ kind: 'paragraph', start, end, text: text.slice(start, end) }));
}
