import type { Document, TokenRange } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase.ts';
import { sentenceFirst } from '../sentence.ts';
import { isRole, isTagged, ROLE, TAG } from '../words.ts';
import { contentAfter } from './content.ts';

/** *Her claim* that the vote was rigged. *The firm's pledge* to cut waste. */
export const noun: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'noun' || !isRole(doc, ROLE.that | ROLE.to, cue.last)) return null;
  const source = ownerBefore(doc, cue.head - 1);
  const after = source && contentAfter(question);
  return after && { construct: 'noun', cue, content: [after.content], source, addressee: null };
};

function ownerBefore(doc: Document, at: number): TokenRange | null {
  if (isTagged(doc, TAG.PRON, at)) return { first: at, last: at + 1 };
  return isTagged(doc, TAG.PART, at) ? nounPhraseBefore(doc, at, sentenceFirst(doc, at)) : null;
}
