import type { Document, Quote, TokenRange } from '../../document/document.ts';
import type { Form } from '../../document/form.ts';
import { marks } from '../../document/marks.ts';
import { TAG } from '../../document/tags.ts';
import { combine, hashText } from '../../model/hash.ts';
import { near, that, thatBehind } from './cue-features.ts';
import type { RuleEvidence } from './evidence.ts';
import { blockAt, isNominal, quotationAt, quotedAt, sentenceAt, type TokenView, tagAt } from './view.ts';

/** How far from its cue a content or source is sought, in tokens. */
export const REACH = 90;

/** Of each token of a window, from its first on; counts run from the cue outwards. */
export interface WindowColumns {
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
}

/** What can be told of a cue and the tokens around it before a single one is labelled. */
export interface CueWindow {
  readonly cue: number;
  /** First and last token of the window. */
  readonly low: number;
  readonly high: number;
  readonly labelled: Int32Array;
  readonly columns: WindowColumns;
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
export const mostTokens: number = 3 * REACH + 1;

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
  const { doc, tokens } = view;
  const low = Math.max(blockAt(doc, cue).first, cue - REACH);
  const high = view.isExcerpt ? endInBlock(doc, cue) : endOfWindow(doc, cue);
  countOutwards(view, cueness, cue, low, high, 1, w);
  countOutwards(view, cueness, cue, low, high, -1, w);
  lookAhead(view, cueness, cue, low, high, w);
  const right = kindOf(doc, cue + 1, low, high);
  const left = kindOf(doc, cue - 1, low, high);
  const preceded = whatPrecedes(doc, cue);
  const thatAfter = thatBehind(tokens, cue, high);
  const quoted = quotedAt(doc, cue);
  const toEnd = Math.min(sentenceAt(doc, cue).last - 1 - cue, 3);
  return {
    cue,
    low,
    high,
    labelled: labelledTokens(doc, cue, low, high, w.labelled),
    columns: w,
    right,
    left,
    rightPair: combine(right, kindOf(doc, cue + 2, low, high)),
    leftPair: combine(left, kindOf(doc, cue - 2, low, high)),
    form: combine((tokens.form[cue] as Form).shortEnding, tagAt(tokens, cue)),
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

const endInBlock = (doc: Document, cue: number): number => Math.min(blockAt(doc, cue).last - 1, cue + REACH);

/** The block's end; the next block's where the cue's sentence ends this one with a colon: “The mayor was blunt:”. */
function endOfWindow(doc: Document, cue: number): number {
  const { quoteEdge, tokens } = doc;
  const last = blockAt(doc, cue).last - 1;
  if (last - cue > REACH) return cue + REACH;
  const closing = quoteEdge[last] === 2 ? last - 1 : last;
  const leadsOn =
    tokens.mark[closing] === marks.colon && tokens.sentence[cue] === tokens.sentence[last] && last + 1 < tokens.count;
  return leadsOn ? Math.min(blockAt(doc, last + 1).last - 1, last + REACH) : last;
}

/** Tokens at each edge of a quotation that are labelled one by one: what holds for its edges holds for all between. */
const edgeTokens = 7;

function labelledTokens(doc: Document, cue: number, low: number, high: number, tokens: Int32Array): Int32Array {
  const { quotes, quoteAt } = doc;
  const own = quotationAt(doc, cue);
  let count = 0;
  for (let t = low; t <= high; t++) {
    const q = quoteAt[t] as number;
    const quote = q < 0 ? null : (quotes[q] as Quote);
    const behind = quote && quote.quotation + 1 !== own ? quote.last - edgeTokens : t;
    if (quote && t >= quote.first + edgeTokens && t < behind) t = behind - 1;
    else tokens[count++] = t;
  }
  return tokens.subarray(0, count);
}

function countOutwards(
  { doc: { quoteEdge }, tokens, subordinator: subordinators }: TokenView,
  cueness: Uint8Array,
  cue: number,
  low: number,
  high: number,
  step: 1 | -1,
  into: WindowColumns,
): void {
  const { sentence, mark, tagBit } = tokens;
  let commas = 0;
  let verbs = 0;
  let quoteEdges = 0;
  let nominals = 0;
  let cues = 0;
  let subordinator = 0;
  for (let i = cue; i >= low && i <= high; i += step) {
    if (step > 0 && i > cue && sentence[i] !== sentence[i - 1]) subordinator = 0;
    const j = i - low;
    into.commas[j] = Math.min(commas, 4);
    into.verbs[j] = Math.min(verbs, 4);
    into.quoteEdges[j] = Math.min(quoteEdges, 4);
    into.nominals[j] = Math.min(nominals, 4);
    into.cues[j] = Math.min(cues, 3);
    into.subordinator[j] = subordinator;
    if (i === cue) continue;
    if (mark[i] === marks.comma) commas++;
    if (tagBit[i] === TAG.VERB) verbs++;
    if (quoteEdge[i]) quoteEdges++;
    if (isNominal(tokens, i)) nominals++;
    if ((cueness[i] as number) > 2) cues++;
    subordinator = (subordinators[i] as number) || subordinator;
  }
}

function lookAhead(
  { doc: { quoteEdge }, tokens: { sentence, tagBit } }: TokenView,
  cueness: Uint8Array,
  cue: number,
  low: number,
  high: number,
  into: WindowColumns,
): void {
  let tail = 0;
  let next = 0;
  for (let i = high; i >= low; i--) {
    if (i === high || sentence[i] !== sentence[i + 1]) {
      tail = 0;
      next = 0;
    }
    into.tail[i - low] = tail;
    into.nextCue[i - low] = next ? near(Math.min(next - i, 20)) : 0;
    if ((tagBit[i] as number) & (TAG.VERB | TAG.AUX)) tail |= 1;
    if ((cueness[i] as number) > 2 && i !== cue) {
      tail |= 2;
      next = i;
    }
    if (quoteEdge[i]) tail |= 4;
  }
}

/** What a token beside the cue is, coarsely. */
function kindOf({ quoteEdge, tokens }: Document, i: number, low: number, high: number): number {
  if (i < low) return 1;
  if (i > high) return 2;
  if (quoteEdge[i]) return 10 + (quoteEdge[i] as number);
  if (tokens.mark[i]) return 20 + (tokens.mark[i] as number);
  const { hash } = tokens.form[i] as Form;
  if (hash === that) return 3;
  if (hash === to) return 4;
  return 32 + tagAt(tokens, i);
}

function whatPrecedes(doc: Document, cue: number): number {
  const { quoteEdge, tokens } = doc;
  const first = Math.max(sentenceAt(doc, cue).first, cue - 13);
  for (let i = cue - 1; i >= first; i--) {
    if (quoteEdge[i] === 2) return 3;
    if (tokens.mark[i] === marks.comma) return i > 0 && quoteEdge[i - 1] === 2 ? 2 : 1;
  }
  return 0;
}
