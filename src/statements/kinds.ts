import type { Act } from '../lexicons/types.ts';

/** What acts are as numbers; 0: no act known, `none`: there is no cue. */
export const ACTS: readonly (Act | 'unknown' | 'none')[] = [
  ...(['unknown', 'none', 'say', 'deny', 'promise', 'threaten', 'ask', 'request', 'decline', 'judge'] as const),
  ...(['show', 'think', 'want', 'feel'] as const),
];

/**
 * The kinds of traits. `price`: how much a trait must earn its weight in training: grammar, of which there is little, less
 * than single words, and these less than pairs.
 */
const ROWS = {
  begins: 0,
  opening: 1,
  ending: 0,
  length: 0,
  phrase: 0,
  word: 1,
  verb: 0,
  tense: 0,
  future: 0,
  futureVerb: 1,
  futureHead: 1,
  lexical: 0,
  lexicalVerb: 1,
  negated: 0,
  negatedVerb: 1,
  noVerb: 0,
  told: 0,
  cueAct: 0,
  decided: 0,
  cueWord: 1,
  cuePair: 2,
  cueTense: 0,
  insists: 0,
  form: 0,
  sourceKind: 0,
  sourceWord: 1,
  charge: 0,
  chargeWord: 1,
  chargeInside: 0,
  rebuttal: 0,
  questionBefore: 0,
  leadsIn: 1,
  falsity: 0,
  negation: 0,
  repeats: 0,
} as const;

export type KindName = keyof typeof ROWS;
export const KIND_NAMES: readonly KindName[] = /* @__PURE__ */ Object.keys(ROWS) as KindName[];
export const PRICES: readonly number[] = /* @__PURE__ */ KIND_NAMES.map((name) => ROWS[name]);
type Kinds = { readonly [name in KindName]: number };
const numbered = (): Kinds => Object.fromEntries(KIND_NAMES.map((name, i) => [name, i])) as Kinds;
export const KIND: Kinds = /* @__PURE__ */ numbered();
