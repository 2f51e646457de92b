import { type Plain, Writer } from './writer.ts';

/** “> ” before each line; “>> ” and “> > ” where what is quoted quotes another. */
const MARKS = /^[ \t]*(?:>[ \t]?)+/;
const LINE = /[^\n\r]+/g;
/** Fewer quoted lines make no mail. */
const FEWEST = 2;
/** Lines quoted for each that isn't, at least, from the first quoted one to the last: answers may stand between. */
const MOSTLY = 4;

/** A line of a mail, without its end. */
interface QuotedLine {
  readonly start: number;
  /** Behind its marks. */
  readonly from: number;
  readonly end: number;
  /** How many marks. */
  readonly depth: number;
}

/**
 * Reads a mail that quotes a text with “> ” before each line: the marks fall away, and the line above that tells who wrote it is none of the article. What
 * stands behind another number of marks is another's: a paragraph ends there. Null where the text is no such mail; a few block quotes make none.
 */
export function mailOf(source: string): Plain | null {
  if (!source.includes('>')) return null;
  const lines = linesOf(source);
  const quoted = lines.filter(({ depth }) => depth > 0);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last || quoted.length < FEWEST || quoted.length * 2 <= lines.length) return null;
  const between = lines.indexOf(last) - lines.indexOf(first) + 1 - quoted.length;
  if (between * MOSTLY > quoted.length) return null;
  const out = new Writer(source);
  let at = 0;
  lines.forEach((line, i) => {
    out.copy(at, line.start);
    if (i > 0 && line.depth !== lines[i - 1]?.depth) out.breakLine('\n', line.start);
    out.nextLine(leadsIn(source, lines, i) ? 'nav' : '');
    out.copy(line.from, line.end);
    at = line.end;
  });
  out.copy(at, source.length);
  return out.plain([{ kind: 'mail', start: first.start, end: last.end }]);
}

function linesOf(source: string): QuotedLine[] {
  const lines: QuotedLine[] = [];
  for (const { 0: line, index: start } of source.matchAll(LINE)) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const depth = marks.split('>').length - 1;
    if (depth || line.trim()) lines.push({ start, from: start + marks.length, end: start + line.length, depth });
  }
  return lines;
}

const NEXT_LINE = /^(?:\r\n|.)$/s;

/** “On Tuesday Ann Lee <ann@lee.example> | wrote:”: up to two lines that end with a colon, above what is quoted. */
function leadsIn(source: string, lines: readonly QuotedLine[], i: number): boolean {
  const { depth, from, end } = lines[i] as QuotedLine;
  const [next, third] = [lines[i + 1], lines[i + 2]];
  if (!next || next.depth < depth) return false;
  if (next.depth > depth) return source.slice(from, end).trimEnd().endsWith(':');
  return (
    third !== undefined &&
    third.depth > depth &&
    NEXT_LINE.test(source.slice(end, next.start)) &&
    leadsIn(source, lines, i + 1)
  );
}
