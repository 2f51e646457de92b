import type { Document, TokenRange } from '../document/document.ts';
import { asksNoName } from './cues.ts';
import type { Draft } from './draft.ts';
import { inQuote, isRole, opensRelative, sentenceFirst } from './words.ts';

/**
 * Whether the article tells the report as a fact: not in *If he says that it is over, we go* nor in *Did she say it rained?* What
 * somebody thinks is kept in a condition, and so are negative subjects (Nobody said it was over): PolNeAR labels both.
 */
export function isAsserted(doc: Document, { cue, source }: Draft): boolean {
  if (source && isFollowing(doc, source)) return false;
  if (cue && asksNoName(doc, cue.last)) return false;
  if (cue?.kind !== 'verb' || !source || source.first > cue.first) return true;
  if (cue.manner === 'speech' && isConditional(doc, source)) return false;
  return !asksWhether(doc, source);
}

/** *If he* says that it is over; *we go unless the mayor* says so, all of it taken for the source. Not: *the man who would stay if he won* said so. */
function isConditional(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first - 1; i < last; i++) {
    if (isRole(doc, 'condition', i) && !inQuote(doc, i)) return true;
    if (i >= first && opensRelative(doc, i)) return false;
  }
  return false;
}

/** Lee made *the following* comment: “…” Its tags make it a subject and a verb. */
export const isFollowing = ({ tokens }: Document, { last }: TokenRange): boolean =>
  tokens.lower[last - 1] === 'following';

/** *Did she* say it rained? *Nor did she* say so. Not: Why *did she* say it rained? She did say so. */
function asksWhether(doc: Document, { first }: TokenRange): boolean {
  const { tokens, quoteAt } = doc;
  const auxiliary = first - 1;
  if (auxiliary < sentenceFirst(doc, first) || tokens.tag[auxiliary] !== 'AUX' || quoteAt[auxiliary] !== -1)
    return false;
  return auxiliary === sentenceFirst(doc, first) || /^(PUNCT|CCONJ)$/.test(tokens.tag[auxiliary - 1] ?? '');
}
