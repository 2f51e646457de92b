// node lab/run.mjs data/import-found SHEETS [OUT]: writes lab/data/nested/found.tsv of what readers wrote of contents that a build found in articles without labels: SHEETS has index.json (articles: key; line,
// the article's in a file of news.ts; text; attributions with their content; shown, what of the contents readers saw) and gold-*.tsv (`### key` for each article, below it outer ⇥ source ⇥ cue ⇥ content ⇥ 1 or 0 for a
// doubtful one, words as they stand).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import { placesOf } from './places.ts';
import { placesOfCopied } from './words-in-text.ts';

interface Sheet {
  readonly key: string;
  readonly line: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: readonly Span[] }[];
  readonly shown: readonly Span[];
}

const [folder = '', out = 'lab/data/nested/found.tsv'] = process.argv.slice(2);
const sheets = new Map(
  (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Sheet[]).map((one) => [one.key, one]),
);
const read = new Map<string, string[]>();
let rows = 0;
let lost = 0;
for (const file of readdirSync(folder).filter((name) => /^gold-\d+\.tsv$/.test(name))) {
  let sheet: Sheet | undefined;
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    if (line.startsWith('### ')) {
      sheet = sheets.get(line.slice(4).trim());
      if (sheet) read.set(sheet.key, []);
      continue;
    }
    const row = sheet && rowOf(sheet, line);
    if (row) read.get((sheet as Sheet).key)?.push(row);
    else console.warn(`${file}: ${line}`);
    if (row) rows++;
    else lost++;
  }
}
const entries = [...read].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = entries.flatMap(([key, labels]) => {
  const { line, shown } = sheets.get(key) as Sheet;
  return [line, `read\t${placesOf(shown)}`, ...labels];
});
writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
console.log(`${out}: ${entries.length} articles, ${rows} rows; ${lost} lines fit nowhere`);

/** A line of a reader by where its words stand; null where they don't. */
function rowOf({ text, attributions }: Sheet, line: string): string | null {
  const [number = '', source = '', cue = '', content = '', sure = ''] = line.split('\t').map((one) => one.trim());
  const outer = attributions[Number(number)]?.content ?? [];
  const places = outer.length > 0 ? placesOfCopied(text, outer, { source, cue, content }) : null;
  if (!places) return null;
  return [places.source, places.cue, places.content]
    .map(placesOf)
    .concat(sure === '1' ? [] : '?')
    .join('\t');
}
