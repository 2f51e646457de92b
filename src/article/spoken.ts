import type { ArticleLexicon } from '../lexicons/types.ts';
import { creditAt } from './line-kinds.ts';
import { mayQuote } from './may-quote.ts';
import { phrasesOf } from './phrases.ts';
import type { Segment } from './types.ts';
import { placeLength } from './wire.ts';

/**
 * The blocks in which somebody may be quoted, without the place and agency that a wire report's paragraph begins or ends with, and without a caption's credit:
 * nobody says “OSLO (Newswire) —” or “– Newswire”, and in “Image: Ann Lee” no image speaks.
 */
export function spokenBlocks(text: string, segments: readonly Segment[], lexicon: ArticleLexicon): Segment[] {
  const phrases = phrasesOf(lexicon);
  return segments.filter(mayQuote).flatMap((segment) => {
    const { kind } = segment;
    if (kind === 'caption') return cut(segment, 0, creditAt(segment.text, phrases));
    if (kind === 'standfirst') return cut(segment, placeLength(text, segment));
    return kind === 'paragraph' ? cut(segment, placeLength(text, segment)) : segment;
  });
}

/** What of it lies between these offsets, if there is anything. */
const cut = (segment: Segment, from: number, to = segment.text.length): Segment[] =>
  from < to
    ? [{ ...segment, start: segment.start + from, end: segment.start + to, text: segment.text.slice(from, to) }]
    : [];
