import type { Document, TokenRange } from '../../document/document.ts';
import { markCue } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';
import { quoteOf } from '../sentence.ts';

/** Tokens of a post, of its writer's name and of what stands behind it, at most. */
const LONGEST_POST = 120;
const LONGEST_NAME = 7;
const LONGEST_DATE = 8;
/** Words. */
const SHORTEST_POST = 2;

/**
 * Posts as articles embed them: *We will win. — Ann Lee (@annlee) May 3, 2024*. The paragraph is a direct quotation of who signs it, though no marks stand
 * around it.
 */
export const postsOf = (doc: Document): Draft[] => doc.blockTokens.flatMap((block) => postIn(doc, block) ?? []);

function postIn(doc: Document, { first, last }: TokenRange): Draft | null {
  const { word } = doc.tokens;
  const handle = handleIn(doc, first, last);
  if (handle < 0) return null;
  const name = handle - 2;
  let dash = name;
  while (dash > first && name - dash < LONGEST_NAME && !DASHES.has(word[dash] ?? '')) dash--;
  if (dash === name || !DASHES.has(word[dash] ?? '')) return null;
  const end = dash - first > LONGEST_POST ? first : withoutLinks(doc, first, dash);
  if (end - first < SHORTEST_POST) return null;
  const quote = quoteOf(doc, end - 1); // Ann Lee wrote: | “We will win.” — Ann Lee …
  return {
    construct: 'post',
    cue: markCue(doc, dash, 'dash'),
    content: [{ first: quote ? quote.first : first, last: end }],
    source: { first: dash + 1, last: handle + 2 },
    addressee: null,
    isSpoken: true,
  };
}
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―']);

/** The token of the handle that a paragraph ends with, but for its date; -1 for none. */
function handleIn({ tokens: { word } }: Document, first: number, last: number): number {
  for (let i = last - 2; i > first && last - i <= LONGEST_DATE + 2; i--)
    if (word[i - 1] === '(' && word[i + 1] === ')' && /^@\w+$/.test(word[i] ?? '')) return i;
  return -1;
}

/** The token behind what was written, without the links at its end. */
function withoutLinks({ tokens: { start }, text }: Document, first: number, last: number): number {
  const from = start[first] as number;
  const words = text.slice(from, start[last]).split(/(\s+)/);
  let length = (start[last] as number) - from;
  for (let word = words.pop(); word !== undefined && (word.trim() === '' || LINK.test(word)); word = words.pop())
    length -= word.length;
  let end = last;
  while (end > first && (start[end - 1] as number) >= from + length) end--;
  return end;
}
const LINK = /^(?:https?:\/\/|pic\.twitter\.com\/)/;
