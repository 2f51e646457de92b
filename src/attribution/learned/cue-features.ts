import { type FeatureRow, put, startRow } from '../../model/features.ts';
import { combine, hashText } from '../../model/hash.ts';
import { marks, type TokenView, tags } from './view.ts';

/** Templates of a cue candidate, at most. */
export const cueTemplates = 128;

/** Values for what stands before the block's first token and after its last. */
const before = -1;
const after = -2;

/** Closed set of distances, so that far ones share a weight. */
export const near = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : n <= 12 ? 9 : n < 20 ? 15 : 20);

export const that: number = hashText('that');

/** How far a look over the sentence goes, in tokens: sentences may be a million tokens long. */
const reach = 60;

/** How a token's columns are read at a place that may lie outside its block. */
const at = (column: Int32Array | Uint8Array, i: number, first: number, last: number): number =>
  i < first ? before : i > last ? after : (column[i] as number);

/**
 * The features of token t as a cue. `rate`: class of how often its lemma is one (0 … 5), for every token. `speechOnly`:
 * whether the text is annotated by a guideline that leaves attitudes out (in training; never when reading). The weights know each by
 * its place: another order needs new ones.
 */
export function cueFeatures(view: TokenView, rate: Uint8Array, t: number, speechOnly: boolean, row: FeatureRow): void {
  startRow(row);
  const asked = askedToken(view, rate, t);
  putWords(asked, row);
  putNeighbours(asked, row);
  putQuotation(asked, row);
  putSubject(asked, row);
  putOthers(asked, rate, row);
  putPlace(asked, row);
  putRules(asked, row);
  putGuideline(asked, speechOnly ? 1 : 2, row);
}

/** The token that is asked whether it is a cue, and what several features are made of. */
interface Asked {
  readonly view: TokenView;
  readonly t: number;
  /** First and last token of its block. */
  readonly first: number;
  readonly last: number;
  readonly lemma: number;
  readonly tag: number;
  readonly ending: number;
  readonly level: number;
  /** How often its lemma is a cue, and what the lexicon's row for it does. */
  readonly kind: number;
}

function askedToken(view: TokenView, rate: Uint8Array, t: number): Asked {
  const level = rate[t] as number;
  return {
    view,
    t,
    first: view.blockFirst[t] as number,
    last: view.blockLast[t] as number,
    lemma: view.lemma[t] as number,
    tag: view.tag[t] as number,
    ending: view.shortEnding[t] as number,
    level,
    kind: level * 16 + (view.act[t] as number),
  };
}

/** What the token is. */
function putWords({ view, t, lemma, tag, ending, level, kind }: Asked, row: FeatureRow): void {
  put(row, 0);
  put(row, lemma);
  put(row, view.word[t] as number);
  put(row, tag);
  put(row, combine(lemma, tag));
  put(row, view.ending[t] as number);
  put(row, ending);
  put(row, view.shape[t] as number);
  put(row, level);
  put(row, kind);
  put(row, combine(kind, tag));
  put(row, combine(view.act[t] as number, ending));
  put(row, combine(view.manner[t] as number, tag));
}

