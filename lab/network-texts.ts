import { type CueLattice, isUncut, latticeOf, runsOf, scorerOf } from '../src/attribution/learned/label.ts';
import { cueRows, placeRows } from '../src/attribution/learned/place-rows.ts';
import { tokenRows } from '../src/attribution/learned/token-rows.ts';
import type { TokenView } from '../src/attribution/learned/view.ts';
import { type CueWindow, windowOf } from '../src/attribution/learned/window.ts';
import type { PackedNetwork } from '../src/model/network.ts';
import { bestLabellings, pairs } from '../src/model/tagger.ts';
import type { ChainExample, TextExample } from './network.ts';
import { type GoldTokens, type Prepared, tokensIn } from './prepare.ts';

/** What the network learns from, and what it labels: an article's tokens, and a chain for each gold attribution that has a cue. */
export function networkText(
  { view, gold, article }: Prepared,
  rate: Uint8Array,
  cueness: Uint8Array,
  heads: readonly number[],
): TextExample {
  const chains = gold.flatMap((g, i) => {
    const cue = heads[i] ?? -1;
    return cue < 0 ? [] : [chainOf(view, rate, windowOf(view, cueness, cue), article.speechOnly, g)];
  });
  return { count: view.count, rows: rowsOfText(view, rate, cueness), chains };
}

/** More rows than anything has. */
const row = new Int32Array(64);

/** The rows of several things, one after the other, which workers get without a copy. All have as many. */
function rowsOf(things: Iterable<number>, count: number, put: (thing: number) => number): Int32Array {
  let rows: Int32Array = new Int32Array(0);
  let at = 0;
  for (const thing of things) {
    const size = put(thing);
    if (at === 0) rows = new Int32Array(new SharedArrayBuffer(count * size * 4));
    rows.set(row.subarray(0, size), at);
    at += size;
  }
  return rows;
}

const rowsOfText = (view: TokenView, rate: Uint8Array, cueness: Uint8Array): Int32Array =>
  rowsOf(Array(view.count).keys(), view.count, (t) => tokenRows(view, rate, cueness, t, row));

function chainOf(view: TokenView, rate: Uint8Array, w: CueWindow, speechOnly: boolean, g: GoldTokens): ChainExample {
  const at = w.labelled.slice();
  const labels = goldLabels(g, at);
  return {
    cue: w.cue,
    at,
    cueRows: row.slice(0, cueRows(view, rate, w, speechOnly ? 1 : 0, row)),
    placeRows: rowsOf(at, at.length, (t) => placeRows(view, w, t, row)),
    labels,
    uncut: uncutOf(view, at, w.cue, labels),
  };
}

/** 1 where no content begins or ends before a token; nowhere that gold has it. */
const uncutOf = (view: TokenView, at: Int32Array, cue: number, labels: Uint8Array): Uint8Array =>
  Uint8Array.from(at, (t, j) => {
    const before = at[j - 1];
    const isCutByGold = (labels[j] === 2) !== (labels[j - 1] === 2);
    return before !== undefined && !isCutByGold && isUncut(view, before, t, cue) ? 1 : 0;
  });

/** Labels of tokens: 0 neither, 1 source, 2 content. */
function goldLabels(g: GoldTokens, at: Int32Array): Uint8Array {
  const source = new Set(g.source);
  const content = new Set(g.content);
  return Uint8Array.from(at, (t) => (content.has(t) ? 2 : source.has(t) ? 1 : 0));
}

/** An article without gold, with what networks make of these cues, by the mean of their scores, as its gold. */
export function labelledBy(
  networks: readonly PackedNetwork[],
  doc: Prepared,
  rate: Uint8Array,
  cueness: Uint8Array,
  cues: readonly number[],
): Prepared {
  const scorers = networks.map(scorerOf);
  const gold = cues.map((cue): GoldTokens => {
    const lattices = scorers.map((scorer) => latticeOf(doc.view, rate, cueness, cue, scorer));
    const { window, length } = lattices[0] as CueLattice;
    const scores = Int32Array.from({ length: length * pairs }, (_, i) =>
      Math.round(lattices.reduce((sum, { scores: own }) => sum + (own[i] as number), 0) / lattices.length),
    );
    const [best] = bestLabellings({ scores, length }, 1);
    const tokensOf = (label: number): number[] => (best ? tokensIn(runsOf(label, window, best.labels)) : []);
    return { cue: [cue], source: tokensOf(1), content: tokensOf(2) };
  });
  return { ...doc, gold };
}
