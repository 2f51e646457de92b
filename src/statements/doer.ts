import { IS } from './lexemes.ts';
import { type Clause, FORM, type Group, is, isOwn, SUBJECT } from './seen.ts';
import type { Word } from './words.ts';

/** Who acts, as far as the clause shows: what a reason may say to a reader. The traits know more kinds, and are trained on those. */
export const DOER = { other: 0, speaker: 1, unknown: 2 } as const;
/** Added to a doer where the act lies ahead. */
export const AHEAD = 4;

/**
 * “I will”, Lee said she would: the speaker. “He will” between quote marks, he said she would: another. The company said it would, a spokesman said
 * she would, his wife would, it will and would: the clause doesn't tell.
 */
export function doerOf({ subject, head }: Group, { words, form, setting: { source } }: Clause): number {
  if (subject === SUBJECT.third) {
    if (form === FORM.quoted) return DOER.other;
    return form === FORM.bare ? DOER.unknown : thirdOf(words[head], source);
  }
  if (subject === SUBJECT.theirOwn) return form === FORM.quoted ? DOER.other : DOER.unknown;
  if (isOwn(subject)) return DOER.speaker;
  if (is(words[head], IS.adverb | IS.negation | IS.opener)) return DOER.unknown;
  return TOLD_APART.has(subject) ? DOER.other : DOER.unknown;
}

/** Who is named by a noun or spoken to is no speaker; a body, “it” or nobody named may be. */
const TOLD_APART: ReadonlySet<number> = /* @__PURE__ */ new Set([SUBJECT.name, SUBJECT.noun, SUBJECT.listener]);

/** Whom “she” names in reported speech: hardly the spokesman, and nobody who is called “he”. */
function thirdOf(pronoun: Word | undefined, source: readonly Word[]): number {
  if (source.some((w) => is(w, IS.spokesperson))) return DOER.unknown;
  const called = source.length === 1 && is(source[0], IS.third) ? source[0] : undefined;
  return called && called.lexeme.lower !== pronoun?.lexeme.lower ? DOER.other : DOER.speaker;
}
