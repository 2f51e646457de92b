import type { Document, TokenRange } from '../../document/document.ts';
import { TAG } from '../../document/tags.ts';
import { fullMarginal, labelCount } from '../../model/tagger.ts';
import { noCue } from './cues.ts';
import { content as contentLabel, source as sourceLabel } from './label.ts';
import { quotationAt, quotedAt, sentenceAt, type TokenView, tagAt } from './view.ts';
import { type CueWindow, draftedAs } from './window.ts';

/** A labelling of the window of a cue: who might have said what. Runs of tokens, rising, at least one token apart. */
export interface Candidate {
  readonly cue: number;
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  /** Place in the list of the cue's best labellings, from 0. */
  readonly rank: number;
  /** Score below the best labelling of the cue, in 1024ths of a logit, 0 or less. */
  readonly behind: number;
}

/** What the tagger says of one cue. */
export interface CueReading {
  readonly window: CueWindow;
  /** Of each token of the window and each label, in 65,535ths. */
  readonly marginals: Uint16Array;
  readonly candidates: readonly Candidate[];
}

/** What is known of the whole text when a candidate is judged. */
export interface TextFacts {
  readonly view: TokenView;
  readonly rate: Uint8Array;
  readonly logits: Float64Array;
  /** Logits by the guideline that leaves attitudes out, for the cues that were read. */
  readonly speechLogits: Float64Array;
  /** For each token the greatest logit of a cue whose best content holds it, and that cue; `noCue` and -1 for none. */
  readonly coveredLogit: Float64Array;
  readonly coveredBy: Int32Array;
  readonly coveredSecond: Float64Array;
  readonly cueCount: number;
  readonly wordsQuoted: number;
}

const per = 1000;
const perMille = (p: number): number => Math.round(p * per);
const logit = (x: number): number => Math.round(x * 64);

/** What all candidates of a cue share. */
interface WindowSums {
  /** Of the marginals of content and of source. */
  readonly content: number;
  readonly source: number;
  /** Tokens that the rules' draft has as content, and as source. */
  readonly draftedContent: number;
  readonly draftedSource: number;
  /** The greatest logit of another cue beside it. */
  readonly nearest: number;
}

export function sumsOfWindow({ logits }: TextFacts, reading: CueReading): WindowSums {
  const { cue, low, high, drafted } = reading.window;
  let content = 0;
  let source = 0;
  let draftedContent = 0;
  let draftedSource = 0;
  for (let t = low; t <= high; t++) {
    content += marginal(reading, t, contentLabel);
    source += marginal(reading, t, sourceLabel);
    if (drafted[t - low] === draftedAs.content) draftedContent++;
    if (drafted[t - low] === draftedAs.source) draftedSource++;
  }
  let nearest = noCue;
  for (let t = Math.max(low, cue - 8); t <= Math.min(high, cue + 8); t++)
    if (t !== cue) nearest = Math.max(nearest, logits[t] as number);
  return { content, source, draftedContent, draftedSource, nearest };
}

function marginal({ window: { low, high }, marginals }: CueReading, t: number, label: number): number {
  return t < low || t > high ? 0 : (marginals[(t - low) * labelCount + label] as number) / fullMarginal;
}

/**
 * Facts about a candidate as whole numbers, for the trees that accept or reject it. Returns how many were written. The trees know them by
 * their place: another order, or one fact more or less, needs new weights. Each part writes its own from `at` on and returns where it stops.
 */
export function candidateFacts(
  known: TextFacts,
  reading: CueReading,
  sums: WindowSums,
  candidate: Candidate,
  speechOnly: boolean,
  out: Int32Array,
): number {
  const { view } = known;
  let at = 0;
  at = whatTheCueIs(known, candidate.cue, speechOnly, out, at);
  at = howItRanks(reading, candidate, out, at);
  at = howSureOfContent(reading, sums, candidate.content, out, at);
  at = howSureOfSource(reading, sums, candidate.source, out, at);
  at = whatShapeItHas(view, candidate, out, at);
  at = howMuchIsQuoted(view, candidate.content, out, at);
  at = whereContentEnds(view, reading.window, candidate.content, out, at);
  at = whereSourceEnds(view, reading.window, candidate.source, out, at);
  at = whereTheCueStands(view, reading.window, out, at);
  at = whatTheRulesFound(view, reading.window, sums, candidate, out, at);
  at = whatOtherCuesClaim(known, sums, candidate, out, at);
  return whatTextItIs(known, candidate.cue, out, at);
}

function whatTheCueIs(
  { view, rate, logits, speechLogits }: TextFacts,
  cue: number,
  speechOnly: boolean,
  out: Int32Array,
  at: number,
): number {
  let i = at;
  out[i++] = logit(logits[cue] as number);
  out[i++] = logit((speechLogits[cue] as number) - (logits[cue] as number));
  out[i++] = speechOnly ? 1 : 0;
  out[i++] = rate[cue] as number;
  out[i++] = view.act[cue] as number;
  out[i++] = view.manner[cue] as number;
  out[i++] = tagAt(view.tokens, cue);
  out[i++] = view.tokens.mark[cue] as number;
  out[i++] = quotedAt(view.doc, cue);
  return i;
}

