import type { Document, TokenRange } from '../../document/document.ts';
import { type Forest, forestLogit, treesAsking } from '../../model/trees.ts';
import {
  type Candidate,
  type CueReading,
  candidateFacts,
  countOf,
  factRow,
  guideline,
  sumsOfWindow,
  type TextFacts,
} from './facts.ts';
import { readEach, type TextReading } from './judge.ts';
import type { AttributionModel } from './model.ts';
import type { TokenView } from './view.ts';
import { REACH } from './window.ts';

export interface Judged {
  readonly candidate: Candidate;
  /** The acceptor's logit. */
  readonly logit: number;
  /** Whether it would be labelled by a guideline for speech alone: said, not thought or wanted. */
  readonly speech: boolean;
}

/**
 * How much less likely a candidate is by the guideline for speech alone if it is an attitude, in logits: for words without a
 * row in the lexicon, with one of manner speech, with one of manner attitude. Chosen on bbc/fit and modern/fit.
 */
const mannerGap = [0.4, 0.5, -0.15] as const;

/** The best candidate of each cue by the acceptor. */
export function judge({ known, readings }: TextReading, acceptor: Forest): Judged[] {
  const judgeOne = judgeOf(acceptor);
  return readings.map((reading) => judgeOne(known, reading));
}

/** Reads and judges every likely cue; a reading is let go as soon as all cues are read that may claim words of its window, so that a long text holds few. */
export function judgeCues(
  view: TokenView,
  rate: Uint8Array,
  { cue, tagger, acceptor }: AttributionModel,
  isWanted?: Uint8Array,
): { readonly known: TextFacts; readonly judged: readonly Judged[] } {
  const judgeOne = judgeOf(acceptor);
  const judged: Judged[] = [];
  const waiting: CueReading[] = [];
  const known = readEach(view, rate, cue, tagger, isWanted, (reading, soFar) => {
    const waits = waiting.findIndex(({ window }) => window.high + REACH >= reading.window.cue);
    const ripe = waiting.splice(0, waits < 0 ? waiting.length : waits);
    for (const one of ripe) judged.push(judgeOne(soFar, one));
    waiting.push(reading);
  });
  for (const one of waiting) judged.push(judgeOne(known, one));
  return { known, judged };
}

function judgeOf(acceptor: Forest): (known: TextFacts, reading: CueReading) => Judged {
  const aboutSpeech = treesOfGuideline(acceptor);
  let row = factRow();
  let bestRow = factRow();
  return (known, reading) => {
    const sums = sumsOfWindow(known, reading);
    let best = reading.candidates[0] as Candidate;
    let top = Number.NEGATIVE_INFINITY;
    for (const candidate of reading.candidates) {
      candidateFacts({ known, reading, sums, candidate, speechOnly: false }, row);
      const logit = forestLogit(acceptor, row.values);
      if (logit <= top) continue;
      best = candidate;
      top = logit;
      [row, bestRow] = [bestRow, row];
    }
    const attitudesToo = forestLogit(aboutSpeech, bestRow.values);
    bestRow.values[guideline] = 1;
    const gap = attitudesToo - forestLogit(aboutSpeech, bestRow.values);
    return { candidate: best, logit: top, speech: gap < (mannerGap[known.view.manner[best.cue] as number] as number) };
  };
}

/** Found once a forest: only these trees tell speech from attitudes. */
const ofGuideline = new WeakMap<Forest, Forest>();

function treesOfGuideline(acceptor: Forest): Forest {
  const known = ofGuideline.get(acceptor);
  if (known) return known;
  const trees = treesAsking(acceptor, guideline);
  ofGuideline.set(acceptor, trees);
  return trees;
}

/** Share of a content that another may hold already. */
const mostShared = 0.4;

/** So many logits less are asked of a content with a quotation in it: what that adds is right about as often as wrong, so F1 stays, and a quotation credited to nobody is the greater loss. */
const quotedBonus = 0.2;

/** Whether a candidate is likely enough to be an attribution. */
export const isLikely = ({ logit, candidate }: Judged, doc: Document, least: number): boolean =>
  logit >= least || (logit >= least - quotedBonus && candidate.content.some((range) => holdsQuote(doc, range)));

function holdsQuote({ quoteAt }: Document, { first, last }: TokenRange): boolean {
  for (let t = first; t < last; t++) if (quoteAt[t] !== -1) return true;
  return false;
}

/** Takes the likeliest first, but none whose cue stands in a content that is taken, and none that shares more than `mostShared` of its own. */
export function select(judged: readonly Judged[], doc: Document, least: number): Judged[] {
  const taken = new Uint8Array(doc.tokens.count);
  const kept: Judged[] = [];
  const order = judged.filter((one) => isLikely(one, doc, least));
  order.sort((a, b) => b.logit - a.logit || a.candidate.cue - b.candidate.cue);
  for (const one of order) {
    const { cue, content } = one.candidate;
    let shared = 0;
    for (const { first, last } of content) for (let t = first; t < last; t++) shared += taken[t] as number;
    if (taken[cue] || shared > countOf(content) * mostShared) continue;
    for (const { first, last } of content) taken.fill(1, first, last);
    kept.push(one);
  }
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ candidate: { content } }: Judged): number => content[0]?.first ?? 0;
