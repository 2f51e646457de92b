import type { Span } from './types.ts';

/** Lines of mail and wire text are broken near column 72; longer ones break where their paragraph ends. */
const NARROWEST = 45;
const WIDEST = 100;

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/;
const LOWER = /^\p{Ll}{2}|^\p{Ll}['’ ]/u;

/**
 * The paragraphs of a plain text, trimmed. Each line is one, but for hard-wrapped text, where a paragraph is many lines of about the same length:
 *
 *     The minister said on Friday that he would not resign over the
 *     leak of the report.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const spans: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    if (last && goesOn(text, last, line, width))
      spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: line.end };
    else spans.push(line);
    last = line;
  }
  return spans;
}

/** Lines with something to see in them, trimmed. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE))
    if (VISIBLE.test(line))
      lines.push({ start: index + line.length - line.trimStart().length, end: index + line.trimEnd().length });
  return lines;
}

/** Columns of hard-wrapped text; 0 where the text isn't wrapped. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  let width = 0;
  let joints = 0;
  let broken = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || !isMeasured(line) || !adjoin(text, line, next)) return;
    joints++;
    if (!breaksSentence(text, line, next)) return;
    broken++;
    width = Math.max(width, line.end - line.start);
  });
  return broken >= 3 && broken * 3 >= joints ? width : 0;
}

const isMeasured = ({ start, end }: Span): boolean => end - start >= NARROWEST && end - start <= WIDEST;

/** No blank line lies between them. */
const adjoin = (text: string, line: Span, next: Span): boolean =>
  next.start - line.end < 40 &&
  !/\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/.test(text.slice(line.end, next.start).replace(/\r\n/g, '\n'));

const endsSentence = (text: string, { end }: Span): boolean => SENTENCE_END.test(text.slice(Math.max(0, end - 4), end));

const breaksSentence = (text: string, line: Span, next: Span): boolean =>
  LOWER.test(text.slice(next.start, next.start + 3)) && !endsSentence(text, line);

/** Whether the next line's first word had no room on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = text.slice(next.start, Math.min(next.end, next.start + 30)).search(/\s|$/);
  return line.end - line.start + 1 + word > width;
}

/** A line alone is less sure than the lines of a wrapped text: its next one has to end a sentence, as “by Ann Lee” below a headline doesn't. */
function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const broken = isMeasured(line) && breaksSentence(text, line, next);
  const wrapped = width > 0 && line.end - line.start <= WIDEST;
  return (
    (wrapped ? broken || isFull(text, line, next, width) : broken && endsSentence(text, next)) &&
    adjoin(text, line, next)
  );
}
