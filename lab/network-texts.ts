import { isUncut } from '../src/attribution/learned/label.ts';
import type { TokenView } from '../src/attribution/learned/view.ts';
import { type CueWindow, windowOf } from '../src/attribution/learned/window.ts';
import { goldLabels } from './learn.ts';
import { labelsOf, type ChainExample, type Network, type TextExample } from './network.ts';
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
  const row = new Int32Array(rowsOfToken);
  const rows = new Int32Array(view.count * rowsOfToken);
  for (let t = 0; t < view.count; t++) {
    tokenRows(view, rate, cueness, t, row);
    rows.set(row, t * rowsOfToken);
  }
  const chains = gold.flatMap((g, i) => {
    const cue = heads[i] ?? -1;
    return cue < 0 ? [] : [chainOf(view, rate, windowOf(view, cueness, cue), article.speechOnly, g)];
  });
  return { count: view.count, rows, chains };
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
  const labels = g ? goldLabels(g, at) : new Uint8Array(at.length);
  const uncut = new Uint8Array(at.length);
  for (let j = 0; j < at.length; j++) {
    const t = at[j] as number;
    placeRows(view, w, t, row);
    rows.set(row, j * rowsOfPlace);
    const before = at[j - 1];
    if (before === undefined || !isUncut(view, before, t, w.cue)) continue;
    if (g === null || (labels[j] === 2) === (labels[j - 1] === 2)) uncut[j] = 1;
  }
  return { cue: w.cue, at, cueRows: ofCue, placeRows: rows, labels, uncut };
}

/** An article without gold, with what networks make of these cues as its gold. */
export function taught(
  networks: readonly Network[],
  doc: Prepared,
  rate: Uint8Array,
  cueness: Uint8Array,
  cues: readonly number[],
): Prepared {
  const { view, article } = doc;
  const { count, rows } = networkText({ ...doc, gold: [] }, rate, cueness, []);
  const chains = cues.map((cue) => chainOf(view, rate, windowOf(view, cueness, cue), article.speechOnly, null));
  const labels = labelsOf(networks, { count, rows, chains });
  const gold = chains.map(({ cue, at }, c): GoldTokens => {
    const own = labels[c] as Uint8Array;
    const tokensOf = (label: number): number[] => [...at].filter((_, j) => own[j] === label);
    return { cue: [cue], source: tokensOf(1), content: tokensOf(2) };
  });
  return { ...doc, gold };
}
