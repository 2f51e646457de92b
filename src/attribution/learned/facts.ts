import { certain, content as contentLabel, source as sourceLabel } from './label.ts';
import { type TokenView, tags } from './view.ts';
import type { CueWindow } from './window.ts';

/** A labelling of the window of a cue: who might have said what. Token numbers, rising. */
export interface Candidate {
  readonly cue: number;
  readonly content: readonly number[];
  readonly source: readonly number[];
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
export interface JudgeScene {
  readonly view: TokenView;
  readonly rate: Uint8Array;
  readonly logits: Float64Array;
  /** Logits by the guideline that leaves attitudes out, for the cues that were read. */
  readonly speechLogits: Float64Array;
  /** For each token the greatest logit of a cue whose best content holds it, and that cue; -20 and -1 for none. */
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
export interface WindowSums {
  /** Of the marginals of content and of source. */
  readonly content: number;
  readonly source: number;
  /** Tokens that the rules' draft has as content, and as source. */
  readonly draftedContent: number;
  readonly draftedSource: number;
  /** The greatest logit of another cue beside it. */
  readonly nearest: number;
}

export function sumsOfWindow({ logits }: JudgeScene, reading: CueReading): WindowSums {
  const { cue, low, high, drafted } = reading.window;
  let content = 0;
  let source = 0;
  let draftedContent = 0;
  let draftedSource = 0;
  for (let t = low; t <= high; t++) {
    content += marginal(reading, t, contentLabel);
    source += marginal(reading, t, sourceLabel);
    if (drafted[t - low] === 3) draftedContent++;
    if (drafted[t - low] === 2) draftedSource++;
  }
  let nearest = -20;
  for (let t = Math.max(low, cue - 8); t <= Math.min(high, cue + 8); t++)
    if (t !== cue) nearest = Math.max(nearest, logits[t] as number);
  return { content, source, draftedContent, draftedSource, nearest };
}

function marginal({ window: { low, high }, marginals }: CueReading, t: number, label: number): number {
  return t < low || t > high ? 0 : (marginals[(t - low) * 3 + label] as number) / certain;
}

/** Facts about a candidate as whole numbers, for the trees that accept or reject it. Returns how many were written. */
export function candidateFacts(
  scene: JudgeScene,
  reading: CueReading,
  sums: WindowSums,
  candidate: Candidate,
  speechOnly: boolean,
  out: Int32Array,
): number {
  let at = 0;
  const { view, rate, logits } = scene;
  const { window, candidates } = reading;
  const { cue, content, source } = candidate;
  const { low, high } = window;
  const first = content[0] as number;
  const last = content[content.length - 1] as number;

  out[at++] = logit(logits[cue] as number);
  out[at++] = logit((scene.speechLogits[cue] as number) - (logits[cue] as number));
  out[at++] = speechOnly ? 1 : 0;
  out[at++] = rate[cue] as number;
  out[at++] = view.act[cue] as number;
  out[at++] = view.manner[cue] as number;
  out[at++] = view.tag[cue] as number;
  out[at++] = view.mark[cue] as number;
  out[at++] = view.quoted[cue] as number;
  out[at++] = candidate.rank;
  out[at++] = candidate.behind >> 4;
  out[at++] = ((candidates[1]?.behind ?? -60000) as number) >> 4;

  // How sure the tagger is.
  let mean = 0;
  let least = 1;
  for (const t of content) {
    const p = marginal(reading, t, contentLabel);
    mean += p;
    least = Math.min(least, p);
  }
  out[at++] = perMille(mean / content.length);
  out[at++] = perMille(least);
  out[at++] = perMille((sums.content - mean) / content.length);
  out[at++] = perMille(marginal(reading, first, contentLabel));
  out[at++] = perMille(marginal(reading, first - 1, contentLabel));
  out[at++] = perMille(marginal(reading, last, contentLabel));
  out[at++] = perMille(marginal(reading, last + 1, contentLabel));
  let sourceMean = 0;
  for (const t of source) sourceMean += marginal(reading, t, sourceLabel);
  out[at++] = source.length > 0 ? perMille(sourceMean / source.length) : -1;
  out[at++] = perMille(sums.source - sourceMean);
  const sourceFirst = source[0] ?? -1;
  const sourceLast = source[source.length - 1] ?? -1;
  out[at++] =
    source.length > 0
      ? perMille(marginal(reading, sourceFirst, sourceLabel) - marginal(reading, sourceFirst - 1, sourceLabel))
      : -1;
  out[at++] =
    source.length > 0
      ? perMille(marginal(reading, sourceLast, sourceLabel) - marginal(reading, sourceLast + 1, sourceLabel))
      : -1;

  // Shape.
  out[at++] = content.length;
  out[at++] = runCount(content);
  out[at++] = source.length;
  out[at++] = runCount(source);
  out[at++] = clamp(first - cue, 60);
  out[at++] = clamp(last - cue, 60);
  out[at++] = source.length > 0 ? clamp((sourceFirst > cue ? sourceFirst : sourceLast) - cue, 40) : 41;
  out[at++] = source.length > 0 ? clamp(sourceFirst - first, 60) : 61;
  out[at++] = (view.sentence[last] as number) - (view.sentence[first] as number);
  out[at++] = clamp((view.sentence[first] as number) - (view.sentence[cue] as number), 3);
  out[at++] = view.block[last] === view.block[cue] ? 0 : 1;

  // Quotations.
  let quoted = 0;
  let edges = 0;
  let verbs = 0;
  let big = 0;
  for (const t of content) {
    quoted += view.quoted[t] as number;
    if (view.edge[t]) edges++;
    if (view.tag[t] === tags.verb || view.tag[t] === tags.auxiliary) verbs++;
    big = Math.max(big, view.quotationSize[t] as number);
  }
  out[at++] = perMille(quoted / content.length);
  out[at++] = edges;
  out[at++] = verbs;
  out[at++] = big;
  out[at++] = cutEnds(view, content);
  out[at++] = view.edge[first] as number;
  out[at++] = view.edge[last] as number;

  // Edges of the content and of the source.
  out[at++] = view.tag[first] as number;
  out[at++] = view.tag[last] as number;
  out[at++] = first > low ? (view.tag[first - 1] as number) : 0;
  out[at++] = last < high ? (view.tag[last + 1] as number) : 0;
  out[at++] = first > low ? (view.mark[first - 1] as number) : 9;
  out[at++] = last < high ? (view.mark[last + 1] as number) : 9;
  out[at++] = Math.min(first - (view.sentenceFirst[first] as number), 30);
  out[at++] = Math.min((view.sentenceLast[last] as number) - last, 30);
  out[at++] = source.length > 0 ? (view.tag[sourceFirst] as number) : 0;
  out[at++] = source.length > 0 ? (view.tag[sourceLast] as number) : 0;
  out[at++] = sourceLast >= 0 && sourceLast < high ? (view.tag[sourceLast + 1] as number) : 0;
  out[at++] = sourceFirst > low ? (view.tag[sourceFirst - 1] as number) : 0;
  out[at++] = window.thatAfter;
  out[at++] = Math.min(cue - (view.sentenceFirst[cue] as number), 30);
  out[at++] = Math.min((view.sentenceLast[cue] as number) - cue, 30);

  // The rules.
  out[at++] = view.evidence.construct[cue] as number;
  out[at++] = view.evidence.kind[cue] as number;
  out[at++] = view.evidence.voice[cue] as number;
  let agreed = 0;
  let sourceAgreed = 0;
  for (const t of content) if (t <= high && window.drafted[t - low] === 3) agreed++;
  for (const t of source) if (window.drafted[t - low] === 2) sourceAgreed++;
  out[at++] = sums.draftedContent > 0 ? perMille(agreed / (sums.draftedContent + content.length - agreed)) : -1;
  out[at++] =
    sums.draftedContent > 0
      ? sums.draftedSource + source.length > 0
        ? perMille(sourceAgreed / (sums.draftedSource + source.length - sourceAgreed))
        : per
      : -1;

  // Others.
  let inside = -20;
  for (const t of content) if (t !== cue) inside = Math.max(inside, logits[t] as number);
  out[at++] = logit(inside);
  const over = scene.coveredBy[cue] as number;
  out[at++] =
    over >= 0 && over !== cue ? logit(scene.coveredLogit[cue] as number) : logit(scene.coveredSecond[cue] as number);
  let rival = -20;
  let shared = 0;
  for (const t of content) {
    const by = scene.coveredBy[t] as number;
    const x = by !== cue && by >= 0 ? (scene.coveredLogit[t] as number) : (scene.coveredSecond[t] as number);
    rival = Math.max(rival, x);
    if (x > (logits[cue] as number)) shared++;
  }
  out[at++] = logit(rival);
  out[at++] = perMille(shared / content.length);
  out[at++] = logit(sums.nearest);
  out[at++] = Math.min(view.block[cue] as number, 20);
  out[at++] = Math.round((per * scene.cueCount) / (view.count + 100));
  out[at++] = Math.round((per * scene.wordsQuoted) / (view.count + 1));
  return at;
}

/** The number of the fact that says which guideline it is judged by: 1 where that leaves attitudes out. */
export const guideline = 2;

/** Upper bound of the number of facts. */
export const factCount = 80;

const clamp = (n: number, most: number): number => Math.max(-most, Math.min(most, n));

function runCount(tokens: readonly number[]): number {
  let runs = 0;
  let before = -5;
  for (const t of tokens) {
    if (t > before + 1) runs++;
    before = t;
  }
  return runs;
}

/** How many ends of the content stand inside a quotation. */
function cutEnds(view: TokenView, content: readonly number[]): number {
  let cuts = 0;
  const has = (i: number): boolean => content[i] !== undefined;
  for (let i = 0; i < content.length; i++) {
    const t = content[i] as number;
    const q = view.quotation[t] as number;
    if (q === 0) continue;
    if ((!has(i - 1) || content[i - 1] !== t - 1) && t > 0 && view.quotation[t - 1] === q) cuts++;
    if ((!has(i + 1) || content[i + 1] !== t + 1) && t + 1 < view.count && view.quotation[t + 1] === q) cuts++;
  }
  return cuts;
}
