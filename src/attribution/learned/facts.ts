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
  readonly logits: Float32Array;
  /** Logits by the guideline that leaves attitudes out, for the cues that were read. */
  readonly speechLogits: Float32Array;
  /** For each token the greatest logit of a cue whose best content holds it, and that cue; `noCue` and -1 for none. */
  readonly coveredLogit: Float32Array;
  readonly coveredBy: Int32Array;
  readonly coveredSecond: Float32Array;
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

/** A candidate that is judged, and what it is judged by. */
export interface Question {
  readonly known: TextFacts;
  readonly reading: CueReading;
  readonly sums: WindowSums;
  readonly candidate: Candidate;
  /** Whether the text is labelled by the guideline that leaves attitudes out. */
  readonly speechOnly: boolean;
}

/** A row of facts that is filled again and again. */
export interface FactRow {
  readonly values: Int32Array;
  count: number;
}

export const factRow = (): FactRow => ({ values: new Int32Array(mostFacts), count: 0 });

/** Upper bound of the number of facts. */
const mostFacts = 80;

function put(row: FactRow, value: number): void {
  row.values[row.count++] = value;
}

/** Facts about a candidate as whole numbers, for the trees that accept or reject it. The trees know them by their place: another order, or one fact more or less, needs new weights. */
export function candidateFacts(question: Question, row: FactRow): void {
  row.count = 0;
  whatTheCueIs(question, row);
  howItRanks(question, row);
  howSureOfContent(question, row);
  howSureOfSource(question, row);
  whatShapeItHas(question, row);
  howMuchIsQuoted(question, row);
  whereContentEnds(question, row);
  whereSourceEnds(question, row);
  whereTheCueStands(question, row);
  whatTheRulesFound(question, row);
  whatOtherCuesClaim(question, row);
  whatTextItIs(question, row);
}

function whatTheCueIs(
  { known: { view, rate, logits, speechLogits }, candidate: { cue }, speechOnly }: Question,
  row: FactRow,
): void {
  put(row, logit(logits[cue] as number));
  put(row, logit((speechLogits[cue] as number) - (logits[cue] as number)));
  put(row, speechOnly ? 1 : 0);
  put(row, rate[cue] as number);
  put(row, view.act[cue] as number);
  put(row, view.manner[cue] as number);
  put(row, tagAt(view.tokens, cue));
  put(row, view.tokens.mark[cue] as number);
  put(row, quotedAt(view.doc, cue));
}

function howItRanks({ reading: { candidates }, candidate: { rank, behind } }: Question, row: FactRow): void {
  put(row, rank);
  put(row, behind >> 4);
  put(row, (candidates[1]?.behind ?? -60000) >> 4);
}

function howSureOfContent({ reading, sums, candidate: { content } }: Question, row: FactRow): void {
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
  put(row, perMille(sum / count));
  put(row, perMille(least));
  put(row, perMille((sums.content - sum) / count));
  put(row, perMille(marginal(reading, first, contentLabel)));
  put(row, perMille(marginal(reading, first - 1, contentLabel)));
  put(row, perMille(marginal(reading, last, contentLabel)));
  put(row, perMille(marginal(reading, last + 1, contentLabel)));
}

function howSureOfSource({ reading, sums, candidate: { source } }: Question, row: FactRow): void {
  const has = source.length > 0;
  const first = firstOf(source);
  const last = lastOf(source);
  let sum = 0;
  for (const range of source) for (let t = range.first; t < range.last; t++) sum += marginal(reading, t, sourceLabel);
  put(row, has ? perMille(sum / countOf(source)) : -1);
  put(row, perMille(sums.source - sum));
  put(row, has ? perMille(marginal(reading, first, sourceLabel) - marginal(reading, first - 1, sourceLabel)) : -1);
  put(row, has ? perMille(marginal(reading, last, sourceLabel) - marginal(reading, last + 1, sourceLabel)) : -1);
}

