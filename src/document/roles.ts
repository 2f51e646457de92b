import type { FunctionRole, ReportingLexicon } from '../lexicons/types.ts';
import { literals } from '../literals.ts';
import { onceFor } from '../once-for.ts';

const ROLES: readonly FunctionRole[] = /* @__PURE__ */ literals(
  'that relative subordinator aside contrast question conjunction negation condition modal be by named to leads time venue listing rubric credited when-where recent turns impression passed-on wire',
);

type Bits = { readonly [role in FunctionRole]: number };

/** The bit of each role. */
export const ROLE: Bits = /* @__PURE__ */ (() => Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Bits)();

/** Bits of marks, beside those of roles. */
export const MARK = { comma: 0x10000000, colon: 0x20000000, dash: 0x40000000 } as const;

/** The bit of a mark that parts clauses; 0 for every other word. */
export function markOf(word: string): number {
  if (word === ',') return MARK.comma;
  if (word === ':') return MARK.colon;
  return /^[–—―-]{1,3}$/.test(word) ? MARK.dash : 0;
}

/** What small words do in the constructions that attribute, as a lexicon tells. */
export interface Roles {
  /** Which lexicon's they are, from 1: by this number forms remember whom they were looked up in, and keep no lexicon alive. */
  readonly number: number;
  /** Word in lower case → bits of its roles. */
  readonly of: ReadonlyMap<string, number>;
}

let lexicons = 0;

export const rolesOf: (lexicon: ReportingLexicon) => Roles = /* @__PURE__ */ onceFor(build);

function build(lexicon: ReportingLexicon): Roles {
  const of = new Map<string, number>();
  for (const { role, words } of lexicon.functionWords)
    for (const word of words) of.set(word, (of.get(word) ?? 0) | ROLE[role]);
  return { number: ++lexicons, of };
}

/** Whether a word, in lower case, plays the role. */
export const playsRole = (lexicon: ReportingLexicon, word: string, role: FunctionRole): boolean =>
  ((rolesOf(lexicon).of.get(word) ?? 0) & ROLE[role]) !== 0;
