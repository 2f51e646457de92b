import type { Document, Quote, Sentence, TokenRange, Tokens } from '../../document/document.ts';
import type { Form } from '../../document/form.ts';
import { TAG, tagNumber } from '../../document/tags.ts';
import type { Act } from '../../lexicons/types.ts';
import { hashText } from '../../model/hash.ts';
import { cueWordsOf, type Entry, MAY_BE, mayBe } from '../cues/cue-words.ts';
import { evidenceOf, type RuleEvidence } from './evidence.ts';

/** Codes of acts in features; 0 for a word that is no row of the lexicon. */
const ACTS = 'say deny promise threaten ask request decline judge show think want feel'.split(' ') as Act[];
/** How many codes of acts there are. */
export const acts: number = ACTS.length + 1;

const subordinators: ReadonlySet<number> = new Set(
  'while after because when amid as before since if although though whereas which who where but and until unless despite so then that'
    .split(' ')
    .map(hashText),
);

/** What the features of the learned model look at beside the document, in columns. */
export interface TokenView {
  readonly doc: Document;
  readonly tokens: Tokens;
  readonly count: number;
  /** The hash of the word where it is a subordinator, else 0. */
  readonly subordinator: Int32Array;
  /** For each token the class of the length of its quotation: 0 none, 1 one or two words, 2 up to five, 3 longer. */
  readonly quotationSize: Uint8Array;
  /** Code of the act of the lexicon's row for this word, 0 where there is none. */
  readonly act: Uint8Array;
  /** 1 where that row is of manner speech, 2 attitude, 0 none. */
  readonly manner: Uint8Array;
  readonly evidence: RuleEvidence;
  /** Whether its blocks know nothing of each other: those of an excerpt. */
  readonly isExcerpt: boolean;
}

export function tokenView(doc: Document, isExcerpt = false): TokenView {
  const { tokens, quotes } = doc;
  const { count } = tokens;
  const [quotationSize, act, manner] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  for (const quote of quotes) quotationSize.fill(sizeOf(tokens, quote), quote.first, quote.last);
  markRows(doc, act, manner);
  const evidence = evidenceOf(doc);
  return { doc, tokens, count, subordinator: subordinatorsOf(tokens), quotationSize, act, manner, evidence, isExcerpt };
}

function subordinatorsOf({ count, form, tagBit }: Tokens): Int32Array {
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const { hash } = form[i] as Form;
    if (tagBit[i] === TAG.SCONJ || subordinators.has(hash)) out[i] = hash;
  }
  return out;
}

function sizeOf({ isWord }: Tokens, { first, last }: TokenRange): number {
  let words = 0;
  for (let i = first; i < last; i++) words += isWord[i] as number;
  return words <= 2 ? 1 : words <= 5 ? 2 : 3;
}

/** How many tokens may stand between a verb and its particle: “pointed *this fact* out”. */
const particleReach = 3;

function markRows({ tokens, lexicon }: Document, act: Uint8Array, manner: Uint8Array): void {
  const words = cueWordsOf(lexicon);
  const { isWord, lemma, lower } = tokens;
  for (let i = 0; i < tokens.count; i++) {
    if (!isWord[i] || !(mayBe(tokens, i, words) & MAY_BE.row)) continue;
    const row = rowAt(words.rows.get(lemma[i] as string) ?? words.rows.get(lower[i] as string), lower, i);
    if (!row) continue;
    act[i] = 1 + ACTS.indexOf(row.act);
    manner[i] = row.manner === 'speech' ? 1 : 2;
  }
}

/** Apart from what asks every token: a function with a closure costs at each call. */
const rowAt = (entries: readonly Entry[] | undefined, lower: readonly string[], i: number): Entry['row'] | undefined =>
  entries?.find(({ rest }) => follows(lower, i, rest))?.row;

function follows(lower: readonly string[], i: number, rest: readonly string[]): boolean {
  let at = i;
  for (const word of rest) {
    let next = at + 1;
    while (next <= at + particleReach && lower[next] !== word) next++;
    if (lower[next] !== word) return false;
    at = next;
  }
  return true;
}

/** The code of a token's tag in features, from 1. */
export const tagAt = ({ tagBit }: Tokens, t: number): number => tagNumber(tagBit[t] as number);

/** A noun, name or pronoun. */
export const isNominal = ({ tagBit }: Tokens, t: number): boolean =>
  ((tagBit[t] as number) & (TAG.NOUN | TAG.PROPN | TAG.PRON)) !== 0;

/** The sentence and the block of token t. */
export const sentenceAt = ({ sentences, tokens }: Document, t: number): Sentence =>
  sentences[tokens.sentence[t] as number] as Sentence;
export const blockAt = ({ blockTokens, tokens }: Document, t: number): TokenRange =>
  blockTokens[tokens.block[t] as number] as TokenRange;

/** 1 where token t stands in a quotation. */
export const quotedAt = ({ quoteAt }: Document, t: number): number => (quoteAt[t] === -1 ? 0 : 1);

/** Index of the quotation that token t stands in + 1; 0 outside. */
export const quotationAt = ({ quotes, quoteAt }: Document, t: number): number => {
  const quote = quoteAt[t] as number;
  return quote < 0 ? 0 : (quotes[quote] as Quote).quotation + 1;
};

/** Whether no word stands in a range. */
export function onlyMarks({ isWord }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord[i]) return false;
  return true;
}
