import { trimmed } from './clauses.ts';
import { type Draft, heldTokens, isHeld, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isIng, isQuoted, sentenceFirst, sentenceLast } from './words.ts';

/** A sentence that opens with more than this before the report says something of its own there. */
const LONGEST = 40;

/** The drafts, each with what its sentence opens with before those who were told: *the door*, she told the court, was locked. */
export function withFronts(view: View, drafts: readonly Draft[]): Draft[] {
  const held = heldTokens(view.tokens.count, drafts);
  return drafts.map((draft) => {
    const own = toldWithin(view, draft);
    const front = own?.source ? opening(view, own.source.first) : null;
    return own && front && !isHeld(held, front) ? revised(own, [front, ...own.content], own.source) : (own ?? draft);
  });
}

/** The door, *she told the court*, was locked: the draft with those who were told kept out of its content. Null where it is no such report. */
function toldWithin(view: View, draft: Draft): Draft | null {
  const { cue, source, content } = draft;
  if (cue?.kind !== 'verb' || cue.act !== 'say' || cue.passive || !cue.takes.includes('person')) return null;
  if (source?.last !== cue.first) return null;
  const addressee = nounPhraseAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!addressee || !isComma(view, source.first - 1) || !isComma(view, addressee.last)) return null;
  const from = addressee.last + 1;
  if (!content.some(({ last }) => last > from) || content.some(({ first }) => first < source.first)) return null;
  const behind = content.flatMap(({ first, last }) => trimmed(view, Math.max(first, from), last) ?? []);
  return behind[0]?.first === from && !opensAside(view, from) ? revised(draft, behind, source, addressee) : null;
}

/** What the sentence opens with before token `at`, all in the writer's own words. */
function opening(view: View, at: number): TokenRange | null {
  const front = trimmed(view, sentenceFirst(view, at), at);
  return front && front.last - front.first <= LONGEST && !isQuoted(view, front) ? front : null;
}

/** A participle or a relative pronoun: the writer goes on, not the source. */
const opensAside = (view: View, i: number): boolean =>
  /^(?:who|which)$/.test(view.tokens.lower[i] ?? '') || isIng(view, i);
