// Which rules pay rent: npm run ablate -- [--news DIR] [--articles N] [--sample N] [--only TEXT] [--sheets DIR] [--out FILE]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instrumented, plainBuild } from './ablate/instrument.ts';
import { readersOf } from './ablate/readers.ts';
import { blindSheet, type Difference } from './ablate/sheet.ts';
import { type Ablation, ablationsOf } from './ablate/switched-off.ts';
import { table } from './ablate/table.ts';
import { shareOfTime } from './ablate/time.ts';
import { unlabelled } from './ablate/unlabelled.ts';

const { values } = parseArgs({
  options: {
    /** A folder with the collections of lab/news.ts. */
    news: { type: 'string', default: '../news' },
    articles: { type: 'string', default: '5000' },
    /** Articles that are read again for one rule, at most. */
    sample: { type: 'string', default: '120' },
    /** Rules whose `file:name` has this text. */
    only: { type: 'string', default: '' },
    /** For each rule a sheet of 20 changed records to judge blind, and the key to them, in this folder. */
    sheets: { type: 'string' },
    out: { type: 'string', default: 'coverage/ablation' },
  },
});
const CASES = 20;
const articles = unlabelled(values.news, Number(values.articles));
const [build, plain, texts] = ['switches.mjs', 'plain.mjs', 'texts.json'].map((name) =>
  resolve('lab', `.ablate-${process.pid}-${name}`),
) as [string, string, string];
const log = (line: string): unknown => process.stderr.write(`${line}\n`);
try {
  writeFileSync(texts, JSON.stringify(articles.map(({ text }) => text)));
  const all = await instrumented('src/extract.ts', build);
  const rules = all.filter(({ file, name }) => `${file}:${name}`.includes(values.only));
  const readers = await readersOf({ build, rules: all.length, texts }, articles.length);
  const ablations = await ablationsOf(rules, readers, Number(values.sample), log);
  if (values.sheets !== undefined) for (const ablation of ablations) await writeSheet(ablation, values.sheets);
  await readers.end();
  await plainBuild('src/extract.ts', plain);
  const shares = await shareOfTime(
    plain,
    articles.slice(0, 300).map(({ text }) => text),
  );
  const shown = table(ablations, articles.length, shares);
  mkdirSync(join(values.out, '..'), { recursive: true });
  writeFileSync(`${values.out}.tsv`, shown);
  writeFileSync(`${values.out}.json`, JSON.stringify(ablations));
  process.stdout.write(`${shown}\n`);

  async function writeSheet({ rule, off, changed }: Ablation, folder: string): Promise<void> {
    const found = await readers.compared([off], changed.slice(0, CASES));
    const cases = found.map(
      ({ article, on, off: without }): Difference => ({
        article: articles[article]?.file ?? '',
        text: articles[article]?.text ?? '',
        on,
        off: without,
      }),
    );
    const name = `${rule.file}:${rule.name}`;
    const { sheet, key } = blindSheet(name, cases, rule.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name.replaceAll(/[^\w.-]+/g, '-')}.txt`), sheet);
    writeFileSync(join(folder, 'keys.tsv'), `${key}\n`, { flag: 'a' });
  }
} finally {
  for (const file of [build, plain, texts]) rmSync(file, { force: true });
}
