// node lab/run.mjs data/import-nested SHEETS [OUT]: writes lab/data/nested/readers.tsv of what readers wrote: SHEETS has index.json (articles: key, text, outer attributions) and gold-*.tsv
// (a block `### key` for each article that was read, below it rows as the guide for readers has them: outer ⇥ source ⇥ cue ⇥ content ⇥ speaker ⇥ type ⇥ sure, words as they stand).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import { type LabelEntry, printLabels } from './label-file.ts';
import { keyOf, typesOf } from './places.ts';
import { nestedRow } from './rows.ts';
import { placesOfCopied } from './words-in-text.ts';

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
  const places = outer.length > 0 ? placesOfCopied(text, outer, { source, cue, content }) : null;
  if (!places) {
    lost++;
    console.warn(`${where}: ${line.join(' | ')}`);
    return [];
  }
  const label = { ...places, speaker: speaker || null, type: typesOf(type, where)[0], sure: sure !== '0', parent };
  return [nestedRow.write(text, label as never)];
}
