// node lab/run.mjs data/import-nested SHEETS [OUT]: writes lab/data/nested/readers.tsv of what readers wrote: SHEETS has index.json (articles: key, text, outer attributions) and gold-*.tsv
// (a block `### key` for each article that was read, below it rows as the guide for readers has them: outer ⇥ source ⇥ cue ⇥ content ⇥ speaker ⇥ type ⇥ sure, words as they stand).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import { type LabelEntry, printLabels } from './label-file.ts';
import { keyOf, typesOf } from './places.ts';
import { nestedRow } from './rows.ts';

interface Sheet {
  readonly key: string;
  readonly corpus: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: readonly Span[] }[];
}

const [folder = '', out = 'lab/data/nested/readers.tsv'] = process.argv.slice(2);
const sheets = new Map(
  (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Sheet[]).map((one) => [one.key, one]),
);
const entries: LabelEntry[] = [];
let lost = 0;
for (const file of readdirSync(folder)
  .filter((name) => /^gold-\d+\.tsv$/.test(name))
  .sort())
  for (const block of readFileSync(join(folder, file), 'utf8')
    .split(/^### /m)
    .filter((one) => one.trim())) {
    const [key = '', ...lines] = block.split('\n').map((line) => line.replace(/\r$/, ''));
    const sheet = sheets.get(key.trim());
    if (!sheet || keyOf(sheet.text) !== key.trim()) {
      console.warn(`${file}: no article has the key ${key}`);
      continue;
    }
    const rows = lines
      .filter((line) => line.trim())
      .flatMap((line) => rowOf(sheet, line.split('\t'), `${file} ${key}`));
    entries.push({ key: keyOf(sheet.text), id: sheet.corpus.replace(/^.*\/|\.tsv$/g, ''), rows });
  }
writeFileSync(out, printLabels(entries.sort((a, b) => (a.key < b.key ? -1 : 1))));
console.log(
  `${out}: ${entries.length} articles, ${entries.reduce((n, { rows }) => n + rows.length, 0)} rows; ${lost} lines fit nowhere`,
);

/** A line of a reader by where its words stand; none where they don't. */
function rowOf({ text, attributions }: Sheet, line: readonly string[], where: string): string[][] {
  const [number = '', source = '', cue = '', content = '', speaker = '', type = '', sure = '1'] = line.map((one) =>
    one.trim(),
  );
  const parent = Number(number.split('.')[0]);
  const outer = attributions[parent]?.content ?? [];
  const places = outer.length > 0 ? placed(text, outer, { source, cue, content }) : null;
  if (!places) {
    lost++;
    console.warn(`${where}: ${line.join(' | ')}`);
    return [];
  }
  const label = { ...places, speaker: speaker || null, type: typesOf(type, where)[0], sure: sure !== '0', parent };
  return [nestedRow.write(text, label as never)];
}

/** The places of source, cue and content that stand nearest together within the outer content. */
function placed(text: string, outer: readonly Span[], words: { source: string; cue: string; content: string }) {
  const from = Math.min(...outer.map(({ start }) => start));
  const to = Math.max(...outer.map(({ end }) => end));
  const slack = 2;
  const contents = piecesIn(text, from - slack, to + slack, words.content);
  let best: { source: Span[]; cue: Span[]; content: Span[] } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const content of contents)
    for (const cue of piecesIn(text, from - slack, to + slack, words.cue))
      for (const source of words.source ? piecesIn(text, from - slack, to + slack, words.source) : [[]]) {
        const all = [...content, ...cue, ...source];
        if (overlaps(content, cue) || overlaps(cue, source)) continue;
        const length =
          Math.max(...all.map(({ end }) => end)) -
          Math.min(...all.map(({ start }) => start)) +
          (overlaps(content, source) ? 50 : 0);
        if (length < least) [best, least] = [{ source, cue, content }, length];
      }
  return best;
}

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

/** Where the pieces of some words stand one after the other: “a || b” two, “first … last” one from here to there. Each place of the first piece is tried. */
function piecesIn(text: string, from: number, to: number, words: string): Span[][] {
  const [first = '', ...rest] = words.split(' || ');
  const found: Span[][] = [];
  for (let at = from; ; ) {
    const span = spanFrom(text, at, to, first);
    if (!span) return found;
    at = span.start + 1;
    const spans = [span];
    for (const piece of rest) {
      const next = spanFrom(text, (spans.at(-1) as Span).end, to, piece);
      if (!next) break;
      spans.push(next);
    }
    if (spans.length === 1 + rest.length) found.push(spans);
  }
}

function spanFrom(text: string, from: number, to: number, words: string): Span | null {
  const whole = wholeAt(text, from, to, words);
  if (whole >= 0) return { start: whole, end: whole + words.length };
  const [head = '', tail] = words.split(' … ');
  if (tail === undefined) return null;
  const start = wholeAt(text, from, to, head);
  const end = start < 0 ? -1 : wholeAt(text, start + head.length, to, tail);
  return end < 0 ? null : { start, end: end + tail.length };
}

/** Where some words stand whole. */
function wholeAt(text: string, from: number, to: number, words: string): number {
  if (!words) return -1;
  const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  for (
    let at = text.indexOf(words, Math.max(0, from));
    at >= 0 && at + words.length <= to;
    at = text.indexOf(words, at + 1)
  )
    if (!(isWord(text[at - 1]) && isWord(words[0])) && !(isWord(text[at + words.length]) && isWord(words.at(-1))))
      return at;
  return -1;
}
