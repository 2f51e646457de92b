import type { TokenRange } from '../../document/document.ts';
import { featureRow } from '../../model/features.ts';
import { logitOf } from '../../model/linear.ts';
import { type Forest, forestLogit } from '../../model/trees.ts';
import { unit, type WeightTable } from '../../model/weights.ts';
import type { ReadSentence, SentenceReader } from '../types.ts';
import { cueFeatures, cueTemplates } from './cue-features.ts';
import { noCue } from './cues.ts';
import {
  type CueReading,
  candidateFacts,
  countOf,
  type FactRow,
  factRow,
  guideline,
  type Question,
  sumsOfWindow,
} from './facts.ts';
import { factsOf, readThese, type TextReading } from './judge.ts';
import type { AttributionModel, NestedModel } from './model.ts';
import { ratesOf } from './rates.ts';
import type { Judged } from './select.ts';
import { blockAt, type TokenView } from './view.ts';

/** What is read of an excerpt of contents. */
export interface NestedReading extends TextReading {
  /** For each token the logit that it is a cue by what nested labels teach, or by a reader that was asked. */
  readonly cueLogits: Float64Array;
}

/** Words that are often cues, or that the lexicon has as speech. Of labelled cues nine in ten are, and half of all contents have none: those need not be read. */
const mayReport = ({ manner, tokens }: TokenView, rate: Uint8Array, t: number): boolean =>
  tokens.isWord[t] === 1 && ((rate[t] as number) >= OFTEN || manner[t] === SPEECH);
const OFTEN = 3;
const SPEECH = 1;

/** The sentences of a range, or what of them stands there, with a word that may report: what one reports hardly ever goes on behind it. */
export function sentencesThatMayReport(view: TokenView, rate: Uint8Array, first: number, last: number): TokenRange[] {
  const { sentence } = view.tokens;
  const found: TokenRange[] = [];
  for (let from = first, to = first; from < last; from = to) {
    let reports = false;
    for (; to < last && sentence[to] === sentence[from]; to++) reports ||= mayReport(view, rate, to);
    if (reports) found.push({ first: from, last: to });
  }
  return found;
}

/** Less likely tokens are no cues whatever nested labels say: asking them costs time. */
const leastOuter = -9;
/** Of less likely ones, a class of their own would say nothing. */
const floor = -8;

/** The likely cues of an excerpt, read by the network as those of any text. */
export function readNested(
  view: TokenView,
  model: AttributionModel,
  nested: NestedModel,
  reader: SentenceReader | null = null,
): NestedReading {
  const rate = ratesOf(view, model.rates);
  const { logits, cueLogits: first } = nestedCueLogits(view, rate, model.cue, nested);
  const cueLogits = reader?.cues ? readIn(view, first, reader) : first;
  const cues = [...cueLogits.keys()].filter((t) => (cueLogits[t] as number) >= nested.leastCue);
  const readings: CueReading[] = [];
  const known = readThese(cues, factsOf(view, rate, logits), model.cue, model.tagger, (one) => readings.push(one));
  return { known, readings, cueLogits };
}

/** A logit beyond says no more: facts are whole numbers of 32 bits, in 64ths. */
const MOST_LOGIT = 30;

/** The logits as a reader has them, who sees each sentence and what stands around it. */
function readIn({ doc }: TokenView, first: Float64Array, reader: SentenceReader): Float64Array {
  const read = Float64Array.from(first);
  for (const { first: from, last, start, end } of doc.sentences) {
    const told = first.subarray(from, last);
    if (!told.some((logit) => logit > noCue)) continue;
    const words = doc.tokens.word.slice(from, last);
    const logits = logitsBy(reader, { words, ...surroundings(doc.text, start, end) }, [...told]);
    if (!logits) continue;
    for (let i = 0; i < told.length; i++)
      if ((told[i] as number) > noCue)
        read[from + i] = Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logits[i] as number));
  }
  return read;
}

