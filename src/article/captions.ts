import { CHARACTER, characterOf } from './markup.ts';
import { type Plain, Writer } from './writer.ts';

/** “00:01:02.000 --> 00:01:04.500 align:start”; SRT has commas. */
const TIMES = /^\s*(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}/;
/** What opens a block that nobody says, up to the next blank line. */
const UNSAID = /^(?:\ufeff?WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;
const LINE = /[^\n\r]+/g;
const BLANK_LINE = /([\n\r])\s*\1/;
/** A tag (<i>, <v Ann Lee>, a time), a character by name, a place as SubStation writes it: {\an8}. */
const MARK = /<(?:v(?:\.[^\s<>]*)?\s([^<>]*)|[/a-z\d][^<>]*)>|&#?[\da-z]{2,8};|\{\\[^{}]*\}/gi;

/** A line that is a cue's, or none. */
interface CueLine {
  readonly start: number;
  readonly words: string;
  /** A blank line stands above it, or nothing. */
  readonly opens: boolean;
}

/**
 * Reads captions (WebVTT, SRT): what their cues say, line by line. Times, numbers, notes and styles fall away, and so do tags, but for the name of who speaks: <v Ann Lee>
 * is written *Ann Lee:* where it isn't the one before. Null where the text doesn't begin with a cue or a header of WebVTT.
 */
export function captionsOf(source: string): Plain | null {
  if (!source.includes('-->')) return null;
  const lines = linesOf(source);
  const [first, second] = lines;
  if (!first || !(TIMES.test(first.words) || UNSAID.test(first.words) || isName(first, second))) return null;
  return written(source, lines, false);
}

/** The same of a piece of captions, which is one speaker's and begins within a cue, perhaps in a tag: Ann Lee>Good evening. */
export const readCaptions = (piece: string): string =>
  written(piece, linesOf(piece), true)
    .text.trim()
    .replace(/^([^<>\n]*)>/, '$1: ');

function written(source: string, lines: readonly CueLine[], begins: boolean): Plain {
  const out = new Writer(source);
  let voice = begins ? null : '';
  let isSaid = begins;
  lines.forEach((line, i) => {
    const { start, words, opens } = line;
    const isTimes = TIMES.test(words);
    if (isTimes || opens) isSaid = isTimes || (isSaid && !UNSAID.test(words));
    if (isTimes || !isSaid || isName(line, lines[i + 1])) return;
    out.breakLine('\n', start);
    out.nextLine('');
    voice = readWords(out, start, words, voice);
  });
  return out.plain([{ kind: 'captions', start: 0, end: source.length }]);
}

function linesOf(source: string): CueLine[] {
  const lines: CueLine[] = [];
  let end = 0;
  for (const { 0: words, index: start } of source.matchAll(LINE)) {
    if (words.trim() === '') continue;
    lines.push({ start, words, opens: end === 0 || BLANK_LINE.test(source.slice(end, start)) });
    end = start + words.length;
  }
  return lines;
}

/** The number or name of a cue, above its times. */
const isName = ({ words, opens }: CueLine, next: CueLine | undefined): boolean =>
  next !== undefined && !next.opens && TIMES.test(next.words) && (opens || /^\d+\s*$/.test(words));

/** Writes a line of a cue, and returns who speaks at its end; null where nobody is to be named. */
function readWords(out: Writer, start: number, words: string, before: string | null): string | null {
  let voice = before;
  let at = start;
  for (const { 0: mark, 1: name, index } of words.matchAll(MARK)) {
    const from = start + index;
    out.copy(at, from);
    at = from + mark.length;
    if (mark.startsWith('&')) out.put(mark.replace(CHARACTER, characterOf), from, at);
    if (voice === null || !name?.trim() || name.trim() === voice) continue;
    voice = name.trim();
    const named = at - 1 - name.trimStart().length;
    out.breakLine('\n', from);
    out.nextLine('turn');
    out.copy(named, named + voice.length);
    out.put(': ', named + voice.length, at);
  }
  out.copy(at, start + words.length);
  return voice;
}
