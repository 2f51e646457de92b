import { certain } from './label.ts';
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
const percent = (p: number): number => Math.round(p * per);
const logit = (x: number): number => Math.round(x * 64);

/** Facts about a candidate as whole numbers, for the trees that accept or reject it. Returns how many were written. */
export function candidateFacts(
  scene: JudgeScene,
  reading: CueReading,
  candidate: Candidate,
  speechOnly: boolean,
  out: Int32Array,
  from: number,
): number {
  let at = from;
  const fact = (value: number): void => {
    out[at++] = value;
  };
  const { view, rate, logits } = scene;
  const { window, marginals, candidates } = reading;
  const { cue, content, source } = candidate;
  const { low, high } = window;
  const first = content[0] as number;
  const last = content[content.length - 1] as number;
  const marginal = (t: number, label: number): number =>
    t < low || t > high ? 0 : (marginals[(t - low) * 3 + label] as number) / certain;

  fact(logit(logits[cue] as number));
  fact(logit((scene.speechLogits[cue] as number) - (logits[cue] as number)));
  fact(speechOnly ? 1 : 0);
  fact(rate[cue] as number);
  fact(view.act[cue] as number);
  fact(view.manner[cue] as number);
  fact(view.tag[cue] as number);
  fact(view.mark[cue] as number);
  fact(view.quoted[cue] as number);
  fact(candidate.rank);
  fact(candidate.behind >> 4);
  fact(((candidates[1]?.behind ?? -60000) as number) >> 4);

  // How sure the tagger is.
  let mean = 0;
  let least = 1;
  let held = 0;
  for (const t of content) {
    const p = marginal(t, 2);
    mean += p;
    least = Math.min(least, p);
  }
  for (let t = low; t <= high; t++) held += marginal(t, 2);
  fact(percent(mean / content.length));
  fact(percent(least));
  fact(percent((held - mean) / content.length));
  fact(percent(marginal(first, 2)));
  fact(percent(marginal(first - 1, 2)));
  fact(percent(marginal(last, 2)));
  fact(percent(marginal(last + 1, 2)));
  let sourceMean = 0;
  let sourceHeld = 0;
  for (const t of source) sourceMean += marginal(t, 1);
  for (let t = low; t <= high; t++) sourceHeld += marginal(t, 1);
  fact(source.length > 0 ? percent(sourceMean / source.length) : -1);
  fact(percent(sourceHeld - sourceMean));
  const sourceFirst = source[0] ?? -1;
  const sourceLast = source[source.length - 1] ?? -1;
  fact(source.length > 0 ? percent(marginal(sourceFirst, 1) - marginal(sourceFirst - 1, 1)) : -1);
  fact(source.length > 0 ? percent(marginal(sourceLast, 1) - marginal(sourceLast + 1, 1)) : -1);

  // Shape.
  fact(content.length);
  fact(runCount(content));
  fact(source.length);
  fact(runCount(source));
  fact(clamp(first - cue, 60));
  fact(clamp(last - cue, 60));
  fact(source.length > 0 ? clamp((sourceFirst > cue ? sourceFirst : sourceLast) - cue, 40) : 41);
  fact(source.length > 0 ? clamp(sourceFirst - first, 60) : 61);
  fact((view.sentence[last] as number) - (view.sentence[first] as number));
  fact(clamp((view.sentence[first] as number) - (view.sentence[cue] as number), 3));
  fact(view.block[last] === view.block[cue] ? 0 : 1);

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
  fact(percent(quoted / content.length));
  fact(edges);
  fact(verbs);
  fact(big);
  fact(cutEnds(view, content));
  fact(view.edge[first] as number);
  fact(view.edge[last] as number);

  // Edges of the content and of the source.
  fact(view.tag[first] as number);
  fact(view.tag[last] as number);
  fact(first > low ? (view.tag[first - 1] as number) : 0);
  fact(last < high ? (view.tag[last + 1] as number) : 0);
  fact(first > low ? (view.mark[first - 1] as number) : 9);
  fact(last < high ? (view.mark[last + 1] as number) : 9);
  fact(Math.min(first - (view.sentenceFirst[first] as number), 30));
  fact(Math.min((view.sentenceLast[last] as number) - last, 30));
  fact(source.length > 0 ? (view.tag[sourceFirst] as number) : 0);
  fact(source.length > 0 ? (view.tag[sourceLast] as number) : 0);
  fact(sourceLast >= 0 && sourceLast < high ? (view.tag[sourceLast + 1] as number) : 0);
  fact(sourceFirst > low ? (view.tag[sourceFirst - 1] as number) : 0);
  fact(window.thatAfter);
  fact(Math.min(cue - (view.sentenceFirst[cue] as number), 30));
  fact(Math.min((view.sentenceLast[cue] as number) - cue, 30));

  // The rules.
  fact(view.evidence.construct[cue] as number);
  fact(view.evidence.kind[cue] as number);
  fact(view.evidence.voice[cue] as number);
  let agreed = 0;
  let drafted = 0;
  let sourceAgreed = 0;
  let sourceDrafted = 0;
  for (const label of window.drafted) {
    if (label === 3) drafted++;
    if (label === 2) sourceDrafted++;
  }
  for (const t of content) if (t <= high && window.drafted[t - low] === 3) agreed++;
  for (const t of source) if (window.drafted[t - low] === 2) sourceAgreed++;
  fact(drafted > 0 ? percent(agreed / (drafted + content.length - agreed)) : -1);
  fact(
    drafted > 0
      ? sourceDrafted + source.length > 0
        ? percent(sourceAgreed / (sourceDrafted + source.length - sourceAgreed))
        : per
      : -1,
  );

  // Others.
  let inside = -20;
  for (const t of content) if (t !== cue) inside = Math.max(inside, logits[t] as number);
  fact(logit(inside));
  const over = scene.coveredBy[cue] as number;
  fact(
    over >= 0 && over !== cue ? logit(scene.coveredLogit[cue] as number) : logit(scene.coveredSecond[cue] as number),
  );
  let rival = -20;
  let shared = 0;
  for (const t of content) {
    const by = scene.coveredBy[t] as number;
    const x = by !== cue && by >= 0 ? (scene.coveredLogit[t] as number) : (scene.coveredSecond[t] as number);
    rival = Math.max(rival, x);
    if (x > (logits[cue] as number)) shared++;
  }
  fact(logit(rival));
  fact(percent(shared / content.length));
  let nearest = -20;
  for (let t = Math.max(low, cue - 8); t <= Math.min(high, cue + 8); t++)
    if (t !== cue) nearest = Math.max(nearest, logits[t] as number);
  fact(logit(nearest));
  fact(Math.min(view.block[cue] as number, 20));
  fact(Math.round((1000 * scene.cueCount) / (view.count + 100)));
  fact(Math.round((1000 * scene.wordsQuoted) / (view.count + 1)));
  return at - from;
}

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
