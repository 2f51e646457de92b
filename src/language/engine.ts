import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { unknownLemma } from './lemma.ts';
import type { Tag } from './types.ts';

// The only file that imports wink, and what it knows of the insides of wink-nlp 2.4.0 and its model 1.8.1. Both versions
// are pinned; test/language/engine.test.ts compares the outcome with an untouched wink-nlp.
//
// Untouched, wink remembers every word that it meets and the model doesn't know, and tokenizes a later text differently
// for it: "Trump's" is cut until "Trump's," was read. Here what is remembered is never looked up (wink looks into the list
// that it was built with, and writes into another), and what stays remembered from call to call is only words of letters,
// about which wink would write the same again. So the outcome depends on the text alone.

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
  mappedSpelling(index: number): number;
  property(index: number, name: string): number;
  posOf(index: number): number;
  intrinsicSize(): number;
}
interface RawDocument {
  /** Four numbers a token: word; spaces before it and, in a contraction, its normal form; tag and lemma; flags. */
  readonly tokens: readonly number[];
  readonly cache: Cache;
}
type FeatureOf = (word: string, category: number, cache: Cache) => string | number;
type Setter = (document: RawDocument, tags: readonly number[]) => void;
interface Model {
  core(): Core;
  featureFn(config: unknown): Record<string, FeatureOf>;
  sa(): object;
  metaCER(): object;
  ner(): object;
  pos(): { readonly setter: Setter };
  readonly addons: { lemmatize(value: string, tag: string, cache: Cache): unknown };
}
type Build = (model: Model, pipe: readonly string[]) => { readDoc(text: string): unknown };

interface Engine {
  readDoc(text: string): unknown;
  /** The words of the model and, behind them, those that were met and are unknown to it. */
  readonly words: Feature;
  /** How many of `words` were there when the last call ended. */
  settled: number;
  /** What is said of words of the model, by their numbers; it never changes. */
  readonly lemmas: Map<number, string>;
  readonly lower: string[];
}

/** wink's tags in the order of its numbers; those that it never gives are X. */
const TAGS: readonly Tag[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'X',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
];
/** Unknown words that one engine may hold before it is built anew (half a millisecond): bounds its memory. */
const MOST_UNKNOWN_WORDS = 50_000;
const ONLY_LETTERS = /^[a-zÀ-ÖØ-öø-ÿ]+$/i;
/** wink takes these for a currency where they touch a digit, and else for a word. */
const CURRENCY_CODE = /^(?:usd|aud|inr|gbp)$/i;
const FIELDS = 4;
const TAG_MASK = 0x3f00000;
const TAG_SHIFT = 20;
const LEMMA_MASK = 0xfffff;
const MOST_SPACES = 0xffff;
/** What a look-up gives, to the tagger of unknown words, for a word that the model doesn't know. */
const UNKNOWN: readonly number[] = [Number.MAX_SAFE_INTEGER];
/** An automaton without states, for the machines that are loaded but never run. */
const IDLE = '[100,0,{"0":{}},{},{},{}]';

let pristine: Core | null = null;
let engine: Engine | null = null;
let last: { readonly document: RawDocument; readonly tags: readonly number[] } | null = null;

/** Builds the engine now, and not at the first text: some 60 ms. */
export function preload(): void {
  engine ??= buildEngine();
}

export type Visit = (value: string, lower: string, tag: Tag, lemma: string) => void;

/**
 * Calls `visit` with each token of `words` in order: its text as written and in lower case, its tag and its dictionary
 * form. The texts, put together, are `words` without its spaces. The outcome depends on `words` alone.
 */
export function analyse(words: string, visit: Visit): void {
  if (engine === null || engine.words.list.length > modelSize() + MOST_UNKNOWN_WORDS) engine = buildEngine();
  engine.readDoc(words);
  forgetMarks(engine);
  if (last === null) return;
  const { document, tags } = last;
  last = null;
  const { tokens, cache } = document;
  for (let at = 0, i = 0; at < tokens.length; at += FIELDS, i++) {
    const word = tokens[at] as number;
    const given = tokens[at + 2] as number;
    const tag = given === 0 ? (tags[i] as number) : (given & TAG_MASK) >>> TAG_SHIFT;
    const inContraction = (tokens[at + 1] as number) > MOST_SPACES;
    const lemma = inContraction ? cache.value(given & LEMMA_MASK) : lemmaOf(word, tag, cache, engine);
    visit(cache.value(word), lowerOf(word, cache, engine), TAGS[tag] ?? 'X', lemma);
  }
}

