import { isSentence, type Line, type Look } from './lines.ts';
import { OUTSIDE } from './markup.ts';
import type { SegmentKind, Span } from './types.ts';
import type { Block } from './writer.ts';

/** The tag that each line of a page's source stands in; empty where no tag tells anything, as in any plain text. */
export function tagsOf(lines: readonly Span[], blocks: readonly Block[]): string[] {
  let next = 0;
  return lines.map(({ end }) => {
    let tag = '';
    for (; next < blocks.length && (blocks[next] as Block).start < end; next++) tag ||= (blocks[next] as Block).tag;
    return tag;
  });
}

/** The tags with a mail's subject as a heading where no title stands above the first sentence, else as furniture. */
export function withSubject(tags: readonly string[], lines: readonly Line[]): readonly string[] {
  if (!tags.includes('subject')) return tags;
  const untold = lines.filter((_, i) => tags[i] === '');
  const first = untold.findIndex((line) => isSentence(line));
  const hasTitle = untold.slice(0, Math.max(first, 0)).some(({ look }) => look === 'title');
  return tags.map((tag) => (tag === 'subject' ? (hasTitle ? 'nav' : 'h1') : tag));
}

/** A line as its tag has it look. */
export function withTag(line: Line, tag: string): Line {
  const look = lookOf(tag, line);
  return look ? { ...line, look } : line;
}

/** The tags of what is said in a transcript or in captions. */
export const SPOKEN: ReadonlySet<string> = new Set(['turn', 'speech', 'voice']);
/** Code units of a sentence, below which a paragraph is short. */
const SHORT = 80;
function lookOf(tag: string, { look, words, ends, length }: Line): Look | null {
  if (tag === 'turn' || tag === 'voice') return length < SHORT ? 'short' : 'prose';
  const isPlain = look === 'title' || look === 'label';
  if (OUTSIDE.has(tag)) return 'furniture';
  if (tag === 'figcaption') return 'credit';
  if (tag === 'p') return isPlain && ends ? 'short' : null;
  return HEADING.test(tag) && (look === 'short' || look === 'prose') && words > 3 ? 'title' : null;
}

const HEADING = /^h[1-6]$/;

/** The kind of a line within the article as its tag has it. */
export function kindByTag(kind: SegmentKind, tag: string, { look }: Line): SegmentKind {
  if (kind === 'boilerplate' && look !== 'title' && look !== 'label') return kind;
  if (!TAGGED.has(kind)) return kind;
  if (tag === 'li') return 'list-item';
  if (tag === 'blockquote') return 'blockquote';
  const isTitle = look === 'title' || (look === 'label' && kind !== 'boilerplate');
  if (HEADING.test(tag) && isTitle) return 'heading';
  return kind === 'list-item' && tag ? 'paragraph' : kind;
}

const TAGGED: ReadonlySet<SegmentKind> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'standfirst',
  'caption',
  'boilerplate',
]);
