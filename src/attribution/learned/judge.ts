import type { TokenRange, Tokens } from '../../document/document.ts';
import { featureRow } from '../../model/features.ts';
import { logitOf } from '../../model/linear.ts';
import { labelChain, type PackedNetwork } from '../../model/network.ts';
import { labelCount } from '../../model/tagger.ts';
import { unit, type WeightTable } from '../../model/weights.ts';
import { cueFeatures, cueTemplates } from './cue-features.ts';
import { cueClass, cueLogits, noCue } from './cues.ts';
import type { Candidate, CueReading, TextFacts } from './facts.ts';
import { type CueLattice, content, latticeOf, marginalsIn, runsOf, type Scorer, scorerOf, source } from './label.ts';
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
  const readings: CueReading[] = [];
  const known = readEach(view, rate, cueTable, tagger, isWanted, (reading) => {
    readings.push(reading);
  });
  return { known, readings };
}

/**
 * Reads every likely cue, in text order, and hands each reading over with what is known of the text so far. What other cues claim of a window is known once all
 * cues up to `REACH` tokens behind its end were read.
 */
export function readEach(
  view: TokenView,
  rate: Uint8Array,
  cueTable: WeightTable,
  tagger: PackedNetwork,
  isWanted: Uint8Array | undefined,
  take: (reading: CueReading, known: TextFacts) => void,
): TextFacts {
  const logits = cueLogits(view, rate, cueTable);
  const likely: number[] = [];
  for (let t = 0; t < view.count; t++) if ((logits[t] as number) >= leastLogit) likely.push(t);
  let wordsQuoted = 0;
  for (const { first, last } of view.doc.quotes) wordsQuoted += last - first;
  const cues = isWanted ? likely.filter((t) => isWanted[t] === 1) : likely;
  return readThese(
    cues,
    { ...factsOf(view, rate, logits), cueCount: likely.length, wordsQuoted },
    cueTable,
    tagger,
    take,
  );
}

/** What is known before a cue is read. Nothing is said of the text as a whole: how many cues it has, and how much of it is quoted. */
export const factsOf = (view: TokenView, rate: Uint8Array, logits: Float32Array): TextFacts => ({
  view,
  rate,
  logits,
  speechLogits: new Float32Array(view.count).fill(noCue),
  coveredLogit: new Float32Array(view.count).fill(noCue),
  coveredBy: new Int32Array(view.count).fill(-1),
  coveredSecond: new Float32Array(view.count).fill(noCue),
  cueCount: 0,
  wordsQuoted: 0,
});

/** Reads these cues, and notes in `known` what they claim. */
export function readThese(
  cues: readonly number[],
  known: TextFacts,
  cueTable: WeightTable,
  tagger: PackedNetwork,
  take: (reading: CueReading, known: TextFacts) => void,
): TextFacts {
  const { view, rate, logits, speechLogits } = known;
  const classes = cueClass(logits);
  const scorer = scorerOf(tagger);
  const row = featureRow(cueTemplates, cueTable.bits);
  for (const t of cues) {
    cueFeatures(view, rate, t, true, row);
    speechLogits[t] = logitOf(cueTable, row);
    const lattice = latticeOf(view, rate, classes, t, scorer);
    const marginals = marginalsIn(lattice.window, scorer);
    const candidates = candidatesOf(view, lattice, marginals, scorer);
    if (candidates.length === 0) continue;
    const reading = { window: lattice.window, marginals, candidates };
    cover(known, reading);
    take(reading, known);
  }
  return known;
}

/** The best labellings that have a content, as candidates. */
function candidatesOf(
  { tokens }: TokenView,
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
    const contentRuns = runsOf(content, window, reader.bestLabels, i * length);
    if (wordFrom(tokens, contentRuns, 0) < 0) continue;
    const sourceRuns = onePhrase(tokens, runsOf(source, window, reader.bestLabels, i * length), window.low, marginals);
    if (isAmong(tokens, found, contentRuns, sourceRuns)) continue;
    if (found.length === 0) top = score;
    found.push({
      cue: window.cue,
      content: contentRuns,
      source: sourceRuns,
      rank: found.length,
      behind: score - top,
    });
  }
  return found;
}

function isAmong(
  tokens: Tokens,
  found: readonly Candidate[],
  content: Candidate['content'],
  source: Candidate['source'],
) {
  for (const one of found)
    if (areSame(tokens, one.content, content) && areSame(tokens, one.source, source)) return true;
  return false;
}

/** Whether the words of both are the same: labellings that differ in punctuation alone are one. */
function areSame(tokens: Tokens, some: readonly TokenRange[], others: readonly TokenRange[]): boolean {
  for (let next = 0; ; next++) {
    const word = wordFrom(tokens, some, next);
    if (word !== wordFrom(tokens, others, next)) return false;
    if (word < 0) return true;
    next = word;
  }
}

/** The first word of the ranges from token t on; -1 for none. */
function wordFrom({ isWord }: Tokens, ranges: readonly TokenRange[], t: number): number {
  for (const { first, last } of ranges) for (let i = Math.max(first, t); i < last; i++) if (isWord[i]) return i;
  return -1;
}

/** A source is one phrase: of several, parted by words, the one that the tagger is surest of, as a sum over its tokens. */
function onePhrase(tokens: Tokens, runs: readonly TokenRange[], low: number, marginals: Uint16Array): TokenRange[] {
  let best: TokenRange[] = [];
  let most = 0;
  for (let from = 0, to = 0; from < runs.length; from = to) {
    let sum = 0;
    do sum += sureness(runs[to++] as TokenRange, low, marginals);
    while (to < runs.length && onlyMarks(tokens, runs[to - 1]?.last ?? 0, runs[to]?.first ?? 0));
    if (sum <= most) continue;
    most = sum;
    best = runs.slice(from, to);
  }
  return best;
}

function sureness({ first, last }: TokenRange, low: number, marginals: Uint16Array): number {
  let sum = 0;
  for (let t = first; t < last; t++) sum += marginals[(t - low) * labelCount + source] as number;
  return sum;
}

/** Notes the tokens that a cue's best content claims. */
function cover(
  { logits, coveredLogit, coveredBy, coveredSecond }: TextFacts,
  { candidates, window }: CueReading,
): void {
  const x = logits[window.cue] as number;
  for (const { first, last } of candidates[0]?.content ?? [])
    for (let t = first; t < last; t++) {
      if (x > (coveredLogit[t] as number)) {
        coveredSecond[t] = coveredLogit[t] as number;
        coveredLogit[t] = x;
        coveredBy[t] = window.cue;
      } else if (x > (coveredSecond[t] as number)) coveredSecond[t] = x;
    }
}
