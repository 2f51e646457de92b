import { contentAfter } from '../content.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { isRole, sentenceFirst } from '../words.ts';

/** *Her claim* that the vote was rigged. *The firm's pledge* to cut waste. */
export const noun: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'noun') return null;
  const { tokens } = doc;
  if (!isRole(doc, 'that', cue.last) && !isRole(doc, 'to', cue.last)) return null;
  const at = cue.head - 1;
  const owner =
    tokens.tag[at] === 'PRON'
      ? { first: at, last: at + 1 }
      : tokens.tag[at] === 'PART'
        ? nounPhraseBefore(doc, at, sentenceFirst(doc, at))
        : null;
  const after = owner && contentAfter(question);
  return after && { construct: 'noun', cue, content: [after.content], source: owner, addressee: null };
};