function whatShapeItHas({ known, candidate: { cue, content, source } }: Question, row: FactRow): void {
  const { sentence, block } = known.view.tokens;
  const first = firstOf(content);
  const last = lastOf(content);
  const has = source.length > 0;
  const sourceFirst = firstOf(source);
  put(row, countOf(content));
  put(row, content.length);
  put(row, countOf(source));
  put(row, source.length);
  put(row, clamp(first - cue, 60));
  put(row, clamp(last - cue, 60));
  put(row, has ? clamp((sourceFirst > cue ? sourceFirst : lastOf(source)) - cue, 40) : 41);
  put(row, has ? clamp(sourceFirst - first, 60) : 61);
  put(row, (sentence[last] as number) - (sentence[first] as number));
  put(row, clamp((sentence[first] as number) - (sentence[cue] as number), 3));
  put(row, block[last] === block[cue] ? 0 : 1);
}

function howMuchIsQuoted({ known, candidate: { content } }: Question, row: FactRow): void {
  const { doc, tokens, quotationSize } = known.view;
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
  put(row, perMille(quoted / countOf(content)));
  put(row, edges);
  put(row, verbs);
  put(row, longest);
  put(row, cutEnds(doc, content));
  put(row, doc.quoteEdge[firstOf(content)] as number);
  put(row, doc.quoteEdge[lastOf(content)] as number);
}

function whereContentEnds({ known, reading, candidate: { content } }: Question, row: FactRow): void {
  const { doc, tokens } = known.view;
  const { low, high } = reading.window;
  const first = firstOf(content);
  const last = lastOf(content);
  put(row, tagAt(tokens, first));
  put(row, tagAt(tokens, last));
  put(row, first > low ? tagAt(tokens, first - 1) : 0);
  put(row, last < high ? tagAt(tokens, last + 1) : 0);
  put(row, first > low ? (tokens.mark[first - 1] as number) : 9);
  put(row, last < high ? (tokens.mark[last + 1] as number) : 9);
  put(row, Math.min(first - sentenceAt(doc, first).first, 30));
  put(row, Math.min(sentenceAt(doc, last).last - 1 - last, 30));
}

function whereSourceEnds({ known, reading, candidate: { source } }: Question, row: FactRow): void {
  const { tokens } = known.view;
  const { low, high } = reading.window;
  const has = source.length > 0;
  const first = firstOf(source);
  const last = lastOf(source);
  put(row, has ? tagAt(tokens, first) : 0);
  put(row, has ? tagAt(tokens, last) : 0);
  put(row, has && last < high ? tagAt(tokens, last + 1) : 0);
  put(row, first > low ? tagAt(tokens, first - 1) : 0);
}

function whereTheCueStands({ known, reading }: Question, row: FactRow): void {
  const { cue, thatAfter } = reading.window;
  const { first, last } = sentenceAt(known.view.doc, cue);
  put(row, thatAfter);
  put(row, Math.min(cue - first, 30));
  put(row, Math.min(last - 1 - cue, 30));
}

function whatTheRulesFound(
  { known, reading, sums, candidate: { cue, content, source } }: Question,
  row: FactRow,
): void {
  const { evidence } = known.view;
  const { low, drafted } = reading.window;
  let agreed = 0;
  let sourceAgreed = 0;
  for (const { first, last } of content)
    for (let t = first; t < last; t++) if (drafted[t - low] === draftedAs.content) agreed++;
  for (const { first, last } of source)
    for (let t = first; t < last; t++) if (drafted[t - low] === draftedAs.source) sourceAgreed++;
  const isDrafted = sums.draftedContent > 0;
  put(row, evidence.construct[cue] as number);
  put(row, evidence.kind[cue] as number);
  put(row, evidence.voice[cue] as number);
  put(row, isDrafted ? overlap(agreed, sums.draftedContent, countOf(content)) : -1);
  put(row, isDrafted ? overlap(sourceAgreed, sums.draftedSource, countOf(source)) : -1);
}

function whatOtherCuesClaim({ known, sums, candidate: { cue, content } }: Question, row: FactRow): void {
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
  put(row, logit(inside));
  put(row, logit(otherLogit(known, cue, cue)));
  put(row, logit(rival));
  put(row, perMille(shared / countOf(content)));
  put(row, logit(sums.nearest));
}

function whatTextItIs({ known: { view, cueCount, wordsQuoted }, candidate: { cue } }: Question, row: FactRow): void {
  put(row, Math.min(view.tokens.block[cue] as number, 20));
  put(row, Math.round((per * cueCount) / (view.count + 100)));
  put(row, Math.round((per * wordsQuoted) / (view.count + 1)));
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