/** The three tokens on each side. */
function putNeighbours(asked: Asked, row: FeatureRow): void {
  const { view, t, first, last, lemma, tag, ending, level, kind } = asked;
  const quoted = view.quoted[t] as number;
  for (let k = -3; k <= 3; k++) {
    if (k === 0) continue;
    put(row, wordAt(asked, k));
    put(row, tagAt(asked, k));
  }
  put(row, at(view.lemma, t - 1, first, last));
  put(row, at(view.lemma, t + 1, first, last));
  put(row, combine(lemma, wordAt(asked, 1)));
  put(row, combine(lemma, wordAt(asked, -1)));
  put(row, combine(lemma, tagAt(asked, 1)));
  put(row, combine(lemma, tagAt(asked, -1)));
  put(row, combine(tagAt(asked, -1), tag * 64 + tagAt(asked, 1)));
  put(row, combine(tagAt(asked, -2) * 64 + tagAt(asked, -1), tag));
  put(row, combine(tagAt(asked, 2) * 64 + tagAt(asked, 1), tag));
  put(row, combine(lemma, tagAt(asked, -2) * 64 + tagAt(asked, -1)));
  put(row, combine(lemma, tagAt(asked, 2) * 64 + tagAt(asked, 1)));
  put(row, combine(wordAt(asked, 1), wordAt(asked, 2)));
  put(row, combine(wordAt(asked, -2), wordAt(asked, -1)));
  put(row, combine(ending, tagAt(asked, -1) * 64 + tagAt(asked, 1)));
  put(row, combine(kind, tagAt(asked, -1) * 64 + tagAt(asked, 1)));
  put(row, combine(level * 2 + quoted, wordAt(asked, -1)));
  put(row, combine(level * 2 + quoted, wordAt(asked, 1)));
  put(row, combine(kind, wordAt(asked, 1)));
}

const wordAt = ({ view, t, first, last }: Asked, k: number): number => at(view.word, t + k, first, last);
const tagAt = ({ view, t, first, last }: Asked, k: number): number => at(view.tag, t + k, first, last) + 2;

/** Where quotations stand: “…,” *said* Ann; Ann *said*: “…”. */
function putQuotation({ view, t, first, last, kind, lemma }: Asked, row: FeatureRow): void {
  const quoted = view.quoted[t] as number;
  put(row, quoted);
  put(row, combine(quoted, lemma));
  put(row, combine(quoted, kind));
  put(row, (view.edge[t] as number) * 4 + (view.quotationSize[t] as number));
  let closed = 20;
  let closedSize = 0;
  for (let i = t - 1; i >= first && i > t - 20; i--)
    if (view.edge[i] === 2) {
      closed = t - i;
      closedSize = (view.quotationSize[i] as number) * 8 + at(view.mark, i - 1, first, last);
      break;
    }
  let opens = 20;
  let openSize = 0;
  for (let i = t + 1; i <= last && i < t + 20; i++)
    if (view.edge[i] === 1) {
      opens = i - t;
      openSize = (view.quotationSize[i] as number) * 16 + at(view.mark, i - 1, first, last);
      break;
    }
  put(row, near(closed));
  put(row, near(opens));
  put(row, combine(near(closed), kind));
  put(row, combine(near(opens), kind));
  put(row, combine(near(closed), closedSize));
  put(row, combine(near(opens), openSize));
  put(row, combine(combine(closedSize, openSize), kind));
  let inSentence = 0;
  const from = Math.max(view.sentenceFirst[t] as number, t - reach);
  const to = Math.min(view.sentenceLast[t] as number, t + reach);
  for (let i = from; i <= to; i++) if (view.edge[i]) inSentence = 1;
  put(row, inSentence);
  put(row, combine(inSentence, lemma));
}

/** The nearest noun, name or pronoun before and after. */
function putSubject({ view, t, kind, lemma }: Asked, row: FeatureRow): void {
  let subject = 0;
  let distance = 9;
  for (let i = t - 1; i >= (view.sentenceFirst[t] as number) && i > t - 9; i--)
    if (isNominal(view.tag[i] as number)) {
      subject = view.tag[i] === tags.name ? 77 : (view.lemma[i] as number);
      distance = t - i;
      break;
    }
  put(row, subject);
  put(row, combine(subject, kind));
  put(row, combine(distance, kind));
  let next = 0;
  for (let i = t + 1; i <= (view.sentenceLast[t] as number) && i < t + 6; i++)
    if (isNominal(view.tag[i] as number)) {
      next = view.tag[i] === tags.name ? 77 : (view.lemma[i] as number);
      break;
    }
  put(row, combine(next, kind));
  put(row, combine(next, lemma));
}

export const isNominal = (tag: number): boolean => tag === tags.noun || tag === tags.name || tag === tags.pronoun;

