import type { Construct } from '../draft.ts';
import { isRole, ROLE } from '../words.ts';
import { contentAfter } from './content.ts';
import { sharedSubject } from './shared-subject.ts';

/** Subject, cue, content: *Ann Lee said* (that) it rained. *The firm denied* the charge. *Dunn told* reporters: “We won.” */
export const follows: Construct = (question) => {
  const { doc, cue, subject } = question;
  if (cue.kind !== 'verb') return null;
  if (cue.passive && (cue.manner !== 'speech' || !isRole(doc, ROLE.that, cue.last))) return null;
  const after = contentAfter(question);
  if (!after) return null;
  const { content, addressee } = after;
  if (cue.passive) return { construct: 'passive', cue, content: [content], source: null, addressee };
  const source = subject ?? sharedSubject(question);
  return source && { construct: `follows-${cue.manner}`, cue, content: [content], source, addressee };
};