function howItRanks({ candidates }: CueReading, { rank, behind }: Candidate, out: Int32Array, at: number): number {
  let i = at;
  out[i++] = rank;
  out[i++] = behind >> 4;
  out[i++] = (candidates[1]?.behind ?? -60000) >> 4;
  return i;
}

function howSureOfContent(
  reading: CueReading,
  sums: WindowSums,
  content: readonly TokenRange[],
  out: Int32Array,
  at: number,
): number {
  const first = firstOf(content);
  const last = lastOf(content);
  let sum = 0;
  let least = 1;
  for (const range of content)
    for (let t = range.first; t < range.last; t++) {
      const p = marginal(reading, t, contentLabel);
      sum += p;
      least = Math.min(least, p);
    }
  const count = countOf(content);
  let i = at;
  out[i++] = perMille(sum / count);
  out[i++] = perMille(least);
  out[i++] = perMille((sums.content - sum) / count);
  out[i++] = perMille(marginal(reading, first, contentLabel));
  out[i++] = perMille(marginal(reading, first - 1, contentLabel));
  out[i++] = perMille(marginal(reading, last, contentLabel));
  out[i++] = perMille(marginal(reading, last + 1, contentLabel));
  return i;
}

function howSureOfSource(
  reading: CueReading,
  sums: WindowSums,
  source: readonly TokenRange[],
  out: Int32Array,
  at: number,
): number {
  const has = source.length > 0;
  const first = firstOf(source);
  const last = lastOf(source);
  let sum = 0;
  for (const range of source) for (let t = range.first; t < range.last; t++) sum += marginal(reading, t, sourceLabel);
  let i = at;
  out[i++] = has ? perMille(sum / countOf(source)) : -1;
  out[i++] = perMille(sums.source - sum);
  out[i++] = has ? perMille(marginal(reading, first, sourceLabel) - marginal(reading, first - 1, sourceLabel)) : -1;
  out[i++] = has ? perMille(marginal(reading, last, sourceLabel) - marginal(reading, last + 1, sourceLabel)) : -1;
  return i;
}

function whatShapeItHas(
  { tokens: { sentence, block } }: TokenView,
  { cue, content, source }: Candidate,
  out: Int32Array,
  at: number,
): number {
  const first = firstOf(content);
  const last = lastOf(content);
  const has = source.length > 0;
  const sourceFirst = firstOf(source);
  let i = at;
  out[i++] = countOf(content);
  out[i++] = content.length;
  out[i++] = countOf(source);
  out[i++] = source.length;
  out[i++] = clamp(first - cue, 60);
  out[i++] = clamp(last - cue, 60);
  out[i++] = has ? clamp((sourceFirst > cue ? sourceFirst : lastOf(source)) - cue, 40) : 41;
  out[i++] = has ? clamp(sourceFirst - first, 60) : 61;
  out[i++] = (sentence[last] as number) - (sentence[first] as number);
  out[i++] = clamp((sentence[first] as number) - (sentence[cue] as number), 3);
  out[i++] = block[last] === block[cue] ? 0 : 1;
  return i;
}

function howMuchIsQuoted(
  { doc, tokens, quotationSize }: TokenView,
  content: readonly TokenRange[],
  out: Int32Array,
  at: number,
): number {
  let quoted = 0;
  let edges = 0;
  let verbs = 0;
  let longest = 0;
  for (const { first, last } of content)
    for (let t = first; t < last; t++) {
      quoted += quotedAt(doc, t);
      if (doc.quoteEdge[t]) edges++;
      if ((tokens.tagBit[t] as number) & (TAG.VERB | TAG.AUX)) verbs++;
      longest = Math.max(longest, quotationSize[t] as number);
    }
  let i = at;
  out[i++] = perMille(quoted / countOf(content));
  out[i++] = edges;
  out[i++] = verbs;
  out[i++] = longest;
  out[i++] = cutEnds(doc, content);
  out[i++] = doc.quoteEdge[firstOf(content)] as number;
  out[i++] = doc.quoteEdge[lastOf(content)] as number;
  return i;
}

function whereContentEnds(
  { doc, tokens }: TokenView,
  { low, high }: CueWindow,
  content: readonly TokenRange[],
  out: Int32Array,
  at: number,
): number {
  const first = firstOf(content);
  const last = lastOf(content);
  let i = at;
  out[i++] = tagAt(tokens, first);
  out[i++] = tagAt(tokens, last);
  out[i++] = first > low ? tagAt(tokens, first - 1) : 0;
  out[i++] = last < high ? tagAt(tokens, last + 1) : 0;
  out[i++] = first > low ? (tokens.mark[first - 1] as number) : 9;
  out[i++] = last < high ? (tokens.mark[last + 1] as number) : 9;
  out[i++] = Math.min(first - sentenceAt(doc, first).first, 30);
  out[i++] = Math.min(sentenceAt(doc, last).last - 1 - last, 30);
  return i;
}

