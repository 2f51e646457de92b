import type { Span } from '../article/types.ts';
import { firstAt } from '../language/first-at.ts';
import type { Reading, Sentence } from '../language/types.ts';

/** One statement: the spans of a content that make one sentence or independent clause. */
export type Pieces = readonly Span[];

/** A sentence of fewer words stands with its neighbour: “No. That was wrong.” is one statement. */
const ALONE = 3;

/** The statements of a content, in text order; at least one, whatever the content is. */
export function splitContent(reading: Reading, content: readonly Span[]): Pieces[] {
  const cut = content.flatMap((span) => sentencesIn(reading, span));
  const joined = joinInterrupted(reading.text, cut);
  const parts = joined.flatMap((pieces) => splitClauses(reading, pieces));
  const starts = new Set(content.map((span) => trim(reading.text, span).start));
  const whole = joinFragments(reading.text, parts, starts);
  return whole.length > 0 ? whole : [content];
}

/** The parts of a span that stand in different sentences. */
function sentencesIn({ text, sentences }: Reading, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let i = firstAfter(sentences, span.start); i < sentences.length; i++) {
    const { start } = sentences[i] as Sentence;
    if (start >= span.end) break;
    parts.push({ start: from, end: start });
    from = start;
  }
  parts.push({ start: from, end: span.end });
  return parts.map((part) => trim(text, part)).filter(({ start, end }) => start < end);
}

/** Index of the first sentence that starts after an offset. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

const ENDS = /[.?!…]["'”’»)\]]*$/;
/** Characters before a place that show whether a sentence ends there. */
const TAIL = 8;

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
  if (startsLow(text, next)) return true;
  const between = text.slice(last.end, Math.min(next.start, last.end + 400));
  return !/[.?!]["”’]?\s*$/.test(between.slice(-TAIL));
}

const startsLow = (text: string, { start, end }: Span): boolean =>
  /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, Math.min(end, start + TAIL)));

/** “that taxes would fall and that pay would rise”; “we lost; we will learn from it”. */
function splitClauses(reading: Reading, pieces: Pieces): Pieces[] {
  const [piece] = pieces;
  if (pieces.length > 1 || !piece) return [pieces];
  const parts: Span[] = [];
  let from = piece.start;
  for (const seam of seams(reading, piece)) {
    const [left, right] = [trim(reading.text, { start: from, end: seam.start }), { start: seam.end, end: piece.end }];
    if (!standsAlone(reading, left) || !standsAlone(reading, right)) continue;
    parts.push(left);
    from = seam.end;
  }
  parts.push(trim(reading.text, { start: from, end: piece.end }));
  return parts.map((part) => [part]);
}

/** What joins two clauses and belongs to neither: “, and that”, “;”. */
function seams({ tokens }: Reading, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstAt(tokens.start, start); i < tokens.count && (tokens.end[i] as number) <= end; i++) {
    const at = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if (tokens.word[i] === ';') found.push(at);
    else if (tokens.lower[i] === 'that' && ['and', 'but'].includes(tokens.lower[i - 1] ?? '')) {
      const comma = tokens.word[i - 2] === ',' ? i - 2 : i - 1;
      if ((tokens.start[comma] as number) > start)
        found.push({ start: tokens.start[comma] as number, end: at.end + 1 });
    }
  }
  return found;
}

/** Enough words to look at: a clause has its verb near its beginning. */
const CLAUSE = 25;

/** A subject and a verb: three words or more, one of them a verb that isn't the first. */
function standsAlone({ tokens }: Reading, { start, end }: Span): boolean {
  const first = firstAt(tokens.start, start);
  let words = 0;
  let verb = false;
  for (let i = first; i < Math.min(tokens.count, first + CLAUSE) && (tokens.end[i] as number) <= end; i++) {
    if (tokens.tag[i] !== 'PUNCT') words++;
    if (words > 1 && (tokens.tag[i] === 'VERB' || tokens.tag[i] === 'AUX')) verb = true;
  }
  return words >= 3 && verb;
}

function joinFragments(text: string, statements: readonly Pieces[], starts: ReadonlySet<number>): Pieces[] {
  const joined: Span[][] = [];
  let lead: Span[] = [];
  for (const pieces of statements) {
    const all = [...lead, ...pieces];
    lead = [];
    if (isFragment(text, pieces)) lead = all;
    else joined.push(all);
  }
  const last = joined.at(-1);
  if (lead.length === 0) return joined.map((p) => merge(text, p, starts));
  if (last) last.push(...lead);
  else joined.push(lead);
  return joined.map((p) => merge(text, p, starts));
}

const LONGEST_FRAGMENT = 60;

function isFragment(text: string, pieces: Pieces): boolean {
  let words = 0;
  for (const { start, end } of pieces) {
    if (end - start > LONGEST_FRAGMENT) return false;
    words += text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words >= ALONE) return false;
  }
  return true;
}

/** Neighbours with nothing but space between them are one span, unless a new span of the content begins there, as at a paragraph. */
function merge(text: string, pieces: readonly Span[], starts: ReadonlySet<number>): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const near =
      last &&
      !starts.has(piece.start) &&
      piece.start - last.end < 50 &&
      text.slice(last.end, piece.start).trim() === '';
    if (last && near) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}
