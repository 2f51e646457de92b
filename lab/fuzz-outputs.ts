import {
  toCodePoints,
  toCsv,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
  toUtf16,
  toWebAnnotations,
} from '../src/outputs/index.ts';
import { type Selection, select } from '../src/outputs/select.ts';
import type { Extraction } from '../src/types.ts';

/** What a terminal, or the reader of a table, would obey: controls but for tabs and ends of lines, and marks that turn the direction around. */
const STEERING = /(?!\t|\r?\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Colours of ours (SGR). */
export const OWN_COLOURS: RegExp = /\p{Cc}\[\d{1,2}m/gu;
const WIDTH = 60;

/** Each promise of an output, or of a part of the record, that is broken on this record, as a line. */
export function brokenOutputs(record: Extraction, text: string): string[] {
  return SELECTIONS.flatMap((selection, i) => {
    const part = select(record, selection);
    const lines = [...(i === 0 ? [] : brokenPart(part, record)), ...brokenOutput(part, text)];
    return lines.map((line) => `selection ${i}: ${line}`);
  });
}

const SELECTIONS: readonly Selection[] = [
  {},
  { types: ['denial'] },
  { speakers: ['lee', '__proto__', 'constructor'], minConfidence: 0.5 },
  { forms: ['direct', 'mixed'] },
];

/** What stays is what it was, in its order, and points at nothing that is gone. */
function brokenPart(part: Extraction, whole: Extraction): string[] {
  const { attributions, speakers, statements, context = [] } = part;
  const known = new Set([...attributions, ...speakers, ...statements].map(({ id }) => id));
  const used = [
    ...attributions.flatMap(({ speaker, addressee }) => [speaker, addressee?.speaker]),
    ...statements.flatMap(({ attribution, speaker, details }) => [
      ...[attribution, speaker, details?.denies?.statement, details?.actor?.speaker],
    ]),
    ...context,
  ];
  const isKept = <T>(some: readonly T[], all: readonly T[]): boolean =>
    some.every((one, i) => all.indexOf(one) > all.indexOf(some[i - 1] as T));
  return [
    ...used.filter((id) => typeof id === 'string' && !known.has(id)).map((id) => `${id} is gone`),
    ...(['attributions', 'speakers', 'statements'] as const)
      .filter((list) => !isKept<unknown>(part[list], whole[list]))
      .map((list) => `${list} are others`),
  ];
}

function brokenOutput(record: Extraction, text: string): string[] {
  const plain = toText(record, { width: WIDTH });
  const csv = toCsv(record, { article: '=1+1\x1b' });
  return [
    ...steering('toText', plain),
    ...(toText(record, { width: WIDTH, colours: true }).replaceAll(OWN_COLOURS, '').replaceAll(/ +$/gm, '') === plain
      ? []
      : ['toText: colours change the words']),
    ...steering('toCsv', csv),
    ...brokenTable(csv),
    ...brokenMarkdown(toMarkdown(record, { article: '|`<b>\x1b' })),
    ...[toHtml(record, text), toHtml(record, text, { standalone: true })].flatMap(brokenHtml),
    ...brokenAnnotations(record, text),
    ...(isSameAsJson(toJsonLd(record)) ? [] : ['toJsonLd: is no JSON']),
  ];
}

export const steering = (where: string, shown: string): string[] =>
  STEERING.test(shown) ? [`${where}: ${JSON.stringify(shown.match(STEERING)?.[0])} is in it`] : [];

const isSameAsJson = (value: unknown): boolean =>
  JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);

/** A cell of RFC 4180 with what ends it. */
const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;

/** Every line has as many cells as the first one, and no cell is a formula. */
function brokenTable(csv: string): string[] {
  const lines: string[][] = [[]];
  let at = 0;
  for (CELL.lastIndex = 0; at < csv.length; at = CELL.lastIndex) {
    const found = CELL.exec(csv);
    if (!found) return [`toCsv: no cell at ${at}`];
    lines.at(-1)?.push((found[1] as string).replace(/^"/, ''));
    if (found[2] !== ',') lines.push([]);
  }
  const full = lines.slice(0, -1);
  return [
    ...full
      .filter((cells) => cells.length !== full[0]?.length)
      .map((cells) => `toCsv: a line of ${cells.length} cells`),
    ...full
      .flat()
      .flatMap((cell) => (/^\s*[=+@＝＋＠-]/.test(cell) ? [`toCsv: a formula ${JSON.stringify(cell)}`] : [])),
  ];
}

/** Every line of the table has five cells, no mark of the text is one of Markdown, and no line but the headline and the notes stands outside. */
function brokenMarkdown(markdown: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const bare = markdown
    .replaceAll(/\\./gu, '')
    .replaceAll('<br>', '')
    .replaceAll(/^(?:# |(?:\| ---){5} \|$)/gm, '');
  return [
    ...steering('toMarkdown', markdown),
    ...rows
      .map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)
      .filter((marks) => marks !== 6)
      .map((marks) => `toMarkdown: ${marks} marks in a row`),
    ...(/[`*_[\]<>#~&]/.test(bare)
      ? [`toMarkdown: ${JSON.stringify(bare.match(/[`*_[\]<>#~&]/)?.[0])} is not escaped`]
      : []),
  ];
}

const TAG = /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-z][a-z-]*(?:="[^"<>]*")?)*>/g;
const STYLE = /<style>[^<]*<\/style>/;

/** No mark of the text is one of HTML, every element is closed in its turn, and no id is there twice. */
function brokenHtml(html: string): string[] {
  const body = html.replace(STYLE, '');
  const left = body.replaceAll(TAG, '').match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)|\0/);
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  return [
    ...(left ? [`toHtml: ${JSON.stringify(left[0])} is not escaped`] : []),
    ...(isNested(body) ? [] : ['toHtml: elements are not nested']),
    ...(new Set(ids).size < ids.length ? ['toHtml: an id is there twice'] : []),
  ];
}

const VOID = /^(?:meta|input|br|hr|img|link|wbr)$/;

function isNested(html: string): boolean {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (VOID.test(name)) continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Each target's words stand where it says, and places outlive the way to code points and back. */
function brokenAnnotations(record: Extraction, text: string): string[] {
  const points = Array.from(text);
  const [toPoints, back] = [toCodePoints(text), toUtf16(text)];
  const targets = toWebAnnotations(record, text).flatMap(({ target }) => target);
  return targets.flatMap(({ selector: [{ exact, prefix, suffix }, { start, end }] }) => [
    ...(text.includes(prefix + exact + suffix) ? [] : ['toWebAnnotations: a quote is nowhere']),
    ...(text.slice(back(start), back(end)) === exact || points.slice(start, end).join('') === exact
      ? []
      : ['toWebAnnotations: a position is another quote’s']),
    ...(toPoints(back(start)) === start ? [] : ['toCodePoints: not the way back']),
  ]);
}
