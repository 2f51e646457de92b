import type { Document, TokenRange, Tokens } from '../../document/document.ts';
import type { Form } from '../../document/form.ts';
import { marks } from '../../document/marks.ts';
import { TAG } from '../../document/tags.ts';
import { type FeatureRow, put, startRow } from '../../model/features.ts';
import { combine, hashText } from '../../model/hash.ts';
import { blockAt, isNominal, quotedAt, sentenceAt, type TokenView, tagAt } from './view.ts';

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
  readonly doc: Document;
  readonly tokens: Tokens;
  readonly t: number;
  readonly sentence: TokenRange;
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
  const { doc, tokens } = view;
  const block = blockAt(doc, t);
  return {
    view,
    doc,
    tokens,
    t,
    sentence: sentenceAt(doc, t),
    first: block.first,
    last: block.last - 1,
    lemma: tokens.lemmaHash[t] as number,
    tag: tagAt(tokens, t),
    ending: (tokens.form[t] as Form).shortEnding,
    level,
    kind: level * 16 + (view.act[t] as number),
  };
}

/** What the token is. */
function putWords({ view, tokens, t, lemma, tag, ending, level, kind }: Asked, row: FeatureRow): void {
  put(row, 0);
  put(row, lemma);
  const { hash, ending: longEnding, shape } = tokens.form[t] as Form;
  put(row, hash);
  put(row, tag);
  put(row, combine(lemma, tag));
  put(row, longEnding);
  put(row, ending);
  put(row, shape);
  put(row, level);
  put(row, kind);
  put(row, combine(kind, tag));
  put(row, combine(view.act[t] as number, ending));
  put(row, combine(view.manner[t] as number, tag));
}

/** The three tokens on each side. */
function putNeighbours(asked: Asked, row: FeatureRow): void {
  const { doc, tokens, t, first, last, lemma, tag, ending, level, kind } = asked;
  for (let k = -3; k <= 3; k++) {
    if (k === 0) continue;
    put(row, wordNear(asked, k));
    put(row, tagNear(asked, k));
  }
  const wordAfter = wordNear(asked, 1);
  const wordBefore = wordNear(asked, -1);
  const tagAfter = tagNear(asked, 1);
  const tagBefore = tagNear(asked, -1);
  const tagsBefore = tagNear(asked, -2) * 64 + tagBefore;
  const tagsAfter = tagNear(asked, 2) * 64 + tagAfter;
  const tagsAround = tagBefore * 64 + tagAfter;
  const place = level * 2 + quotedAt(doc, t);
  put(row, at(tokens.lemmaHash, t - 1, first, last));
  put(row, at(tokens.lemmaHash, t + 1, first, last));
  put(row, combine(lemma, wordAfter));
  put(row, combine(lemma, wordBefore));
  put(row, combine(lemma, tagAfter));
  put(row, combine(lemma, tagBefore));
  put(row, combine(tagBefore, tag * 64 + tagAfter));
  put(row, combine(tagsBefore, tag));
  put(row, combine(tagsAfter, tag));
  put(row, combine(lemma, tagsBefore));
  put(row, combine(lemma, tagsAfter));
  put(row, combine(wordAfter, wordNear(asked, 2)));
  put(row, combine(wordNear(asked, -2), wordBefore));
  put(row, combine(ending, tagsAround));
  put(row, combine(kind, tagsAround));
  put(row, combine(place, wordBefore));
  put(row, combine(place, wordAfter));
  put(row, combine(kind, wordAfter));
}

function wordNear({ tokens, t, first, last }: Asked, k: number): number {
  const i = t + k;
  return i < first ? before : i > last ? after : (tokens.form[i] as Form).hash;
}

function tagNear({ tokens, t, first, last }: Asked, k: number): number {
  const i = t + k;
  return 2 + (i < first ? before : i > last ? after : tagAt(tokens, i));
}

