import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainGradient } from '../../lab/chain-gradient.ts';
import { kernels, moduleFor, pathOf } from '../../lab/kernels/compile.mjs';
import { type ChainExample, lossOf, type TextExample, trainNetwork } from '../../lab/network.ts';
import { labelledBy, networkText } from '../../lab/network-texts.ts';
import { prepare } from '../../lab/prepare.ts';
import { randomFrom } from '../../lab/random.ts';
import { placeTableRows } from '../../src/attribution/learned/place-rows.ts';
import { firstOfWords, tokenTableRows } from '../../src/attribution/learned/token-rows.ts';
import {
  layoutOf,
  outputs,
  type PackedNetwork,
  readAlone,
  readAmong,
  readChain,
  readCue,
  readerOf,
  readPlace,
} from '../../src/model/network.ts';
import { bestLabellings } from '../../src/model/tagger.ts';

const pairs = 9;

/** Every labelling of a chain with its score; pairs that cut are left out where `uncut` says so. */
function labellings(scores: Float64Array, uncut: Uint8Array): { labels: number[]; score: number }[] {
  let all: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let j = 0; j < uncut.length; j++)
    all = all.flatMap(({ labels, score }) =>
      [0, 1, 2].flatMap((label) => {
        const before = labels.at(-1) ?? 0;
        if (uncut[j] && (before === 2) !== (label === 2)) return [];
        return [{ labels: [...labels, label], score: score + (scores[j * pairs + before * 3 + label] as number) }];
      }),
    );
  return all;
}

describe('the gradient of a chain', () => {
  const labels = Uint8Array.of(0, 2, 2, 1);
  const scores = Float64Array.from({ length: labels.length * pairs }, (_, i) => Math.sin(i * 1.7));
  const uncut = Uint8Array.of(0, 0, 1, 0);
  const lossOf = (some: Float64Array): number => {
    const all = labellings(some, uncut);
    const gold = all.find((one) => one.labels.join() === [...labels].join());
    return Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0)) - (gold?.score ?? Number.NaN);
  };

  it('is that of the log of how unlikely the labels are', () => {
    const gradient = scores.slice();
    expect(chainGradient(gradient, labels, uncut)).toBeCloseTo(lossOf(scores), 8);
    scores.forEach((score, i) => {
      const j = Math.floor(i / pairs);
      const cuts = uncut[j] === 1 && [2, 5, 6, 7].includes(i % pairs);
      if (cuts) return;
      const more = scores.slice();
      more[i] = score + 1e-5;
      expect(gradient[i], `score ${i}`).toBeCloseTo((lossOf(more) - lossOf(scores)) / 1e-5, 3);
    });
  });
});

/** Texts of tokens of four kinds: a cue, what ends a content, a name before the cue, anything else. */
const toy = (n: number): TextExample[] =>
  Array.from({ length: n }, (_, i) => {
    const length = 5 + (i % 4);
    const kinds = [3, ...(i % 2 ? [2, 0] : [2, 3, 0]), ...Array<number>(length).fill(3), 1, 3, 3];
    const cue = kinds.indexOf(0);
    const end = kinds.indexOf(1);
    const labels = Uint8Array.from(kinds, (_, t) => (t > cue && t < end ? 2 : kinds[t] === 2 ? 1 : 0));
    const chain: ChainExample = {
      cue,
      at: Int32Array.from(kinds.keys()),
      cueRows: Int32Array.of(3),
      placeRows: Int32Array.from(kinds.keys(), (t) => (t < cue ? 0 : t > cue ? 1 : 2)),
      labels,
      uncut: new Uint8Array(kinds.length),
    };
    return { count: kinds.length, rows: Int32Array.from(kinds), chains: [chain] };
  });

const shape = { width: 16, tokenRows: 4, placeRows: 4, dilations: [1, 2] };
const training = {
  epochs: 60,
  batch: 2,
  rate: 0.01,
  rounding: 0.5,
  drop: 0.05,
  dropRows: 0.1,
  firstOfWords: 0,
  seed: 1,
};

/** The labels of a text's chains as `src/model/network.ts` reads them. */
function labelsOf(packed: PackedNetwork, { count, rows, chains }: TextExample): Uint8Array[] {
  const reader = readerOf(packed, 64, 64);
  const put = (from: Int32Array, i: number, of: number): number => {
    const size = from.length / of;
    reader.rows.set(from.subarray(i * size, (i + 1) * size));
    return size;
  };
  for (let t = 0; t < count; t++) readAlone(reader, t, put(rows, t, count));
  for (let t = 0; t < count; t++) readAmong(reader, t, t > 0, t < count - 1);
  return chains.map(({ cue, at, cueRows, placeRows }) => {
    readCue(reader, cue, put(cueRows, 0, 1));
    at.forEach((t, j) => {
      readPlace(reader, j, t, put(placeRows, j, at.length));
    });
    readChain(reader, at.length);
    const scores = Int32Array.from({ length: at.length * pairs }, (_, i) => {
      const place = Math.floor(i / pairs) * outputs + (i % pairs);
      return reader.scores[place] as number;
    });
    return bestLabellings({ scores, length: at.length }, 1)[0]?.labels ?? new Uint8Array(0);
  });
}

