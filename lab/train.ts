// npm run train -- [--corpora DIR | --polnear DIR] [--news DIR [--plain N]] [--out FILE] [--unseen DIR] [--every N] …: trains the attribution model and writes it as a
// module. --polnear: a folder with PolNeAR's .ann and .txt files. --news: a folder with the collections whose articles lab/data/news is about
// (lab/data/news.ts), N of them without labels. --unseen: a folder for the models
// of cross-validation, which `npm run eval -- --split fit --unseen DIR` reads. The same articles give the same weights, byte for byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { paragraphsAlone } from './alone.ts';
import { readBrat } from './data/brat.ts';
import { readCorpora } from './data/corpora.ts';
import { LIKE_POLNEAR, labelledNews, NEWS, UNLABELLED } from './data/news.ts';
import { bothReadings, ownTexts } from './data/own-texts.ts';
import { fitModel, fitOptions, unseenOf } from './fit-model.ts';
import { moduleOf } from './module.ts';
import { prepare } from './prepare.ts';
import { textKey, UNSEEN_INDEX } from './score/unseen.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    polnear: { type: 'string' },
    news: { type: 'string' },
    unseen: { type: 'string' },
    out: { type: 'string', default: 'src/weights/en/attribution.ts' },
    plain: { type: 'string', default: '3000' },
    every: { type: 'string', default: '1' },
    width: { type: 'string', default: String(fitOptions.network.width) },
    folds: { type: 'string', default: String(fitOptions.folds) },
    trees: { type: 'string', default: String(fitOptions.trees) },
    seeds: { type: 'string', default: String(fitOptions.seeds) },
    epochs: { type: 'string', default: String(fitOptions.network.epochs) },
    steps: { type: 'string', default: String(fitOptions.steps) },
    least: { type: 'string', default: String(fitOptions.least) },
  },
});
const began = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const all = [
  ...(values.polnear ? readBrat(values.polnear) : readCorpora(values.corpora, 'fit')),
  ...(values.news ? [...labelledNews(LIKE_POLNEAR, values.news, false), ...labelledNews(NEWS, values.news, true)] : []),
];
const articles = all.filter((_, i) => i % Number(values.every) === 0);
const docs = articles.map(prepare);
const alone = articles.flatMap(paragraphsAlone);
const own = ownTexts().filter((_, i) => i % Number(values.every) === 0);
const shorts = [...alone, ...own.flatMap(bothReadings)].map(prepare);
const unlabelled = values.news ? labelledNews(UNLABELLED, values.news, false).slice(0, Number(values.plain)) : [];
const plain = unlabelled.filter((_, i) => i % Number(values.every) === 0).map(prepare);
log(
  `${docs.length} articles, ${alone.length} of their paragraphs, ${own.length} texts of our own and ${plain.length} articles without gold read`,
);
const folds = Number(values.folds);
const { packed, examples, unseen } = await fitModel(docs, shorts, plain, {
  folds,
  trees: Number(values.trees),
  seeds: Number(values.seeds),
  network: { ...fitOptions.network, width: Number(values.width), epochs: Number(values.epochs) },
  teachers: fitOptions.teachers,
  steps: Number(values.steps),
  least: Number(values.least),
  log,
});
if (values.unseen) {
  mkdirSync(values.unseen, { recursive: true });
  for (const [i, model] of unseen.entries()) writeFileSync(join(values.unseen, `${i}.json`), JSON.stringify(model));
  const index = docs.map((doc) => [textKey(doc.article.text), unseenOf(doc, folds)]);
  writeFileSync(join(values.unseen, UNSEEN_INDEX), JSON.stringify(Object.fromEntries(index)));
}
const names = [...new Set(articles.map(({ corpus }) => corpus))];
const source = moduleOf(packed, {
  corpora: names
    .map(
      (name) =>
        `${name.includes('/') ? name : `${name}/fit`} (${articles.filter((a) => a.corpus === name).length} articles)`,
    )
    .concat(`${alone.length} of their paragraphs alone`, `lab/data/texts (${own.length} short texts)`)
    .join(', '),
});
writeFileSync(values.out, source);
const size = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
log(
  `${values.out}: ${Math.round(source.length / 1024)} kB, ${(size / 1000).toFixed(0)} kB after brotli; ${examples.length} candidates`,
);
