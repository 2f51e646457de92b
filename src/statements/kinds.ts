import type { Act } from '../lexicons/types.ts';
import { literals } from '../literals.ts';
import type { StatementType } from './types.ts';

/** What statements are as numbers: their places in the weights. */
export const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];

/** What acts are as numbers; 0: no act known, `none`: there is no cue. */
export const ACTS: readonly (Act | 'unknown' | 'none')[] = /* @__PURE__ */ literals(
  'unknown none say deny promise threaten ask request decline judge show think want feel',
);

/** The kinds of traits. Their places are part of the weights' meaning: a new kind comes last. */
// biome-ignore format: a line for each would say no more
export const KIND = {
  begins: 0, ending: 1, length: 2, phrase: 3, word: 4, wordAfterCue: 5, wordBy: 6, wordBefore: 7, pair: 8, triple: 9,
  place: 10, verb: 11, tense: 12, future: 13, futureVerb: 14, futureHead: 15, lexical: 16, lexicalVerb: 17,
  negated: 18, noVerb: 19, governs: 20, told: 21, cueAct: 22, decided: 23, cueWord: 24, cuePair: 25, cueTense: 26,
  sourceKind: 27, sourceWord: 28, charge: 29, chargeWord: 30, chargeInside: 31, questionBefore: 32, leadsIn: 33,
  falsity: 34, negation: 35, names: 36, head: 37, goesOn: 38,
} as const;

export type KindName = keyof typeof KIND;
export const KIND_NAMES: readonly KindName[] = /* @__PURE__ */ Object.keys(KIND) as KindName[];
