import type { Document, TokenRange } from '../../document/document.ts';
import { asksNoName } from '../cues/find.ts';
import type { Draft } from '../draft.ts';
import { inQuote, sentenceFirst } from '../sentence.ts';
import { isRole, isTagged, opensRelative, ROLE, TAG } from '../words.ts';

/**
 * Whether the article tells the report as a fact: not in *If he says that it is over, we go* nor in *Did she say it rained?* What
 * somebody thinks is kept in a condition, and so are negative subjects (Nobody said it was over): PolNeAR labels both.
 */
export function isAsserted(doc: Document, { cue, source }: Draft): boolean {
  if (cue && asksNoName(doc, cue.last)) return false;
  if (cue?.kind !== 'verb' || !source || source.first > cue.first) return true;
  if (cue.manner === 'speech' && isConditional(doc, source)) return false;
  return !asksWhether(doc, source);
}

/** *If he* says that it is over; *we go unless the mayor* says so, all of it taken for the source. Not: *the man who would stay if he won* said so. */
function isConditional(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first - 1; i < last; i++) {
    if (isRole(doc, ROLE.condition, i) && !inQuote(doc, i)) return true;
    if (i >= first && opensRelative(doc, i)) return false;
  }
  return false;
}

/** *Did she* say it rained? *Nor did she* say so. Not: Why *did she* say it rained? She did say so. */
function asksWhether(doc: Document, { first }: TokenRange): boolean {
  const floor = sentenceFirst(doc, first);
  const auxiliary = first - 1;
  if (auxiliary < floor || !isTagged(doc, TAG.AUX, auxiliary) || inQuote(doc, auxiliary)) return false;
  return auxiliary === floor || isTagged(doc, TAG.PUNCT | TAG.CCONJ, auxiliary - 1);
}
