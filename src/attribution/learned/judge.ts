import { featureRow } from '../../model/features.ts';
import { logitOf } from '../../model/linear.ts';
import { labelChain, type PackedNetwork } from '../../model/network.ts';
import { labelCount } from '../../model/tagger.ts';
import { unit, type WeightTable } from '../../model/weights.ts';
import { cueFeatures, cueTemplates } from './cue-features.ts';
import { cueClass, cueLogits, noCue } from './cues.ts';
import type { Candidate, CueReading, TextFacts } from './facts.ts';
import {
  type CueLattice,
  content,
  latticeOf,
  marginalsIn,
  type Scorer,
  scorerOf,
  source,
  tokensWith,
} from './label.ts';
import { onlyMarks, type TokenView } from './view.ts';

/** Cues less likely than one in five are not read: reading those of one in eight costs a tenth of the time and gains nothing. */
const leastLogit = -1.4;
/** Those that score further below the best one, in logits, are hardly ever preferred. */
const farBehind = 4;

export interface TextReading {
  readonly known: TextFacts;
  readonly readings: readonly CueReading[];
}

/**
 * Reads every likely cue of a text: its labellings, and how they stand to each other. `isWanted`: 1 for the tokens whose cues are
 * read where not all of them are.
 */
export function readCues(
  view: TokenView,
  rate: Uint8Array,
  cueTable: WeightTable,
  tagger: PackedNetwork,
  isWanted?: Uint8Array,
): TextReading {
  const logits = cueLogits(view, rate, cueTable);
  const classes = cueClass(logits);
  const scorer = scorerOf(tagger);
  const row = featureRow(cueTemplates, cueTable.bits);
  const speechLogits = new Float64Array(view.count).fill(noCue);
  const readings: CueReading[] = [];
  let cueCount = 0;
  for (let t = 0; t < view.count; t++) {
    if ((logits[t] as number) < leastLogit) continue;
    cueCount++;
    if (isWanted?.[t] === 0) continue;
    cueFeatures(view, rate, t, true, row);
    speechLogits[t] = logitOf(cueTable, row);
    const lattice = latticeOf(view, rate, classes, t, scorer);
    const marginals = marginalsIn(lattice.window, scorer);
    const candidates = candidatesOf(view, lattice, marginals, scorer);
    if (candidates.length > 0) readings.push({ window: lattice.window, marginals, candidates });
  }
  let wordsQuoted = 0;
  for (let t = 0; t < view.count; t++) wordsQuoted += view.quoted[t] as number;
  const known = { view, rate, logits, speechLogits, ...coverage(view, logits, readings), cueCount, wordsQuoted };
  return { known, readings };
}

/** The best labellings that have a content, as candidates. */
function candidatesOf(
  view: TokenView,
  { window, length }: CueLattice,
  marginals: Uint16Array,
  { reader }: Scorer,
): Candidate[] {
  const found: Candidate[] = [];
  const count = labelChain(reader, length);
  let top = 0;
  for (let i = 0; i < count; i++) {
    const score = reader.bestScores[i] as number;
    if (found.length > 0 && score < top - farBehind * unit) break;
    const first = i * length;
    const contentTokens = tokensWith(content, window, reader.bestLabels, first);
    const sourceTokens = oneRun(view, tokensWith(source, window, reader.bestLabels, first), window.low, marginals);
    if (!contentTokens.some((t) => view.isWord[t])) continue;
    if (found.some((one) => areSame(view, one.content, contentTokens) && areSame(view, one.source, sourceTokens)))
      continue;
    if (found.length === 0) top = score;
    found.push({
      cue: window.cue,
      content: contentTokens,
      source: sourceTokens,
      rank: found.length,
      behind: score - top,
    });
  }
  return found;
}

/** Whether the words of both are the same: labellings that differ in punctuation alone are one. */
function areSame({ isWord }: TokenView, some: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  for (const t of some) {
    if (!isWord[t]) continue;
    while (at < others.length && !isWord[others[at] as number]) at++;
    if (others[at++] !== t) return false;
  }
  while (at < others.length && !isWord[others[at] as number]) at++;
  return at >= others.length;
}

/** A source is one phrase: of several runs the one that the tagger is surest of, as a sum over its words. */
function oneRun(view: TokenView, tokens: readonly number[], low: number, marginals: Uint16Array): number[] {
  let best: number[] = [];
  let most = 0;
  let run: number[] = [];
  let sum = 0;
  for (const t of tokens) {
    const before = run.at(-1);
    if (before === undefined || !onlyMarks(view, before + 1, t)) {
      run = [];
      sum = 0;
    }
    run.push(t);
    sum += marginals[(t - low) * labelCount + source] as number;
    if (sum > most) {
      most = sum;
      best = run;
    }
  }
  return best;
}

function coverage(
  view: TokenView,
  logits: Float64Array,
  readings: readonly CueReading[],
): Pick<TextFacts, 'coveredLogit' | 'coveredBy' | 'coveredSecond'> {
  const coveredLogit = new Float64Array(view.count).fill(noCue);
  const coveredSecond = new Float64Array(view.count).fill(noCue);
  const coveredBy = new Int32Array(view.count).fill(-1);
  for (const { candidates, window } of readings) {
    const x = logits[window.cue] as number;
    for (const t of candidates[0]?.content ?? []) {
      if (x > (coveredLogit[t] as number)) {
        coveredSecond[t] = coveredLogit[t] as number;
        coveredLogit[t] = x;
        coveredBy[t] = window.cue;
      } else if (x > (coveredSecond[t] as number)) coveredSecond[t] = x;
    }
  }
  return { coveredLogit, coveredBy, coveredSecond };
}
