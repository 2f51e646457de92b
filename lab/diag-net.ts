import { allLabels, latticeOf, scorerOf } from '../src/attribution/learned/label.ts';
import { cueClass, cueLogits } from '../src/attribution/learned/cues.ts';
import { placeTableRows } from '../src/attribution/learned/place-rows.ts';
import { tokenTableRows } from '../src/attribution/learned/token-rows.ts';
import { bestLabellings } from '../src/model/tagger.ts';
import { unpackTable } from '../src/model/weights.ts';
import { readCorpora } from './corpora.ts';
import { fitOptions } from './fit-model.ts';
import { headsOf, learnRates } from './heads.ts';
import { cueExamples, foldOf, networkTraining, trainCue } from './learn.ts';
import { labelledBy, networkText } from './network-texts.ts';
import { LIKE_POLNEAR, labelledNews, NEWS } from './news.ts';
import { prepare } from './prepare.ts';
import { packTable } from './quantise.ts';
import { trainNetwork } from './network.ts';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
const env = (n: string, d: number) => Number(process.env[n] ?? d);
const every = env('EVERY', 1), epochs = env('EPOCHS', 2), width = env('WIDTH', 48);
const news = '/tmp/w/news';
const articles = [...readCorpora('../shared/corpora', 'fit'), ...labelledNews(LIKE_POLNEAR, news, false), ...labelledNews(NEWS, news, true)].filter((_, i) => i % every === 0);
const docs = articles.map(prepare);
const folds = 5;
const fold = docs.map((d) => foldOf(d, folds));
const learned = learnRates(docs);
const heads = docs.map((doc, d) => headsOf(doc.view, doc.gold, learned.plain[d]!));
const cues = cueExamples(docs, learned.own, heads, 16);
const tables = Array.from({ length: folds }, (_, f) => unpackTable(packTable(trainCue(cues, (d) => fold[d] !== f, [1]), 16, 1, fitOptions)));
const cueness = docs.map((doc, d) => cueClass(cueLogits(doc.view, learned.own[d]!, tables[fold[d]!]!)));
const texts = docs.map((doc, d) => networkText(doc, learned.own[d]!, cueness[d]!, heads[d]!));
console.log(docs.length, 'docs', texts.reduce((s, t) => s + t.chains.length, 0), 'chains', texts.reduce((s, t) => s + t.chains.reduce((x, c) => x + c.at.length, 0), 0), 'places');
const shape = { width, tokenRows: tokenTableRows, placeRows: placeTableRows, dilations: (process.env.DIL ?? '1,2,4,8').split(',').map(Number) };

import { readFileSync } from 'node:fs';
import { lossOf } from './network.ts';
import { chainGradient } from './chain-gradient.ts';
import { windowOf } from '../src/attribution/learned/window.ts';
import { unpackCodes } from '../src/model/weights.ts';
import { layoutOf } from '../src/model/network.ts';
for (const name of ['A', 'B']) {
  const packed = JSON.parse(readFileSync(`/tmp/nn/${name}.json`, 'utf8'));
  const layout = layoutOf(packed);
  const codes = unpackCodes(packed.codes);
  const weights = new Float32Array(layout.count);
  for (let i = 0; i < layout.biases; i++) weights[i] = (codes[i]! - 31) / (i < layout.lead ? 16 : 32);
  packed.biases.forEach((b: number, i: number) => { weights[layout.biases + i] = b / (i < packed.width ? 64 : 2048); });
  const scorer = scorerOf(packed);
  for (const part of ['test', 'train']) {
    const sums = [0, 0, 0, 0]; let n = 0;
    let c = 0;
    docs.forEach((doc, d) => {
      if ((fold[d] === 0) !== (part === 'test') || texts[d]!.chains.length === 0 || d % (part === 'test' ? 4 : 16)) return;
      const text = texts[d]!;
      n += text.chains.length;
      [[0, 0], [0.2, 0.15], [0.2, 0]].forEach(([drop, dropRows], i) => { sums[i] += lossOf(packed, weights, text, { ...networkTraining, epochs: 1, seed: 1, drop: drop!, dropRows: dropRows! }).loss; });
      scorerOf(packed);
      for (const chain of text.chains) {
        const lattice = latticeOf(doc.view, learned.own[d]!, cueness[d]!, chain.cue, scorer);
        const x = chainGradient(Float64Array.from(lattice.scores.subarray(0, lattice.length * 9), (x) => x / 1024), chain.labels, chain.uncut);
        if (x < 1000) { sums[3] += x; c++; }
      }
    });
    console.log(name, part, n, 'no drop', (sums[0]! / n).toFixed(3), 'drop', (sums[1]! / n).toFixed(3), 'drop no rows', (sums[2]! / n).toFixed(3), 'int', (sums[3]! / c).toFixed(3));
  }
}
