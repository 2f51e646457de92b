import type { Document } from '../../document/document.ts';
import { withoutConflicts } from '../constructs/conflicts.ts';
import { CONSTRUCTS } from '../constructs/names.ts';
import { draftsOf } from '../constructs/table.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { findCues } from '../cues/find.ts';
import type { Draft } from '../draft.ts';
import { joined } from '../finish/joins.ts';

/** What the hand-written constructions find, as evidence for the learned model: it may follow them or not. */
export interface RuleEvidence {
  readonly cues: readonly CueCandidate[];
  /** For the head of each of the rules' cues: 1 + its kind's number; 0 elsewhere. */
  readonly kind: Uint8Array;
  /** For the head of each draft: 1 + its construct's number, and 32 more where the draft has no rival; 0 elsewhere. */
  readonly construct: Uint8Array;
  /** Passive and modal verbs: 1, 2, 3 both. */
  readonly voice: Uint8Array;
  readonly drafts: ReadonlyMap<number, Draft>;
}

/** By their numbers in features, from 1. */
const KINDS = ['verb', 'participle', 'infinitive', 'preposition', 'as', 'noun', 'colon', 'dash'] as const;

export function evidenceOf(doc: Document): RuleEvidence {
  const cues = findCues(doc);
  const { count } = doc.tokens;
  const [kind, construct, voice] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  for (const cue of cues) {
    kind[cue.head] = 1 + KINDS.indexOf(cue.kind);
    voice[cue.head] = (cue.passive ? 1 : 0) + (cue.modal ? 2 : 0);
  }
  const drafts = new Map<number, Draft>();
  const mark = (draft: Draft, alone: number): void => {
    if (!draft.cue) return;
    drafts.set(draft.cue.head, draft);
    construct[draft.cue.head] = CONSTRUCTS[draft.construct].number + alone;
  };
  const all = draftsOf(doc, cues);
  for (const draft of all) mark(draft, 0);
  for (const draft of joined(doc, withoutConflicts(all))) mark(draft, 32);
  return { cues, kind, construct, voice, drafts };
}
