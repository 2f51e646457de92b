import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { literals } from '../literals.ts';
import { copyOf } from './copy-of.ts';
import { type Form, formOf } from './form.ts';
import { unknownLemma } from './inflect.ts';
import { type Events, hintEvent, type Patterns, patternsOf, retag } from './patterns.ts';
import { addPiece, hashOf, noPieces, type Pieces, pieceAt } from './pieces.ts';
import type { Tag } from './tags.ts';

// The only file that imports wink, and what it knows of the insides of wink-nlp 2.4.0 and its model 1.8.1. Both versions
// are pinned; test/document/engine.test.ts compares the outcome with an untouched wink-nlp.
//
// wink cuts a piece of text between blanks, and finds the likeliest tag of a word, without a look at other pieces. So it is asked
// about each piece once, what it says is kept, and only the patterns that choose among tags run over the text again
// (patterns.ts). That is four times as fast as its readDoc.
//
// Untouched, wink also remembers every word that it meets and the model doesn't know, and tokenizes a later text differently
// for it: "Trump's" is cut until "Trump's," was read. Here what is remembered is never looked up (wink looks into the list
// that it was built with, and writes into another), and is forgotten before the next piece. So the outcome depends on the piece alone.

interface Feature {
  readonly list: unknown[];
  hash: Record<string, number>;
}
interface Core {
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature };
}
interface Cache {
  lookup(text: string): ArrayLike<number> | null;
  value(index: number): string;
  normal(index: number): number;
  /** The normal form of a part of a contraction. */
  nox(place: number): number;
  isMemberPOS(index: number, tag: number): boolean;
  mappedSpelling(index: number): number;
  property(index: number, name: string): number;
  posOf(index: number): number;
  intrinsicSize(): number;
}
interface RawDocument {
  /** Four numbers a token: word; spaces before it and, in a contraction, where its normal form stands; tag and lemma; flags. */
  readonly tokens: readonly number[];
  readonly cache: Cache;
}
type FeatureOf = (word: string, category: number, cache: Cache) => string | number;
type Setter = (document: RawDocument) => void;
interface Model {
  core(): Core;
  featureFn(config: unknown): Record<string, FeatureOf>;
  sa(): object;
  metaCER(): object;
  ner(): object;
  pos(): { readonly setter: Setter; readonly machines: readonly string[] };
  readonly addons: { lemmatize(value: string, tag: string, cache: Cache): unknown };
}
type Build = (model: Model, pipe: readonly string[]) => { readDoc(text: string): unknown };

/** A word as the model knows it, the same wherever it stands; of a piece that is cut into several, the first, with all. */
export interface Word {
  /** What is looked up: the word as written, or the whole piece. */
  readonly piece: string;
  /** What the piece is cut into; null for a word alone. */
  readonly parts: readonly Word[] | null;
  readonly form: Form;
  /** Its likeliest tag; in a contraction (the n't of don't), the tag that it always has. */
  readonly tag: number;
  readonly hint: number;
  /** In a contraction, tag and lemma are given, and not found. */
  readonly given: boolean;
  /** Its dictionary form under the tag that it was last asked for; tag -1 at first. */
  lemma: string;
  lemmaTag: number;
  /** Its number and that of its normal form. */
  readonly index: number;
  readonly normal: number;
  /** The tokens that the parts are: one less where the piece keeps a full stop that the engine cuts off. */
  readonly forms: readonly Form[] | null;
}

export interface Engine {
  readDoc(text: string): unknown;
  readonly cache: Cache;
  readonly patterns: readonly Patterns[];
  /** The words of the model and, behind them, those that were met and are unknown to it. */
  readonly lexemes: Feature;
  /** What pieces of text are cut into. */
  pieces: Pieces<Word>;
  /** Words of the model by their numbers. */
  readonly known: Word[];
}

/** wink's tags in the order of its numbers; those that it never gives are X. */
export const TAGS: readonly Tag[] = /* @__PURE__ */ literals(
  'X ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT X SYM VERB X SCONJ',
);
/** Unknown words that one engine may hold before it is built anew (some 50 ms), and pieces of text: bounds its memory. */
const MOST_UNKNOWN_WORDS = 50_000;
const MOST_PIECES = 100_000;
const FIELDS = 4;
const TAG_MASK = 0x3f00000;
const TAG_SHIFT = 20;
const LEMMA_MASK = 0xfffff;
const MOST_SPACES = 0xffff;
const PLACE_SHIFT = 16;
const NOUN = 8;
const ANY_TAG = -2;
/** What a look-up gives, to the tagger of unknown words, for a word that the model doesn't know. */
const UNKNOWN: readonly number[] = [Number.MAX_SAFE_INTEGER];
/** An automaton without states, for the machines that are loaded but never run. */
const IDLE = '[100,0,{"0":{}},{},{},{}]';

