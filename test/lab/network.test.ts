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
import { layoutOf, type PackedNetwork } from '../../src/model/network.ts';
import { bestLabellings } from '../../src/model/tagger.ts';
import { readScores } from '../model/network-text.ts';

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
const labelsOf = (packed: PackedNetwork, text: TextExample): Uint8Array[] =>
  readScores(packed, text, 64).map((scores) => {
    const length = scores.length / pairs;
    return bestLabellings({ scores: Int32Array.from(scores), length }, 1)[0]?.labels ?? new Uint8Array(0);
  });

describe('a network', () => {
  const network = trainNetwork(toy(16), shape, training);

  it('learns what no token tells by itself, and is read in whole numbers: where a content ends that began far off', () => {
    for (const text of toy(16)) expect(labelsOf(network, text)).toEqual(text.chains.map(({ labels }) => labels));
  });

  it('is the same from the same seed, and another from another', () => {
    expect(trainNetwork(toy(16), shape, training)).toEqual(network);
    expect(trainNetwork(toy(16), shape, { ...training, seed: 2 }).codes).not.toBe(network.codes);
  });

  it('takes whole texts until it has chains enough for a step', () => {
    const texts = toy(6);
    const pairs = [0, 2, 4].map((i): TextExample => {
      const [some, others] = [texts[i], texts[i + 1]] as [TextExample, TextExample];
      const moved = others.chains.map((chain) => ({
        ...chain,
        cue: chain.cue + some.count,
        at: chain.at.map((t) => t + some.count),
      }));
      return {
        count: some.count + others.count,
        rows: Int32Array.of(...some.rows, ...others.rows),
        chains: [...some.chains, ...moved],
      };
    });
    const stepsOf = (some: readonly TextExample[], batch: number) => {
      let steps = 0;
      trainNetwork(some, shape, { ...training, epochs: 1, batch }, (_line, taken) => {
        steps = taken;
      });
      return steps;
    };
    expect(stepsOf(texts, 2)).toBe(3);
    expect(stepsOf(pairs, 2)).toBe(3);
    expect(stepsOf(pairs, 3)).toBe(2);
    expect(stepsOf(texts, 3)).toBe(2);
  });

  it.each([16, 48])(
    'of width %i has the gradient that differences of its loss have, with activations and rows left out, clipped ones, gaps and tokens that no window has',
    (width) => {
      const random = randomFrom(5);
      const wide = { ...shape, width };
      const count = 9;
      const rows = (size: number, most: number) => Int32Array.from({ length: size }, () => Math.floor(random() * most));
      const chainAt = (cue: number, at: number[], uncut: number): ChainExample => ({
        cue,
        at: Int32Array.from(at),
        cueRows: rows(2, 4),
        placeRows: rows(3 * at.length, 4),
        labels: new Uint8Array(at.length).fill(2),
        uncut: Uint8Array.from(at, (_, j) => (j === uncut ? 1 : 0)),
      });
      const text: TextExample = {
        count,
        rows: rows(count * 11, 4),
        chains: [chainAt(1, [0, 1, 2, 3], 2), chainAt(3, [1, 3, 4, 5], 0)],
      };
      const { lead, biases } = layoutOf(wide);
      const weights = Float32Array.from({ length: layoutOf(wide).count }, (_, i) => {
        const size = i < lead || i >= biases ? 0.7 : 6 / width;
        return size * (random() - 0.45);
      });
      const options = { ...training, drop: 0.2, dropRows: 0.3, firstOfWords: 9 };
      const { gradient } = lossOf(wide, weights, text, options);
      const lossWith = (i: number, step: number): number => {
        const some = weights.slice();
        some[i] = (some[i] as number) + step;
        return lossOf(wide, some, text, options).loss;
      };
      const step = 1 / 512;
      const middle = lossWith(0, 0);
      let told = 0;
      for (let i = 0; i < gradient.length; i += width === 16 ? 13 : 151) {
        const [more, less] = [lossWith(i, step), lossWith(i, -step)];
        const slope = (more - less) / (2 * step);
        // Where an activation turns on or off between the two, there is no one slope.
        if (Math.abs(more + less - 2 * middle) > 2e-2 * Math.abs(more - less) + 1e-5) continue;
        if (Math.abs(slope) > 0.02) told++;
        expect(Math.abs((gradient[i] as number) - slope), `weight ${i}: ${slope}`).toBeLessThan(
          0.05 * Math.abs(slope) + 0.005,
        );
      }
      expect(told).toBeGreaterThan(30);
    },
  );
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
    const { tokens } = doc.doc;
    const wordsOf = (some: readonly number[]) => some.map((t) => tokens.lower[t]).join(' ');
    const cue = tokens.lower.indexOf('said');
    const { gold } = labelledBy(networks, doc, rates(doc.view.count), rates(doc.view.count), [cue]);
    expect(gold.map(({ source, cue, content }) => [source, cue, content].map(wordsOf))).toEqual([
      ['tom vance', 'said', 'the harbour was empty'],
    ]);
  });
});
