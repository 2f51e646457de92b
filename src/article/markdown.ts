import { type Plain, Writer } from './writer.ts';

/** Fewer signs may be anything: “# 1 in the charts”, a footnote's asterisks. */
const FEWEST_SIGNS = 2;
/** Each with what stands in every one of them: few texts have any. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['# ', /^#{1,6} [^\s#]/gm],
  ['**', /(?<![\p{L}\d*\\])\*\*[^\s*]/gu],
  ['](', /\]\((?:https?:|mailto:|\/)/g],
];

/** Whether a text is Markdown: at least two of headings (“## What next”), bold words (“**Ann Lee**”) and links (“[the report](https://…)”). */
export function isMarkdown(text: string): boolean {
  let signs = 0;
  for (const [mark, sign] of SIGNS)
    if (text.includes(mark)) for (const _ of text.matchAll(sign)) if (++signs >= FEWEST_SIGNS) return true;
  return false;
}

/**
 * Reads Markdown as far as its words go: marks of emphasis, addresses of links, pictures, the marks of headings and backslashes fall away, so that “Cllr
 * **Ann Lee**” is a name. Bullets and the marks of block quotes stay, as in any plain text. No parser: a mark without its mate, in the same line, is text. Time grows with the
 * text. Null where the text is none.
 */
export function markdownOf(source: string): Plain | null {
  if (!isMarkdown(source)) return null;
  const out = new Writer(source);
  let at = 0;
  for (const { 0: line, index } of source.matchAll(LINE)) {
    out.copy(at, index);
    at = index;
    const heading = line.match(HEADING);
    out.nextLine(heading ? `h${(heading[1] as string).length}` : '');
    for (const { from, to } of leftOut(line, heading?.[0].length ?? 0)) {
      out.copy(at, index + from);
      at = index + to;
    }
    out.copy(at, index + line.length);
    at = index + line.length;
  }
  out.copy(at, source.length);
  return out.plain([{ kind: 'markdown', start: 0, end: source.length }]);
}

const LINE = /[^\n\r]+/g;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** What of a line isn't read, in its order: the first `heading` code units, and the marks behind them. */
function leftOut(line: string, heading: number): Cut[] {
  const cuts: Cut[] = heading ? [{ from: 0, to: heading }] : [];
  const open: Cut[] = [];
  for (let i = heading; i < line.length; ) {
    const c = line.charAt(i);
    if (c === '\\' && ESCAPED.test(line.charAt(i + 1))) {
      cuts.push({ from: i, to: i + 1 });
      i += 2;
    } else if (c === '[') {
      const link = linkAt(line, i);
      if (link) cuts.push(...link);
      i = link?.length === 1 ? (link[0] as Cut).to : i + 1;
    } else if (c === '*' || c === '_') {
      const run = runAt(line, i);
      const mate = closes(line, run) ? open.findLastIndex((one) => isMate(line, one, run)) : -1;
      if (mate >= 0) {
        cuts.push(open[mate] as Cut, run);
        open.length = mate;
      } else if (opens(line, run) && open.length < DEEPEST) open.push(run);
      i = run.to;
    } else i++;
  }
  return merged(cuts);
}

const ESCAPED = /[\\`*_{}[\]()#+.!>-]/;
/** Marks that wait for their mates: a line of nothing else stays cheap. */
const DEEPEST = 8;

function runAt(line: string, from: number): Cut {
  let to = from;
  while (line.charAt(to) === line.charAt(from)) to++;
  return { from, to };
}

const isMate = (line: string, a: Cut, b: Cut): boolean =>
  line.charAt(a.from) === line.charAt(b.from) && a.to - a.from === b.to - b.from;

const LETTER = /[\p{L}\d]/u;
const WHITE = /^\s?$/;

/** *No, 5 * 3, a_b. */
const opens = (line: string, { from, to }: Cut): boolean =>
  to - from <= 3 && !WHITE.test(line.charAt(to)) && !LETTER.test(line.charAt(from - 1));

const closes = (line: string, { from, to }: Cut): boolean =>
  to - from <= 3 && !WHITE.test(line.charAt(from - 1)) && !LETTER.test(line.charAt(to));

/** Code units of a link's words, and of its address. */
const LONGEST_WORDS = 300;
const LONGEST_ADDRESS = 2000;

/** [the report](https://…): both marks around its words; a picture as a whole. Null where it is none. */
function linkAt(line: string, from: number): Cut[] | null {
  let close = from + 1;
  while (
    close < line.length &&
    close - from < LONGEST_WORDS &&
    line.charAt(close) !== ']' &&
    line.charAt(close) !== '['
  )
    close++;
  if (line.charAt(close) !== ']' || line.charAt(close + 1) !== '(') return null;
  let end = close + 2;
  while (end < line.length && end - close < LONGEST_ADDRESS && line.charAt(end) !== ')' && line.charAt(end) !== '[')
    end++;
  if (line.charAt(end) !== ')') return null;
  if (line.charAt(from - 1) === '!') return [{ from: from - 1, to: end + 1 }];
  return [
    { from, to: from + 1 },
    { from: close, to: end + 1 },
  ];
}

/** In their order, none within another: marks in an address are a part of it. */
function merged(cuts: readonly Cut[]): Cut[] {
  const all: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.from - b.from)) if (cut.from >= (all.at(-1)?.to ?? 0)) all.push(cut);
  return all;
}

/**
 * Marks as a piece of a line has them, which may begin or end within bold words or a link: “report](https://…) was **late”. So a mate isn't asked for; 5 * 3, a_b and [sic] have none. Each with what a reader sees of it.
 */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]*\]\([^()[\]\n]*\)/g, ''],
  [/\]\([^()[\]\n]*\)/g, ''],
  [/(?<!\\)\[(?![^[\]\n]*\])/g, ''],
  [/(?<![\p{L}\d*_\\])[*_]{1,3}(?=[^\s*_]|$)/gu, ''],
  [/(?<=[^\s*_\\]|^)[*_]{1,3}(?![\p{L}\d*_])/gu, ''],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
];

/** The words of a piece of Markdown as a reader sees them. */
export const wordsOfMarkdown = (piece: string): string =>
  MARKS.reduce((words, [mark, shown]) => words.replaceAll(mark, shown), piece);