/** @throws TypeError where a reader of the caller's gives neither null nor a logit for each word. */
function logitsBy(reader: SentenceReader, sentence: ReadSentence, first: number[]): readonly number[] | null {
  const logits: unknown = reader.cues?.(sentence, first);
  if (logits === null) return null;
  const count = sentence.words.length;
  const wrong = Array.isArray(logits) ? logits.findIndex((logit) => !Number.isFinite(logit)) : -1;
  if (Array.isArray(logits) && logits.length === count && wrong < 0) return logits;
  const given = Array.isArray(logits)
    ? `${logits.length}${wrong < 0 ? '' : `, of which word ${wrong} has none`}`
    : typeof logits;
  throw new TypeError(
    `the reader ${JSON.stringify(reader.name)} must give null or an array with a finite logit for each of ${count} words, not ${given}`,
  );
}

/** What a cue is likely to be as that of a text of its own, and what nested labels add. All are whole numbers of 2^20ths, so sums are exact. */
export function nestedCueLogits(
  view: TokenView,
  rate: Uint8Array,
  outer: WeightTable,
  { cue, slope, bias }: Pick<NestedModel, 'cue' | 'slope' | 'bias'>,
): { logits: Float32Array; cueLogits: Float64Array } {
  const row = featureRow(cueTemplates, outer.bits);
  const logits = new Float32Array(view.count).fill(noCue);
  const cueLogits = new Float64Array(view.count).fill(noCue);
  for (let t = 0; t < view.count; t++) {
    if (!mayReport(view, rate, t)) continue;
    cueFeatures(view, rate, t, false, row);
    const logit = logitOf(outer, row);
    logits[t] = logit;
    if (logit >= leastOuter) cueLogits[t] = (slope * Math.max(floor, logit) + bias) / unit + logitOf(cue, row);
  }
  return { logits, cueLogits };
}

/** How a token stands in the document that the excerpt was made of: the logit that it is a cue there, and 1 in a quotation. */
export interface Around {
  readonly logit: number;
  readonly quoted: number;
}

/** The best candidate of each cue. */
export function judgeNested(
  { known, readings, cueLogits }: NestedReading,
  acceptor: Forest,
  nested: NestedModel,
  around: (t: number) => Around,
): Judged[] {
  const row = factRow();
  return readings.map((reading) => {
    const sums = sumsOfWindow(known, reading);
    const judged = reading.candidates.map((candidate): Judged => {
      nestedFacts(
        { known, reading, sums, candidate, speechOnly: true },
        cueLogits,
        acceptor,
        around(candidate.cue),
        row,
      );
      return { candidate, logit: forestLogit(nested.acceptor, row.values), speech: true };
    });
    return judged.reduce((best, one) => (one.logit > best.logit ? one : best));
  });
}

/** The facts of any candidate, what the acceptor makes of them by either guideline, and where in the content it stands. */
export function nestedFacts(
  question: Question,
  cueLogits: Float64Array,
  acceptor: Forest,
  around: Around,
  row: FactRow,
): void {
  const { known, candidate } = question;
  candidateFacts(question, row);
  const asSpeech = forestLogit(acceptor, row.values);
  row.values[guideline] = 0;
  const asAny = forestLogit(acceptor, row.values);
  row.values[guideline] = 1;
  const { first, last } = blockAt(known.view.doc, candidate.cue);
  const put = (value: number): void => {
    row.values[row.count++] = value;
  };
  for (const logit of [asSpeech, asAny, cueLogits[candidate.cue] as number, around.logit]) put(Math.round(logit * 64));
  put(around.quoted);
  put(last - first);
  put(candidate.cue - first);
  put(last - candidate.cue);
  put(Math.round((1000 * countOf(candidate.content)) / (last - first)));
}

/** Characters that a reader sees of what stands before a sentence, and after it. */
const BEFORE = 400;
const AFTER = 100;

/** What stands around a sentence; a word may be cut. */
export const surroundings = (text: string, start: number, end: number): { before: string; after: string } => ({
  before: text.slice(Math.max(0, start - BEFORE), start),
  after: text.slice(end, end + AFTER),
});
