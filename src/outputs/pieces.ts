import { firstWhere } from '../halving.ts';
import type { Segment, Span } from '../types.ts';

/** A part of a span, with the place in the list of the segment that it lies in. */
export interface Piece extends Span {
  readonly at: number;
}

/** The parts of a span that lie in these segments, which come in text order. */
export function piecesOf(span: Span, segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  const first = firstWhere(segments.length, (i) => (segments[i] as Segment).end > span.start);
  for (let at = first; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (segment.start >= span.end) break;
    const [start, end] = [Math.max(span.start, segment.start), Math.min(span.end, segment.end)];
    if (start < end) pieces.push({ at, start, end });
  }
  return pieces;
}