/** Forgets the unknown words of this call that are not of letters only; see the head of this file. */
function forgetMarks(engine: Engine): void {
  const { list, hash } = engine.words;
  for (let i = engine.settled; i < list.length; i++) {
    const word = list[i] as string;
    if (CURRENCY_CODE.test(word) || !ONLY_LETTERS.test(word)) delete hash[word];
  }
  engine.settled = list.length;
}

function lowerOf(word: number, cache: Cache, { lower }: Engine): string {
  if (word >= cache.intrinsicSize()) return plainLower(cache.value(word));
  let kept = lower[word];
  if (kept === undefined) {
    kept = plainLower(cache.value(word));
    lower[word] = kept;
  }
  return kept;
}

const plainLower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The dictionary form, as wink's `its.lemma` finds it; kept for the words of the model, where it never changes. */
function lemmaOf(word: number, tag: number, cache: Cache, { lemmas }: Engine): string {
  if (word >= cache.intrinsicSize()) return findLemma(word, tag, cache);
  const key = word * TAGS.length + tag;
  const kept = lemmas.get(key);
  if (kept !== undefined) return kept;
  const found = findLemma(word, tag, cache);
  lemmas.set(key, found);
  return found;
}

function findLemma(word: number, tag: number, cache: Cache): string {
  const spelled = cache.mappedSpelling(word);
  if (cache.property(spelled, 'isSLemma') === 1) return cache.value(cache.property(spelled, 'lemma'));
  const value = cache.value(cache.normal(word));
  const kind = TAGS[tag] ?? 'X';
  const found = lemmatize(value, kind, cache);
  if (typeof found !== 'string') return value;
  if (found === 'being') return 'be';
  if (found !== value || word < cache.intrinsicSize()) return found;
  return unknownLemma(value, kind, (rest) => {
    const known = cache.lookup(rest);
    return known?.length === 1 ? findLemma(known[0] as number, tag, cache) : null;
  });
}

/** Its lists of irregular forms are plain objects: no string for "constructor". */
const lemmatize: Model['addons']['lemmatize'] = (value, tag, cache) => theModel().addons.lemmatize(value, tag, cache);

/**
 * An engine with its own list of words over the shared model. What the tagger doesn't ask for is left out: prefix, suffix
 * and shape of unknown words, and the machines for sentiment, entities and patterns.
 */
function buildEngine(): Engine {
  const core = ownCore();
  const own: Model = {
    ...theModel(),
    core: () => core,
    featureFn: (config) => onlyTagging(theModel().featureFn(config)),
    pos: () => ({ ...theModel().pos(), setter: keepTags }),
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => ({ machines: [IDLE], setter: () => {} }),
    metaCER: () => ({ machines: IDLE, transformers: [] }),
  };
  const { readDoc } = bare<Build>(winkNLP)(own, ['pos']);
  const words = core.features.lexeme;
  words.hash = Object.create(words.hash);
  return { readDoc, words, settled: words.list.length, lemmas: new Map(), lower: new Array(words.list.length) };
}

/** Takes what wink would write into its document, which is asked through these few fields faster than through its API. */
function keepTags(document: RawDocument, tags: readonly number[]): void {
  last = { document, tags };
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

function ownCore(): Core {
  const core = sharedCore();
  const features = Object.entries(core.features).map(([name, feature]) => [
    name,
    {
      ...feature,
      list: feature.list.slice(),
      hash: Object.assign(Object.create(null), name === 'lexeme' ? {} : feature.hash),
    },
  ]);
  const own: Core = { ...core, features: Object.fromEntries(features) };
  own.features.lexeme.hash = core.features.lexeme.hash;
  return own;
}

function sharedCore(): Core {
  pristine ??= theModel().core();
  return pristine;
}

const modelSize = (): number => sharedCore().features.lexeme.list.length;
const theModel = (): Model => bare<Model>(model);

/** A CommonJS module as its `module.exports`, whether the bundler or Node put it into `default` once, twice or not. */
function bare<T>(module: unknown): T {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner as T;
}