let engine: Engine | null = null;
let last: RawDocument | null = null;

/**
 * Builds the engine now, and not at the first text: some 60 ms.
 *
 * @example
 * ```js
 * import { extract, preload } from 'onrecord';
 * // While the program starts, so that the first article doesn't wait for it.
 * preload();
 * console.log(extract('“It is safe,” said Ann Lee.').speakers[0].name);
 * // Ann Lee
 * ```
 */
export function preload(): void {
  engine ??= buildEngine();
}

/** The engine for a block: one that holds too many unknown words is built anew, so no words of two blocks are asked together. */
export function anEngine(): Engine {
  if (engine === null || engine.lexemes.list.length > engine.cache.intrinsicSize() + MOST_UNKNOWN_WORDS)
    engine = buildEngine();
  return engine;
}

/** The words of a piece of text without white space, put together the piece; its `hash` is that of pieces.ts. */
export const wordAt = (engine: Engine, text: string, start: number, end: number, hash: number): Word =>
  pieceAt(engine.pieces, text, start, end, hash) ?? learn(copyOf(text.slice(start, end)), hash, engine);

export const wordOfPiece = (engine: Engine, piece: string): Word =>
  wordAt(engine, piece, 0, piece.length, hashOf(piece, 0, piece.length));

/** Words of a block in a row, and their tags. */
export interface Row extends Events {
  readonly words: readonly Word[];
}

/** Chooses among the tags of words by what stands beside them. The outcome depends on the row alone. */
export function retagRow({ cache, patterns }: Engine, row: Row): void {
  const mayBe = (i: number, tag: number) => cache.isMemberPOS((row.words[i] as Word).normal, tag);
  for (const pattern of patterns) retag(pattern, row, mayBe);
}

function learn(piece: string, hash: number, engine: Engine): Word {
  const raw = cut(piece, engine);
  const parts: Word[] = [];
  for (let at = 0; at < raw.length; at += FIELDS)
    parts.push(wordOf(raw[at] as number, raw[at + 1] as number, raw[at + 2] as number, engine));
  const word = parts.length === 1 ? (parts[0] as Word) : joined(piece, parts);
  if (engine.pieces.count >= MOST_PIECES) engine.pieces = noPieces();
  addPiece(engine.pieces, word, hash);
  return word;
}

/** Several words as one piece. The engine doesn't know all the abbreviations that keep their full stop: Rev. is one token, not two. */
function joined(piece: string, parts: readonly Word[]): Word {
  const forms = parts.map(({ form }) => form);
  const stop = forms.length > 1 && forms.at(-1)?.word === '.' ? forms.pop() : undefined;
  const host = stop ? forms.pop() : undefined;
  if (host) forms.push(formOf(`${host.word}.`, `${host.lower}.`));
  return { ...(parts[0] as Word), piece, parts, forms };
}

/** What wink cuts a piece into, four numbers a token. What the model knows as it stands needs no tokenizer. */
function cut(piece: string, { readDoc, cache, lexemes }: Engine): readonly number[] {
  const found = cache.lookup(piece);
  if (found === null) {
    const settled = lexemes.list.length;
    readDoc(piece);
    const tokens = last?.tokens ?? [];
    last = null;
    for (let i = settled; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i] as string];
    return tokens;
  }
  if (found.length === 1) return [found[0] as number, 0, 0, 0];
  const parts: number[] = [];
  for (let at = 0; at < found.length; at += FIELDS) {
    const place = (found[at + 1] as number) << PLACE_SHIFT;
    const lemma = (found[at + 2] as number) | ((found[at + 3] as number) << TAG_SHIFT);
    parts.push(found[at] as number, place, lemma, 0);
  }
  return parts;
}

function wordOf(index: number, place: number, given: number, { cache, known }: Engine): Word {
  const inContraction = place > MOST_SPACES;
  if (!inContraction && index < cache.intrinsicSize()) {
    known[index] ??= makeWord(index, 0, 0, cache);
    return known[index];
  }
  return makeWord(index, inContraction ? place : 0, given, cache);
}

