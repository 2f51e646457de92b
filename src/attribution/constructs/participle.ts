import type { Construct } from '../draft.ts';
import { contentAfter } from './content.ts';
import { sharedSubject } from './shared-subject.ts';

/** Xi praised the deal, *adding* that trade would grow. Its source is that of the main clause. */
export const participle: Construct = (question) => {
  const { cue } = question;
  if (cue.kind !== 'participle') return null;
  const after = contentAfter(question);
  const source = after && sharedSubject(question);
  if (!after || !source) return null;
  return { construct: `participle-${cue.manner}`, cue, content: [after.content], source, addressee: after.addressee };
};
