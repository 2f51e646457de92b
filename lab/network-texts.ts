import type { TokenView } from '../src/attribution/learned/view.ts';
import { type CueWindow, windowOf } from '../src/attribution/learned/window.ts';
import { goldLabels, uncutOf } from './learn.ts';
import { type ChainExample, labelsOf, type Network, type TextExample } from './network.ts';
import { cueRows, placeRows, rowsOfCue, rowsOfPlace } from './place-rows.ts';
import type { GoldTokens, Prepared } from './prepare.ts';
import { rowsOfToken, tokenRows } from './token-rows.ts';

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

function rowsOfText(view: TokenView, rate: Uint8Array, cueness: Uint8Array): Int32Array {
  const row = new Int32Array(rowsOfToken);
  const rows = new Int32Array(view.count * rowsOfToken);
  for (let t = 0; t < view.count; t++) {
    tokenRows(view, rate, cueness, t, row);
    rows.set(row, t * rowsOfToken);
  }
  return rows;
}

/** `g`: null where the labels are to be found. */
function chainOf(
  view: TokenView,
  rate: Uint8Array,
  w: CueWindow,
  speechOnly: boolean,
  g: GoldTokens | null,
): ChainExample {
  const at = w.labelled;
  const ofCue = new Int32Array(rowsOfCue);
  cueRows(view, rate, w, speechOnly ? 1 : 0, ofCue);
  const row = new Int32Array(rowsOfPlace);
  const rows = new Int32Array(at.length * rowsOfPlace);
  for (let j = 0; j < at.length; j++) {
    placeRows(view, w, at[j] as number, row);
    rows.set(row, j * rowsOfPlace);
  }
  const labels = g && goldLabels(g, at);
  const uncut = uncutOf(view, at, w.cue, labels);
  return { cue: w.cue, at, cueRows: ofCue, placeRows: rows, labels: labels ?? new Uint8Array(at.length), uncut };
}

/** An article without gold, with what networks make of these cues as its gold. */
export function labelledBy(
  networks: readonly Network[],
  doc: Prepared,
  rate: Uint8Array,
  cueness: Uint8Array,
  cues: readonly number[],
): Prepared {
  const { view, article } = doc;
  const chains = cues.map((cue) => chainOf(view, rate, windowOf(view, cueness, cue), article.speechOnly, null));
  const labels = labelsOf(networks, { count: view.count, rows: rowsOfText(view, rate, cueness), chains });
  const gold = chains.map(({ cue, at }, c): GoldTokens => {
    const own = labels[c] as Uint8Array;
    const tokensOf = (label: number): number[] => [...at].filter((_, j) => own[j] === label);
    return { cue: [cue], source: tokensOf(1), content: tokensOf(2) };
  });
  return { ...doc, gold };
}
