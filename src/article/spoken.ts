import { mayQuote } from './may-quote.ts';
import type { Segment } from './types.ts';
import { placeLength } from './wire.ts';

/** The blocks in which somebody may be quoted, without the place and agency that a wire report's paragraph begins with: nobody says “OSLO (Newswire) —”. */
export const spokenBlocks = (text: string, segments: readonly Segment[]): Segment[] =>
  segments.filter(mayQuote).map((segment) => {
    const length = segment.kind === 'paragraph' || segment.kind === 'standfirst' ? placeLength(text, segment) : 0;
    return length ? { ...segment, start: segment.start + length, text: segment.text.slice(length) } : segment;
  });
