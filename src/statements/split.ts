import { trimmed } from '../article/trimmed.ts';
import type { Span } from '../article/types.ts';
import type { Document, Sentence } from '../document/document.ts';
import { firstWhere } from '../halving.ts';
import { joinFragments } from './fragments.ts';
import { type Pieces, TAIL } from './pieces.ts';
import { splitClauses } from './seams.ts';

/** The statements of a content, in text order; at least one, whatever the content is. */
export function splitContent(doc: Document, content: readonly Span[]): Pieces[] {
  const cut = content.flatMap((span) => sentencesIn(doc, span));
  const joined = joinInterrupted(doc.text, cut);
  const parts = joined.flatMap((pieces) => splitClauses(doc, pieces));
  const starts = new Set(content.map((span) => trimmed(doc.text, span).start));
  const whole = joinFragments(doc, parts, starts);
  return whole.length > 0 ? whole : [content];
}

/** The parts of a span that stand in different sentences. */
function sentencesIn({ text, sentences }: Document, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let i = firstAfter(sentences, span.start); i < sentences.length; i++) {
    const { start } = sentences[i] as Sentence;
    if (start >= span.end) break;
    parts.push({ start: from, end: start });
    from = start;
  }
  parts.push({ start: from, end: span.end });
  return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => start < end);
}

/** Index of the first sentence that starts after an offset. */
export const firstAfter = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans.length, (i) => (spans[i] as Span).start > offset);

const ENDS = /[.?!…]["'”’»)\]]*$/;

/** Does a sentence end at an offset, after a stop and marks that close? */
export const endsSentence = (text: string, end: number): boolean =>
  ENDS.test(text.slice(Math.max(0, end - TAIL), end).trimEnd());

/** “We won,” she said, “and we knew it.”: the second piece goes on with the sentence of the first. */
function joinInterrupted(text: string, spans: readonly Span[]): Pieces[] {
  const statements: Span[][] = [];
  for (const span of spans) {
    const before = statements.at(-1);
    const last = before?.at(-1);
    if (before && last && goesOn(text, last, span)) before.push(span);
    else statements.push([span]);
  }
  return statements;
}

function goesOn(text: string, last: Span, next: Span): boolean {
  if (ENDS.test(text.slice(Math.max(last.start, last.end - TAIL), last.end))) return false;
  const tail = text.slice(Math.max(last.end, next.start - TAIL), next.start);
  return !/[.?!]["”’]?\s*$/.test(tail);
}
