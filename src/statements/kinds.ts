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
  begins: 0, opening: 1, ending: 2, length: 3, phrase: 4, word: 5, verb: 6, tense: 7, future: 8, futureVerb: 9,
  futureHead: 10, lexical: 11, lexicalVerb: 12, negated: 13, negatedVerb: 14, noVerb: 15, told: 16, cueAct: 17,
  decided: 18, cueWord: 19, cuePair: 20, cueTense: 21, insists: 22, form: 23, sourceKind: 24, sourceWord: 25,
  charge: 26, chargeWord: 27, chargeInside: 28, rebuttal: 29, questionBefore: 30, leadsIn: 31, falsity: 32,
  negation: 33, repeats: 34, names: 35, head: 36, goesOn: 37, second: 38, judgedFalse: 39, rejects: 40,
  governs: 41, wordAfterCue: 42, pair: 43,
} as const;

export type KindName = keyof typeof KIND;
export const KIND_NAMES: readonly KindName[] = /* @__PURE__ */ Object.keys(KIND) as KindName[];