describe('a network', () => {
  const network = trainNetwork(toy(16), shape, training);

  it('learns what no token tells by itself, and is read in whole numbers: where a content ends that began far off', () => {
    for (const text of toy(16)) expect(labelsOf(network, text)).toEqual(text.chains.map(({ labels }) => labels));
  });

  it('is the same from the same seed, and another from another', () => {
    expect(trainNetwork(toy(16), shape, training)).toEqual(network);
    expect(trainNetwork(toy(16), shape, { ...training, seed: 2 }).codes).not.toBe(network.codes);
  });

  it('has the gradient that differences of its loss have, also with activations and rows left out', () => {
    const random = randomFrom(5);
    const count = 6;
    const perToken = 11;
    const rows = (size: number, most: number) => Int32Array.from({ length: size }, () => Math.floor(random() * most));
    const chainAt = (cue: number, at: number[]): ChainExample => ({
      cue,
      at: Int32Array.from(at),
      cueRows: rows(2, 4),
      placeRows: rows(3 * at.length, 4),
      labels: Uint8Array.from(rows(at.length, 3)),
      uncut: new Uint8Array(at.length),
    });
    const text: TextExample = {
      count,
      rows: rows(count * perToken, 4),
      chains: [chainAt(1, [0, 1, 2, 3]), chainAt(3, [1, 2, 3, 4, 5])],
    };
    const weights = Float32Array.from({ length: layoutOf(shape).count }, () => 0.4 * (random() - 0.4));
    const options = { ...training, drop: 0.2, dropRows: 0.3, firstOfWords: 9 };
    const { gradient } = lossOf(shape, weights, text, options);
    const lossWith = (i: number, step: number): number => {
      const some = weights.slice();
      some[i] = (some[i] as number) + step;
      return lossOf(shape, some, text, options).loss;
    };
    const step = 1 / 512;
    const middle = lossWith(0, 0);
    let told = 0;
    let tried = 0;
    for (let i = 0; i < gradient.length; i += 7) {
      tried++;
      const [more, less] = [lossWith(i, step), lossWith(i, -step)];
      // Where an activation turns on or off between the two, there is no one slope.
      if (Math.abs(more + less - 2 * middle) > 1e-2 * Math.abs(more - less) + 1e-4) continue;
      told++;
      expect(gradient[i], `weight ${i}`).toBeCloseTo((more - less) / (2 * step), 1);
    }
    expect(told).toBeGreaterThan(0.9 * tried);
  });
});

describe('the arithmetic in AssemblyScript', () => {
  it.each(kernels)('$source is what $module holds', async (kernel) => {
    expect(readFileSync(pathOf(kernel.module), 'utf8')).toBe(await moduleFor(kernel));
  });
});

describe('an article that nobody labelled', () => {
  const names = ['Ann Lee', 'Bo Lund', 'Mayor Quill', 'Ode Tarn', 'Dr Ives', 'Mila Ost'];
  const verbs = ['said', 'added', 'argued', 'claimed'];
  const things = ['the ferry was late', 'boats need paint', 'nobody had asked her', 'the pier would close in May'];
  const rates = (count: number) => new Uint8Array(count);
  const article = (text: string, i: number) => {
    const [name, verb] = [names[i % names.length] as string, verbs[i % verbs.length] as string];
    const thing = things[i % things.length] as string;
    const words = text.replace('NAME', name).replace('SAID', verb).replace('THING', thing);
    const span = (part: string) => {
      const start = words.indexOf(part);
      return [{ start, end: start + part.length }];
    };
    const attributions = [{ source: span(name), cue: span(verb), content: span(thing) }];
    return prepare({ id: `a${i}`, corpus: 'own', speechOnly: false, text: words, attributions });
  };
  const forms = ['NAME SAID that THING. It rained.', 'On Monday THING, NAME SAID. It rained.'];
  const docs = Array.from({ length: 48 }, (_, i) => article(forms[i % 2] as string, i + Math.floor(i / 12)));
  const headOf = (doc: (typeof docs)[number]): number => doc.gold[0]?.cue[0] ?? -1;
  const texts = docs.map((doc) => networkText(doc, rates(doc.view.count), rates(doc.view.count), [headOf(doc)]));
  const whole = { width: 16, tokenRows: tokenTableRows, placeRows: placeTableRows, dilations: [1, 2] };
  const networks = [1, 2].map((seed) => trainNetwork(texts, whole, { ...training, epochs: 25, firstOfWords, seed }));

  it('has as its gold what networks make of its cues', () => {
    const doc = prepare({
      id: 'new',
      corpus: 'own',
      speechOnly: false,
      text: 'Tom Vance said that the harbour was empty. It rained.',
      attributions: [],
    });
    const { tokens } = doc.reading;
    const wordsOf = (some: readonly number[]) => some.map((t) => tokens.lower[t]).join(' ');
    const cue = tokens.lower.indexOf('said');
    const { gold } = labelledBy(networks, doc, rates(doc.view.count), rates(doc.view.count), [cue]);
    expect(gold.map(({ source, cue, content }) => [source, cue, content].map(wordsOf))).toEqual([
      ['tom vance', 'said', 'the harbour was empty'],
    ]);
  });
});