function makeWord(index: number, place: number, given: number, cache: Cache): Word {
  const value = cache.value(index);
  const hint = cache.property(index, 'posHint');
  const lower = value.toLowerCase().replaceAll('’', "'");
  return {
    piece: value,
    parts: null,
    form: formOf(value, lower),
    tag: given === 0 ? cache.posOf(cache.mappedSpelling(index)) || NOUN : (given & TAG_MASK) >>> TAG_SHIFT,
    hint: hint === 0 ? 0 : hintEvent(hint),
    given: given !== 0,
    lemma: place === 0 ? '' : cache.value(given & LEMMA_MASK),
    lemmaTag: place === 0 ? -1 : (given & TAG_MASK) >>> TAG_SHIFT,
    index,
    normal: place === 0 ? cache.normal(index) : cache.nox(place),
    forms: null,
  };
}

/** The word as the stand-in for what is written otherwise, whose dictionary form is that. */
export const inStead = (word: Word, whole: string): Word => {
  const lemma = whole.toLowerCase();
  return { ...word, form: formOf(whole, lemma), lemma, lemmaTag: ANY_TAG };
};

/** Its dictionary form under the tag. */
export function lemmaOf({ cache }: Engine, word: Word, tag: number): string {
  if (word.lemmaTag !== tag && word.lemmaTag !== ANY_TAG) {
    word.lemma = findLemma(word.index, tag, cache);
    word.lemmaTag = tag;
  }
  return word.lemma;
}

/** The dictionary form, as wink's `its.lemma` finds it; where it finds none but the word itself, as inflect.ts does. */
function findLemma(word: number, tag: number, cache: Cache): string {
  const spelled = cache.mappedSpelling(word);
  if (cache.property(spelled, 'isSLemma') === 1) return cache.value(cache.property(spelled, 'lemma'));
  const value = cache.value(cache.normal(word));
  const kind = TAGS[tag] ?? 'X';
  // Its lists of irregular forms are plain objects: no string for "constructor".
  const found = theModel().addons.lemmatize(value, kind, cache);
  if (typeof found !== 'string') return value;
  if (found === 'being') return 'be';
  if (found !== value || word < cache.intrinsicSize()) return found;
  return unknownLemma(value, kind, (rest) => {
    const known = cache.lookup(rest);
    return known?.length === 1 ? findLemma(known[0] as number, tag, cache) : null;
  });
}

/**
 * An engine with its own list of words over the shared model. What the tagger doesn't ask for is left out: prefix, suffix
 * and shape of unknown words, and the machines for sentiment, entities and patterns.
 */
function buildEngine(): Engine {
  // wink makes a new one each time.
  const core = theModel().core();
  const own: Model = {
    ...theModel(),
    core: () => core,
    featureFn: (config) => onlyTagging(theModel().featureFn(config)),
    pos: () => ({ ...theModel().pos(), machines: [], setter: keepTokens }),
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => ({ machines: [IDLE], setter: () => {} }),
    metaCER: () => ({ machines: IDLE, transformers: [] }),
  };
  const { readDoc } = bare<Build>(winkNLP)(own, ['pos']);
  const lexemes = core.features.lexeme;
  lexemes.hash = Object.create(lexemes.hash);
  readDoc('');
  const { cache } = last as unknown as RawDocument;
  last = null;
  const patterns = theModel().pos().machines.map(patternsOf);
  return { readDoc, cache, patterns, lexemes, pieces: noPieces(), known: [] };
}

/** Takes the tokens of wink's document, which is asked through its few fields faster than through its API. */
function keepTokens(document: RawDocument): void {
  last = document;
}

/** The features of unknown words: tag, case and abbreviation; a look-up of an unknown word finds nothing, never null. */
function onlyTagging(features: Record<string, FeatureOf>): Record<string, FeatureOf> {
  const none = (): string => '';
  const tagOf = features.pos as FeatureOf;
  let seen: Cache | null = null;
  let nullSafe: Cache | null = null;
  const pos: FeatureOf = (word, category, cache) => {
    if (nullSafe === null || seen !== cache) nullSafe = { ...cache, lookup: (text) => cache.lookup(text) ?? UNKNOWN };
    seen = cache;
    return tagOf(word, category, nullSafe);
  };
  return { ...features, prefix: none, suffix: none, shape: none, pos };
}

const theModel = (): Model => bare<Model>(model);

/** A CommonJS module as its `module.exports`, whether the bundler or Node put it into `default` once, twice or not. */
function bare<T>(module: unknown): T {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner as T;
}