function whereSourceEnds(
  { tokens }: TokenView,
  { low, high }: CueWindow,
  source: readonly TokenRange[],
  out: Int32Array,
  at: number,
): number {
  const has = source.length > 0;
  const first = firstOf(source);
  const last = lastOf(source);
  let i = at;
  out[i++] = has ? tagAt(tokens, first) : 0;
  out[i++] = has ? tagAt(tokens, last) : 0;
  out[i++] = has && last < high ? tagAt(tokens, last + 1) : 0;
  out[i++] = first > low ? tagAt(tokens, first - 1) : 0;
  return i;
}

function whereTheCueStands({ doc }: TokenView, { cue, thatAfter }: CueWindow, out: Int32Array, at: number): number {
  const { first, last } = sentenceAt(doc, cue);
  let i = at;
  out[i++] = thatAfter;
  out[i++] = Math.min(cue - first, 30);
  out[i++] = Math.min(last - 1 - cue, 30);
  return i;
}

function whatTheRulesFound(
  { evidence }: TokenView,
  { low, drafted }: CueWindow,
  sums: WindowSums,
  { cue, content, source }: Candidate,
  out: Int32Array,
  at: number,
): number {
  let agreed = 0;
  let sourceAgreed = 0;
  for (const { first, last } of content)
    for (let t = first; t < last; t++) if (drafted[t - low] === draftedAs.content) agreed++;
  for (const { first, last } of source)
    for (let t = first; t < last; t++) if (drafted[t - low] === draftedAs.source) sourceAgreed++;
  const isDrafted = sums.draftedContent > 0;
  let i = at;
  out[i++] = evidence.construct[cue] as number;
  out[i++] = evidence.kind[cue] as number;
  out[i++] = evidence.voice[cue] as number;
  out[i++] = isDrafted ? overlap(agreed, sums.draftedContent, countOf(content)) : -1;
  out[i++] = isDrafted ? overlap(sourceAgreed, sums.draftedSource, countOf(source)) : -1;
  return i;
}

function whatOtherCuesClaim(
  known: TextFacts,
  sums: WindowSums,
  { cue, content }: Candidate,
  out: Int32Array,
  at: number,
): number {
  const { logits } = known;
  let inside = noCue;
  let rival = noCue;
  let shared = 0;
  for (const { first, last } of content)
    for (let t = first; t < last; t++) {
      if (t !== cue) inside = Math.max(inside, logits[t] as number);
      const other = otherLogit(known, t, cue);
      rival = Math.max(rival, other);
      if (other > (logits[cue] as number)) shared++;
    }
  let i = at;
  out[i++] = logit(inside);
  out[i++] = logit(otherLogit(known, cue, cue));
  out[i++] = logit(rival);
  out[i++] = perMille(shared / countOf(content));
  out[i++] = logit(sums.nearest);
  return i;
}

function whatTextItIs({ view, cueCount, wordsQuoted }: TextFacts, cue: number, out: Int32Array, at: number): number {
  let i = at;
  out[i++] = Math.min(view.tokens.block[cue] as number, 20);
  out[i++] = Math.round((per * cueCount) / (view.count + 100));
  out[i++] = Math.round((per * wordsQuoted) / (view.count + 1));
  return i;
}

/** −1 for no tokens. */
const firstOf = (ranges: readonly TokenRange[]): number => ranges[0]?.first ?? -1;
const lastOf = (ranges: readonly TokenRange[]): number => (ranges[ranges.length - 1]?.last ?? 0) - 1;

export function countOf(ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, last } of ranges) count += last - first;
  return count;
}

/** Of the tokens that either of two sets has, those that both have; all where both are empty. */
const overlap = (both: number, some: number, others: number): number =>
  some + others > 0 ? perMille(both / (some + others - both)) : per;

/** The greatest logit of another cue whose content holds token t. */
const otherLogit = ({ coveredBy, coveredLogit, coveredSecond }: TextFacts, t: number, cue: number): number => {
  const by = coveredBy[t] as number;
  return (by >= 0 && by !== cue ? coveredLogit[t] : coveredSecond[t]) as number;
};

/** The number of the fact that says which guideline it is judged by: 1 where that leaves attitudes out. */
export const guideline = 2;

/** Upper bound of the number of facts. */
export const factCount = 80;

const clamp = (n: number, most: number): number => Math.max(-most, Math.min(most, n));

/** How many ends of the content's runs stand inside a quotation. */
function cutEnds(doc: Document, content: readonly TokenRange[]): number {
  let cuts = 0;
  for (const { first, last } of content) {
    if (isInside(doc, first)) cuts++;
    if (isInside(doc, last)) cuts++;
  }
  return cuts;
}

/** Whether a token and the one before it stand in one quotation. */
function isInside(doc: Document, t: number): boolean {
  if (t === 0 || t >= doc.tokens.count) return false;
  const quotation = quotationAt(doc, t);
  return quotation !== 0 && quotation === quotationAt(doc, t - 1);
}
