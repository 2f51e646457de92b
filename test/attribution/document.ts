import { paragraphs } from '../../src/article/paragraphs.ts';
import type { Segment } from '../../src/article/types.ts';
import type { Document } from '../../src/document/document.ts';
import { read } from '../../src/document/read.ts';
import { english } from '../../src/lexicons/en/index.ts';
import type { Lexicon } from '../../src/lexicons/types.ts';
import { quotationsIn } from '../../src/quotation/find.ts';

/** A text whose paragraphs are its lines, as the room gets it: all of one kind, or the first of another. */
export function documentIn(
  text: string,
  {
    kind = 'paragraph',
    first = kind,
    lexicon = english,
  }: { kind?: Segment['kind']; first?: Segment['kind']; lexicon?: Lexicon } = {},
): Document {
  const segments = paragraphs(text).map(({ start, end }, i) => ({
    kind: i === 0 ? first : kind,
    start,
    end,
    text: text.slice(start, end),
  }));
  const { quotations } = quotationsIn(text, segments, lexicon);
  return read(text, segments, quotations, lexicon);
}
