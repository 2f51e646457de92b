import { contentAfter } from '../content.ts';
import type { Construct } from '../draft.ts';
import { sharedSubject, subjectBefore } from '../subject.ts';
import { isRole } from '../words.ts';

/** Subject, cue, content: *Ann Lee said* (that) it rained. *The firm denied* the charge. *Dunn told* reporters: “We won.” */
export const follows: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'verb' || cue.modal) return null;
  const after = contentAfter(question);
  if (!after) return null;
  if (cue.passive)
    return cue.manner === 'speech' && isRole(doc, 'that', cue.last)
      ? { construct: 'passive', cue, content: [after.content], source: null, addressee: after.addressee }
      : null;
  const source = subjectBefore(doc, cue.first) ?? sharedSubject(question);
  if (!source) return null;
  return { construct: `follows-${cue.manner}`, cue, content: [after.content], source, addressee: after.addressee };
};
