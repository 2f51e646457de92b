// node lab/run.mjs data/make-texts [--polnear DIR] [--bbc DIR] [--out DIR]: writes the files that training and scoring read (lab/data/README.md) from copies of two collections: PolNeAR's .ann and .txt files, and
// the folder of the BBC set that has `politics/001.txt`. What it can't find as it was labelled, it says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBrat } from './brat.ts';
import { bbcTexts, polnearTexts } from './collected-texts.ts';
import { parseLabels } from './label-file.ts';

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    bbc: { type: 'string' },
    out: { type: 'string', default: '../shared/corpora' },
  },
});
const polnear = values.polnear ? readBrat(values.polnear) : [];
for (const split of ['fit', 'dev']) {
  if (values.polnear) write('polnear', split, (entries) => polnearTexts(entries, polnear));
  if (values.bbc) write('bbc', split, (entries) => bbcTexts(entries, values.bbc as string));
}

function write(
  set: string,
  split: string,
  textsOf: (entries: ReturnType<typeof parseLabels>) => readonly object[],
): void {
  const entries = parseLabels(readFileSync(join('lab/data', set, `${split}.tsv`), 'utf8'));
  const texts = textsOf(entries);
  mkdirSync(join(values.out, set), { recursive: true });
  const file = join(values.out, set, `${split}.jsonl`);
  writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''), { flag: 'wx' });
  console.log(`${file}: ${texts.length} of ${entries.length} texts`);
}
