import type { TokenRange } from '../../document/document.ts';
import { combine, hashText } from '../../model/hash.ts';
import { isNominal, near, that, thatBehind } from './cue-features.ts';
import type { RuleEvidence } from './evidence.ts';
import { marks, type TokenView, tags } from './view.ts';

/** How far from its cue a content or source is sought, in tokens. */
const reach = 90;

/**
 * What can be told of a cue and the tokens around it before a single one is labelled. The columns count from `low`;
 * counts run from the cue outwards.
 */
export interface CueWindow {
  readonly cue: number;
  /** First and last token of the window. */
  readonly low: number;
  readonly high: number;
  /** The tokens that are labelled one by one: all but those deep inside a quotation that the cue is no part of. */
  readonly labelled: Int32Array;
  /** Passed between the cue and the token: commas, verbs, quote marks, nominals, other cues. */
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly quoteEdges: Uint8Array;
  readonly nominals: Uint8Array;
  readonly cues: Uint8Array;
  /** The subordinator last passed (a hash), 0 for none. */
  readonly subordinator: Int32Array;
  /** Of the rest of the sentence after the token: 1 has a verb, 2 has another cue, 4 has a quote mark. */
  readonly tail: Uint8Array;
  /** Class of the distance to the next other cue of the sentence. */
  readonly nextCue: Uint8Array;
  /** What stands around the cue, as hashes. */
  readonly right: number;
  readonly left: number;
  readonly rightPair: number;
  readonly leftPair: number;
  readonly form: number;
  readonly pattern: number;
  readonly shortPattern: number;
  /** What precedes the subject: 1 a comma, 2 a comma after a quotation, 3 a quotation. */
  readonly preceded: number;
  readonly thatAfter: number;
  /** For each token one of `draftedAs`. */
  readonly drafted: Uint8Array;
  readonly construct: number;
}

const to = hashText('to');

/** Classes of distance. */
export const distance = (n: number): number =>
  n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n < 40 ? 9 : 10;

/** Tokens of a window: up to the reach on both sides, and as far again into the next block. */
export const mostTokens: number = 3 * reach + 1;

/** Columns for one window after the other: each that is made with them ends the one before. */
export function windowColumns(): WindowColumns {
  const bytes = () => new Uint8Array(mostTokens);
  return {
    labelled: new Int32Array(mostTokens),
    commas: bytes(),
    verbs: bytes(),
    quoteEdges: bytes(),
    nominals: bytes(),
    cues: bytes(),
    subordinator: new Int32Array(mostTokens),
    tail: bytes(),
    nextCue: bytes(),
  };
}

export function windowOf(
  view: TokenView,
  cueness: Uint8Array,
  cue: number,
  w: WindowColumns = windowColumns(),
): CueWindow {
  const low = Math.max(view.blockFirst[cue] as number, cue - reach);
  const high = endOfWindow(view, cue);
  countOutwards(view, cueness, cue, low, high, 1, w);
  countOutwards(view, cueness, cue, low, high, -1, w);
  lookAhead(view, cueness, cue, low, high, w);
  const right = kindOf(view, cue + 1, low, high);
  const left = kindOf(view, cue - 1, low, high);
  const preceded = whatPrecedes(view, cue);
  const thatAfter = thatBehind(view, cue, high);
  const quoted = view.quoted[cue] as number;
  const toEnd = Math.min((view.sentenceLast[cue] as number) - cue, 3);
  return {
    cue,
    low,
    high,
    labelled: labelledTokens(view, cue, low, high, w.labelled),
    commas: w.commas,
    verbs: w.verbs,
    quoteEdges: w.quoteEdges,
    nominals: w.nominals,
    cues: w.cues,
    subordinator: w.subordinator,
    tail: w.tail,
    nextCue: w.nextCue,
    right,
    left,
    rightPair: combine(right, kindOf(view, cue + 2, low, high)),
    leftPair: combine(left, kindOf(view, cue - 2, low, high)),
    form: combine(view.shortEnding[cue] as number, view.tag[cue] as number),
    pattern: combine(combine(right, left), (preceded * 2 + quoted) * 8 + thatAfter),
    shortPattern: combine(right * 4 + toEnd, preceded * 2 + quoted),
    preceded,
    thatAfter,
    drafted: draftedLabels(view.evidence, cue, low, high),
    construct: view.evidence.construct[cue] as number,
  };
}

/** What the rules' draft for a cue makes of a token; 0 where there is no draft. */
export const draftedAs = { nothing: 1, source: 2, content: 3, addressee: 4, cue: 5 } as const;

/** Nothing is written here. */
const undrafted = new Uint8Array(mostTokens);

