import { headerOf, type MailLine, NEXT_LINE } from './mail-header.ts';
import { type Plain, Writer } from './writer.ts';

/** “> ” before each line; “>> ” and “> > ” where what is quoted quotes another. */
const MARKS = /^[ \t]*(?:>[ \t]?)+/;
/** Few texts have it, and the others needn't be cut into lines. */
const MAY_BE_HEADER = /^[*_]{0,2}(?:subject|from):/im;
const LINE = /[^\n\r]+/g;
/** Fewer quoted lines make no mail. */
const FEWEST = 2;
/** Lines quoted for each that isn't, at least, from the first quoted one to the last: answers may stand between. */
const MOSTLY = 4;

/**
 * Reads a mail: one with a header (From:, Subject: …), or one that quotes a text with “> ” before each line, or both. The marks and a header's other fields than the subject fall away, and the line above that tells who
 * wrote it is none of the article. What stands behind another number of marks is another's: a paragraph ends there. Null where the text is no such mail; a few block quotes make none.
 */
export function mailOf(source: string): Plain | null {
  if (!source.includes('>') && !MAY_BE_HEADER.test(source)) return null;
  const lines = linesOf(source);
  const quoted = quotedAmong(lines);
  const header = headerOf(source, lines);
  if (!quoted && header === null) return null;
  const { to, subject, subjectAt } = header ?? { to: 0, subject: -1, subjectAt: 0 };
  // What stands between a header and what is quoted is the sender's: “Dear Bo, see this:”
  const top = header && quoted ? Math.max(to, lines.indexOf(quoted[0])) : to;
  const out = new Writer(source);
  let at = 0;
  lines.forEach((line, i) => {
    const { start, from, end, depth } = line;
    const isSubject = i === subject;
    if (i >= top || isSubject) {
      if (i > top) out.copy(at, start);
      if (i > 0 && (i === top || (quoted && depth !== lines[i - 1]?.depth)))
        out.breakLine(i === top ? '\n\n' : '\n', start);
      out.nextLine(isSubject ? 'subject' : quoted && leadsIn(source, lines, i) ? 'nav' : '');
      out.copy(isSubject ? subjectAt : quoted ? from : start, end);
    }
    at = end;
  });
  out.copy(at, source.length);
  const [first, last] = quoted ?? [lines[0] as MailLine, lines.at(-1) as MailLine];
  return out.plain([{ kind: 'mail', start: first.start, end: last.end }]);
}

function linesOf(source: string): MailLine[] {
  const lines: MailLine[] = [];
  for (const { 0: line, index: start } of source.matchAll(LINE)) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const depth = marks.split('>').length - 1;
    if (depth || line.trim()) lines.push({ start, from: start + marks.length, end: start + line.length, depth });
  }
  return lines;
}

/** The first and the last line that is quoted, where the text is mostly that. */
function quotedAmong(lines: readonly MailLine[]): [MailLine, MailLine] | null {
  const quoted = lines.filter(({ depth }) => depth > 0);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last || quoted.length < FEWEST || quoted.length * 2 <= lines.length) return null;
  const between = lines.indexOf(last) - lines.indexOf(first) + 1 - quoted.length;
  return between * MOSTLY > quoted.length ? null : [first, last];
}

/** “On Tuesday Ann Lee <ann@lee.example> | wrote:”: up to two lines that end with a colon, above what is quoted. */
function leadsIn(source: string, lines: readonly MailLine[], i: number): boolean {
  const { depth, from, end } = lines[i] as MailLine;
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
