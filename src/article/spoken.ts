import type { ArticleLexicon } from '../lexicons/types.ts';
import { tagsOf } from './hints.ts';
import { creditAt } from './line-kinds.ts';
import { phrasesOf } from './phrases.ts';
import type { Segment } from './types.ts';
import { placeLength } from './wire.ts';
import type { Block } from './writer.ts';

/**
 * The blocks in which somebody may be quoted, without the place and agency that a wire report's paragraph begins or ends with, and without a caption's credit:
 * nobody says “OSLO (Newswire) —” or “– Newswire”, and in “Image: Ann Lee” no image speaks.
 */
export function spokenBlocks(
  text: string,
  segments: readonly Segment[],
  lexicon: ArticleLexicon,
  blocks: readonly Block[] = [],
): SpokenBlock[] {
  const phrases = phrasesOf(lexicon);
  return withTurns(segments, blocks)
    .filter(mayQuote)
    .flatMap((segment) => {
      const { kind } = segment;
      if (kind === 'caption') return cut(segment, 0, creditAt(segment.text, phrases));
      return kind === 'paragraph' || kind === 'standfirst' ? cut(segment, placeLength(text, segment)) : segment;
    });
}

/** In a related headline, a byline, a date: nobody is quoted there, and the language engine doesn't read it. */
const mayQuote = ({ kind }: Segment): boolean => kind !== 'boilerplate' && kind !== 'byline' && kind !== 'dateline';

/** A block in which somebody may be quoted. */
export interface SpokenBlock extends Segment {
  /** In a transcript: a turn begins here, with the name of who speaks, or the turn of the block before goes on. */
  readonly turn?: 'begins' | 'goes on';
}

function withTurns(segments: readonly Segment[], blocks: readonly Block[]): readonly SpokenBlock[] {
  if (!blocks.some(({ tag }) => tag === 'turn')) return segments;
  const tags = tagsOf(segments, blocks);
  return segments.map((segment, i) => {
    const tag = tags[i];
    return tag === 'turn' || tag === 'speech' ? { ...segment, turn: tag === 'turn' ? 'begins' : 'goes on' } : segment;
  });
}

/** What of it lies between these offsets, if there is anything. */
const cut = (segment: SpokenBlock, from: number, to = segment.text.length): SpokenBlock[] =>
  from < to
    ? [{ ...segment, start: segment.start + from, end: segment.start + to, text: segment.text.slice(from, to) }]
    : [];