function draftedLabels({ drafts }: RuleEvidence, cue: number, low: number, high: number): Uint8Array {
  const draft = drafts.get(cue);
  if (!draft) return undrafted;
  const labels = new Uint8Array(high - low + 1);
  const mark = (range: TokenRange | null, label: number): void => {
    if (range)
      labels.fill(label, Math.max(0, range.first - low), Math.max(0, Math.min(labels.length, range.last - low)));
  };
  labels.fill(draftedAs.nothing);
  mark(draft.cue, draftedAs.cue);
  mark(draft.addressee, draftedAs.addressee);
  for (const range of draft.content) mark(range, draftedAs.content);
  mark(draft.source, draftedAs.source);
  return labels;
}

/** The block's end; the next block's where the cue's sentence ends this one with a colon: “The mayor was blunt:”. */
function endOfWindow(view: TokenView, cue: number): number {
  const last = view.blockLast[cue] as number;
  if (last - cue > reach) return cue + reach;
  const closing = view.edge[last] === 2 ? last - 1 : last;
  const leadsOn =
    view.mark[closing] === marks.colon && view.sentence[cue] === view.sentence[last] && last + 1 < view.count;
  return leadsOn ? Math.min(view.blockLast[last + 1] as number, last + reach) : last;
}

function labelledTokens(view: TokenView, cue: number, low: number, high: number, tokens: Int32Array): Int32Array {
  const own = view.quotation[cue] as number;
  let count = 0;
  for (let t = low; t <= high; t++) if (!view.deep[t] || (own !== 0 && view.quotation[t] === own)) tokens[count++] = t;
  return tokens.subarray(0, count);
}

export type WindowColumns = Pick<
  CueWindow,
  'labelled' | 'commas' | 'verbs' | 'quoteEdges' | 'nominals' | 'cues' | 'subordinator' | 'tail' | 'nextCue'
>;

function countOutwards(
  view: TokenView,
  cueness: Uint8Array,
  cue: number,
  low: number,
  high: number,
  step: 1 | -1,
  into: WindowColumns,
): void {
  let commas = 0;
  let verbs = 0;
  let quoteEdges = 0;
  let nominals = 0;
  let cues = 0;
  let subordinator = 0;
  for (let i = cue; i >= low && i <= high; i += step) {
    if (step > 0 && i > cue && view.sentence[i] !== view.sentence[i - 1]) subordinator = 0;
    const j = i - low;
    into.commas[j] = Math.min(commas, 4);
    into.verbs[j] = Math.min(verbs, 4);
    into.quoteEdges[j] = Math.min(quoteEdges, 4);
    into.nominals[j] = Math.min(nominals, 4);
    into.cues[j] = Math.min(cues, 3);
    into.subordinator[j] = subordinator;
    if (i === cue) continue;
    if (view.mark[i] === marks.comma) commas++;
    if (view.tag[i] === tags.verb) verbs++;
    if (view.edge[i]) quoteEdges++;
    if (isNominal(view.tag[i] as number)) nominals++;
    if ((cueness[i] as number) > 2) cues++;
    subordinator = (view.subordinator[i] as number) || subordinator;
  }
}

function lookAhead(
  view: TokenView,
  cueness: Uint8Array,
  cue: number,
  low: number,
  high: number,
  into: WindowColumns,
): void {
  let tail = 0;
  let next = 0;
  for (let i = high; i >= low; i--) {
    if (i === high || view.sentence[i] !== view.sentence[i + 1]) {
      tail = 0;
      next = 0;
    }
    into.tail[i - low] = tail;
    into.nextCue[i - low] = next ? near(Math.min(next - i, 20)) : 0;
    if (view.tag[i] === tags.verb || view.tag[i] === tags.auxiliary) tail |= 1;
    if ((cueness[i] as number) > 2 && i !== cue) {
      tail |= 2;
      next = i;
    }
    if (view.edge[i]) tail |= 4;
  }
}

/** What a token beside the cue is, coarsely. */
function kindOf(view: TokenView, i: number, low: number, high: number): number {
  if (i < low) return 1;
  if (i > high) return 2;
  if (view.edge[i]) return 10 + (view.edge[i] as number);
  if (view.mark[i]) return 20 + (view.mark[i] as number);
  if (view.word[i] === that) return 3;
  if (view.word[i] === to) return 4;
  return 32 + (view.tag[i] as number);
}

function whatPrecedes(view: TokenView, cue: number): number {
  const first = Math.max(view.sentenceFirst[cue] as number, cue - 13);
  for (let i = cue - 1; i >= first; i--) {
    if (view.edge[i] === 2) return 3;
    if (view.mark[i] === marks.comma) return i > 0 && view.edge[i - 1] === 2 ? 2 : 1;
  }
  return 0;
}
