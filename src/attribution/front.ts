import { trimmed } from './clauses.ts';
import { creditsAt } from './cues.ts';
import { type Draft, heldTokens, isHeld, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { hasRole, isComma, isFiniteVerb, isIng, isQuoted, isRole, sentenceFirst, sentenceLast } from './words.ts';

/** A sentence that opens with more than this before the report says something of its own there. */
const LONGEST = 40;

/**
 * The drafts, each with what its sentence opens with, where that can be nobody's but the source's: *If she wins*, he said, they would leave;
 * *the door*, she told the court, was locked; *in the next year*, “we will build,” said Lee. What says where it was told (In a letter, he said, …)
 * stays the writer's.
 */
export function withFronts(view: View, drafts: readonly Draft[]): Draft[] {
  const held = heldTokens(view.tokens.count, drafts);
  return drafts.map((draft) => {
    const told = toldWithin(view, draft);
    const own = told ?? withoutClause(view, withoutReport(view, draft));
    const front = told ? toldFront(view, told) : frontOf(view, draft);
    if (!front || isHeld(held, front)) return own;
    const [said, ...others] = own.content;
    const isNext = said && said.first === front.last + 1;
    const content = isNext ? [{ first: front.first, last: said.last }, ...others] : [front, ...own.content];
    return revised(own, content, own.source);
  });
}

/** *According to police*, Lee said, the door was open: without what police said. */
function withoutReport(view: View, draft: Draft): Draft {
  const [front, ...others] = draft.content;
  const isOther = front && others.length > 0 && front.first === sentenceFirst(view, front.first);
  return isOther && creditsAt(view, front.first) ? revised(draft, others, draft.source) : draft;
}

/** *The union has left;* according to police, the road is shut: without the clause that a semicolon closes. */
function withoutClause(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  if (cue?.kind !== 'preposition' || view.tokens.word[cue.first - 1] !== ';') return draft;
  const behind = content.filter(({ first }) => first > cue.first);
  return behind.length > 0 && behind.length < content.length ? revised(draft, behind, draft.source) : draft;
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

function toldFront(view: View, { source }: Draft): TokenRange | null {
  const front = opening(view, source?.first ?? 0);
  return front && view.tokens.tag[front.first] !== 'VERB' && !toldThere(view, front) ? front : null;
}

function frontOf(view: View, draft: Draft): TokenRange | null {
  const begins = draft.content[0]?.first ?? 0;
  const at = interruptionFirst(view, draft) ?? quotationFirst(view, draft);
  if (at === null || !isComma(view, at - 1) || !mayGoOn(view, begins)) return null;
  const front = opening(view, at);
  if (!front || front.last - front.first < 2 || creditsAt(view, front.first)) return null;
  if (isRole(view, 'condition', front.first)) return front;
  if (isCapitalAnyway(view, begins)) return null;
  if (hasOwnSubject(view, front)) return front;
  const isSubordinate = isRole(view, 'subordinator', front.first);
  const isPhrase = (isSubordinate || view.tokens.tag[front.first] === 'ADP') && !toldThere(view, front);
  return isPhrase && (at === begins || view.unitAt[begins] === -1 || isInverted(draft)) ? front : null;
}

/** *When the rain comes*, he said, “we go.” Not: *when asked about the rain*, *after a pause*, he said, “we go”: that is told of him. */
function hasOwnSubject(view: View, { first, last }: TokenRange): boolean {
  const { tag } = view.tokens;
  if (!isRole(view, 'subordinator', first) || tag[first + 1] === 'VERB') return false;
  if (tag[first] !== 'ADP') return true;
  for (let i = first + 2; i < last; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** What the sentence opens with before token `at`, all in the writer's own words. */
function opening(view: View, at: number): TokenRange | null {
  const front = trimmed(view, sentenceFirst(view, at), at);
  return front && front.last - front.first <= LONGEST && !isQuoted(view, front) ? front : null;
}

/** said Lee */
const isInverted = ({ cue, source }: Draft): boolean => cue !== null && source !== null && cue.first < source.first;

/** Where a report begins that stands between two commas with all of the content behind it. */
function interruptionFirst(view: View, { cue, source, content }: Draft): number | null {
  if (cue?.kind !== 'verb' || !source) return null;
  const isClosed = source.last + 1 === cue.first && isComma(view, source.last);
  if (source.last !== cue.first && cue.last !== source.first && !isClosed) return null;
  const last = Math.max(source.last, cue.last);
  return isComma(view, last) && content[0]?.first === last + 1 ? Math.min(source.first, cue.first) : null;
}

/** Where a quotation begins that its report follows. */
function quotationFirst({ units, unitAt }: View, { cue, source, content }: Draft): number | null {
  const unit = units[unitAt[content[0]?.first ?? -1] ?? -1];
  if (!unit || !cue || !source || unit.first !== content[0]?.first) return null;
  return Math.min(source.first, cue.first) === unit.last ? unit.first : null;
}

/** In lower case, behind a quote mark too: its sentence has begun before; or “I”, which tells nothing. */
const mayGoOn = (view: View, i: number): boolean =>
  view.unitAt[i] === -1 || /^\p{Ll}/u.test(view.tokens.word[i + 1] ?? '') || isCapitalAnyway(view, i);

/** “*I* will be back” */
const isCapitalAnyway = ({ tokens, unitAt }: View, i: number): boolean =>
  unitAt[i] !== -1 && /^I(?:$|['’])/.test(tokens.word[i + 1] ?? '');

/** A participle or a relative pronoun: the writer goes on, not the source. */
const opensAside = (view: View, i: number): boolean =>
  /^(?:who|which)$/.test(view.tokens.lower[i] ?? '') || isIng(view, i);

/** “In a letter to staff, …” */
const toldThere = (view: View, front: TokenRange): boolean => hasRole(view, 'venue', front);