/** Where quotations stand: “…,” *said* Ann; Ann *said*: “…”. */
function putQuotation({ view, doc, tokens, t, sentence, first, last, kind, lemma }: Asked, row: FeatureRow): void {
  const { quoteEdge } = doc;
  const quoted = quotedAt(doc, t);
  put(row, quoted);
  put(row, combine(quoted, lemma));
  put(row, combine(quoted, kind));
  put(row, (quoteEdge[t] as number) * 4 + (view.quotationSize[t] as number));
  let closed = 20;
  let closedSize = 0;
  for (let i = t - 1; i >= first && i > t - 20; i--)
    if (quoteEdge[i] === 2) {
      closed = t - i;
      closedSize = (view.quotationSize[i] as number) * 8 + at(tokens.mark, i - 1, first, last);
      break;
    }
  let opens = 20;
  let openSize = 0;
  for (let i = t + 1; i <= last && i < t + 20; i++)
    if (quoteEdge[i] === 1) {
      opens = i - t;
      openSize = (view.quotationSize[i] as number) * 16 + at(tokens.mark, i - 1, first, last);
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
  const from = Math.max(sentence.first, t - reach);
  const to = Math.min(sentence.last - 1, t + reach);
  for (let i = from; i <= to; i++) if (quoteEdge[i]) inSentence = 1;
  put(row, inSentence);
  put(row, combine(inSentence, lemma));
}

/** The nearest noun, name or pronoun before and after. */
function putSubject({ tokens, t, sentence, kind, lemma }: Asked, row: FeatureRow): void {
  let subject = 0;
  let distance = 9;
  for (let i = t - 1; i >= sentence.first && i > t - 9; i--)
    if (isNominal(tokens, i)) {
      subject = nominalAt(tokens, i);
      distance = t - i;
      break;
    }
  put(row, subject);
  put(row, combine(subject, kind));
  put(row, combine(distance, kind));
  let next = 0;
  for (let i = t + 1; i < sentence.last && i < t + 6; i++)
    if (isNominal(tokens, i)) {
      next = nominalAt(tokens, i);
      break;
    }
  put(row, combine(next, kind));
  put(row, combine(next, lemma));
}

/** The word; one value for all names. */
const nominalAt = ({ tagBit, lemmaHash }: Tokens, i: number): number =>
  tagBit[i] === TAG.PROPN ? 77 : (lemmaHash[i] as number);

/** Other words of the sentence that are often cues. */
function putOthers({ sentence, t, kind, lemma }: Asked, rate: Uint8Array, row: FeatureRow): void {
  const from = Math.max(sentence.first, t - reach);
  const to = Math.min(sentence.last - 1, t + reach);
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
function putPlace({ tokens, t, sentence, first, last, ending, level, kind }: Asked, row: FeatureRow): void {
  const thatAfter = thatBehind(tokens, t, last) || 9;
  put(row, thatAfter);
  put(row, combine(thatAfter, kind));
  const fromStart = t - sentence.first;
  const toEnd = sentence.last - 1 - t;
  put(row, near(fromStart));
  put(row, near(toEnd));
  put(row, combine(kind, near(toEnd)));
  put(row, Math.min(tokens.block[t] as number, 3) * 8 + level);
  put(row, combine(Math.min(tokens.block[t] as number, 1), combine(ending, fromStart < 8 ? 1 : 0)));
  put(row, combine(near(toComma(tokens, t, sentence.first)), kind));
  put(row, combine(at(tokens.mark, t + 1, first, last), kind));
}

/** How far behind the cue “that” stands; 0 where it doesn't within six tokens. */
export function thatBehind({ form }: Tokens, cue: number, last: number): number {
  for (let k = 1; k <= 6 && cue + k <= last; k++) if (form[cue + k]?.hash === that) return k;
  return 0;
}

/** How far before the token a comma of its sentence stands; 0 where none does. */
function toComma({ mark }: Tokens, t: number, first: number): number {
  for (let i = t - 1; i >= first && i > t - 12; i--) if (mark[i] === marks.comma) return t - i;
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
  const { isWord, mark, tagBit } = view.tokens;
  if (!isWord[t]) return mark[t] === marks.colon || mark[t] === marks.dash;
  if (view.act[t] || view.evidence.kind[t]) return true;
  const tag = tagBit[t] as number;
  switch (rate[t]) {
    case 0:
      return tag === TAG.VERB;
    case 1:
      return (tag & (TAG.VERB | TAG.NOUN | TAG.ADJ)) !== 0;
    default:
      return (tag & (TAG.DET | TAG.NUM)) === 0;
  }
}