/** Other words of the sentence that are often cues. */
function putOthers({ view, t, kind, lemma }: Asked, rate: Uint8Array, row: FeatureRow): void {
  const from = Math.max(view.sentenceFirst[t] as number, t - reach);
  const to = Math.min(view.sentenceLast[t] as number, t + reach);
  let earlier = 0;
  let often = 0;
  for (let i = from; i < t; i++) {
    earlier = Math.max(earlier, rate[i] as number);
    if ((rate[i] as number) > 2) often++;
  }
  let later = 0;
  for (let i = t + 1; i <= to; i++) later = Math.max(later, rate[i] as number);
  put(row, combine(earlier, kind));
  put(row, combine(later, kind));
  put(row, combine(Math.min(often, 3), kind));
  put(row, combine(lemma, earlier * 8 + later));
}

/** How far it is to “that”, to the last comma and to the ends of sentence and text. */
function putPlace({ view, t, first, last, ending, level, kind }: Asked, row: FeatureRow): void {
  const thatAfter = thatBehind(view, t, last) || 9;
  put(row, thatAfter);
  put(row, combine(thatAfter, kind));
  const fromStart = t - (view.sentenceFirst[t] as number);
  const toEnd = (view.sentenceLast[t] as number) - t;
  put(row, near(fromStart));
  put(row, near(toEnd));
  put(row, combine(kind, near(toEnd)));
  put(row, Math.min(view.block[t] as number, 3) * 8 + level);
  put(row, combine(Math.min(view.block[t] as number, 1), combine(ending, fromStart < 8 ? 1 : 0)));
  put(row, combine(near(toComma(view, t)), kind));
  put(row, combine(at(view.mark, t + 1, first, last), kind));
}

/** How far behind the cue “that” stands; 0 where it doesn't within six tokens. */
export function thatBehind({ word }: TokenView, cue: number, last: number): number {
  for (let k = 1; k <= 6 && cue + k <= last; k++) if (word[cue + k] === that) return k;
  return 0;
}

/** How far before the token a comma of its sentence stands; 0 where none does. */
function toComma({ mark, sentenceFirst }: TokenView, t: number): number {
  for (let i = t - 1; i >= (sentenceFirst[t] as number) && i > t - 12; i--) if (mark[i] === marks.comma) return t - i;
  return 0;
}

/** What the hand-written constructions make of the token. */
function putRules({ view: { evidence }, t, lemma, kind }: Asked, row: FeatureRow): void {
  const construct = evidence.construct[t] as number;
  const read = (evidence.kind[t] as number) * 4 + (evidence.voice[t] as number);
  put(row, construct);
  put(row, combine(construct, lemma));
  put(row, combine(construct, kind));
  put(row, combine(read, kind));
  put(row, combine(read, lemma));
}

/** What attitudes weigh under a guideline that leaves them out. */
function putGuideline({ view, t, lemma, tag, ending, kind }: Asked, guideline: number, row: FeatureRow): void {
  put(row, guideline);
  put(row, combine(guideline, lemma));
  put(row, combine(guideline, kind));
  put(row, combine(guideline, combine(view.act[t] as number, tag)));
  put(row, combine(guideline, combine(view.manner[t] as number, ending)));
}

/**
 * Tokens worth asking: colons and dashes, the words of the lexicon, and of the others by how often their lemma is a cue: never, verbs; seldom, nouns and adjectives too;
 * more often, all but determiners and numbers.
 */
export function isCueCandidate(view: TokenView, rate: Uint8Array, t: number): boolean {
  if (!view.isWord[t]) return view.mark[t] === marks.colon || view.mark[t] === marks.dash;
  if (view.act[t] || view.evidence.kind[t]) return true;
  const tag = view.tag[t];
  switch (rate[t]) {
    case 0:
      return tag === tags.verb;
    case 1:
      return tag === tags.verb || tag === tags.noun || tag === tags.adjective;
    default:
      return tag !== tags.determiner && tag !== tags.number;
  }
}
