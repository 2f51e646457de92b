import type { Span } from './types.ts';

/** Lines of mail and wire text are broken near column 72; longer ones break where their paragraph ends. */
const NARROWEST = 45;
const WIDEST = 100;

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/;
const LOWER = /^[a-zß-öø-ɏ][a-zß-öø-ɏ'’ ]/u;
/** Where a line breaks a sentence: behind a word that none ends with, or before a number that is no item's. */
const BREAK = / (?:an?|the|of|to|and|in|for|with|by|at|on|from|that|said|h(?:is|er)|M[rs]s?)\s+\S..$|\s[£$€\d]\d[^.)]$/;
const QUOTE = /["“”]/;

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
  let first: Span | undefined;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    first ??= line;
    if (next && goesOn(text, line, next, width)) return;
    spans.push({ start: first.start, end: line.end });
    first = undefined;
  });
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

/**
 * Columns of hard-wrapped text; 0 where the text isn't wrapped: most of its lines end within a sentence that the next one goes on with. Where few do,
 * as in a short text, each line that ends within a sentence must have had no room for the next word.
 */
function wrapWidth(text: string, lines: readonly Span[]): number {
  const joints = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && isMeasured(line) && adjoin(text, line, next) ? [[line, next] as const] : [];
  });
  const broken = joints.filter(([line, next]) => isBroken(text, line, next));
  const width = broken.reduce((most, [line]) => Math.max(most, lengthOf(line)), 0);
  const isTight = (): boolean =>
    joints.every(
      ([line, next]) =>
        endsSentence(text, line) ||
        ((isMeasured(next) || endsSentence(text, next)) &&
          (isBroken(text, line, next) || isFull(text, line, next, width))),
    );
  const sure =
    broken.length > 2 || ((broken.length > 1 || lines.every((line) => lengthOf(line) <= WIDEST)) && isTight());
  return sure && broken.length * 3 >= joints.length ? width : 0;
}

const lengthOf = ({ start, end }: Span): number => end - start;

const isMeasured = (line: Span): boolean => lengthOf(line) >= NARROWEST && lengthOf(line) <= WIDEST;

/** No blank line lies between them. */
const adjoin = (text: string, line: Span, next: Span): boolean =>
  !/([\n\r])\s*\1|\u2029/.test(text.slice(line.end, next.start));

/** Asked of measured lines and of what stands below one: there are always four code units. */
const endsSentence = (text: string, { end }: Span): boolean => SENTENCE_END.test(text.slice(end - 4, end));

const goesOnLow = (text: string, line: Span, next: Span): boolean =>
  LOWER.test(text.slice(next.start, next.start + 3)) && !endsSentence(text, line);

/** “… and the | Minister”, “… said, “Hello, | I am Ann.””: in a text of such lines the first ends within a sentence. */
const isBroken = (text: string, line: Span, next: Span): boolean =>
  goesOnLow(text, line, next) ||
  (!endsSentence(text, line) &&
    (BREAK.test(text.slice(line.end - 6, next.start + 3)) ||
      text.slice(line.start, line.end).split(QUOTE).length % 2 === 0));

/** Whether the next line's first word had no room on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = text.slice(next.start, next.start + 30).search(/\s|$/);
  return lengthOf(line) + 1 + word > width;
}

/** A line alone is less sure than the lines of a wrapped text: its next one has to end a sentence, as “by Ann Lee” below a headline doesn't. */
const goesOn = (text: string, line: Span, next: Span, width: number): boolean =>
  adjoin(text, line, next) &&
  (width > 0
    ? lengthOf(line) <= WIDEST && (isFull(text, line, next, width) || (isMeasured(line) && isBroken(text, line, next)))
    : isMeasured(line) && goesOnLow(text, line, next) && endsSentence(text, next));
