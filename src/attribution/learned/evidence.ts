import type { Document } from '../../document/document.ts';
import { withoutConflicts } from '../constructs/conflicts.ts';
import { draftsOf } from '../constructs/table.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { findCues } from '../cues/find.ts';
import type { ConstructName, Draft } from '../draft.ts';
import { joined } from '../finish/joins.ts';
import { wholeQuotations } from '../finish/whole.ts';

/** What the hand-written constructions find, as evidence for the learned model: it may follow them or not. */
export interface RuleEvidence {
  /** Of this text. */
  readonly doc: Document;
  readonly cues: readonly CueCandidate[];
  /** For the head of each of the rules' cues: 1 + its kind's number; 0 elsewhere. */
  readonly kind: Uint8Array;
  /** For the head of each draft: 1 + its construct's number, and 32 more where the draft has no rival; 0 elsewhere. */
  readonly construct: Uint8Array;
  /** Passive and modal verbs: 1, 2, 3 both. */
  readonly voice: Uint8Array;
  readonly drafts: ReadonlyMap<number, Draft>;
}

const kinds: readonly CueCandidate['kind'][] = [
  'verb',
  'participle',
  'infinitive',
  'preposition',
  'as',
  'noun',
  'colon',
  'dash',
];
/** Numbers that the weights know. The last four are none of the drafts that evidence is made of, and mark nothing. */
const numberOf: Readonly<Record<ConstructName, number>> = {
  'quote-before': 1,
  'inverted-quote': 2,
  inverted: 3,
  'follows-speech': 4,
  'follows-attitude': 5,
  passive: 6,
  'comma-before': 7,
  interrupted: 8,
  'participle-speech': 9,
  'participle-attitude': 10,
  'according-to': 11,
  colon: 12,
  'headline-colon': 13,
  noun: 14,
  'as-put-it': 15,
  'relative-noun': 16,
  signature: 17,
  turn: 0,
  post: 0,
  bare: 0,
  learned: 0,
};

export function evidenceOf(doc: Document): RuleEvidence {
  const cues = findCues(doc);
  const drafts = draftsOf(doc, cues);
  const { count } = doc.tokens;
  const evidence = {
    doc,
    cues,
    kind: new Uint8Array(count),
    construct: new Uint8Array(count),
    voice: new Uint8Array(count),
    drafts: new Map<number, Draft>(),
  };
  for (const { head, kind, passive, modal } of cues) {
    evidence.kind[head] = 1 + kinds.indexOf(kind);
    evidence.voice[head] = (passive ? 1 : 0) + (modal ? 2 : 0);
  }
  const mark = (draft: Draft, alone: number): void => {
    const head = draft.cue?.head ?? -1;
    if (head < 0) return;
    evidence.drafts.set(head, draft);
    evidence.construct[head] = numberOf[draft.construct] + alone;
  };
  for (const draft of drafts) mark(draft, 0);
  const kept = withoutConflicts(drafts);
  for (const draft of joined(doc, kept)) mark(wholeQuotations(doc, draft), 32);
  return evidence;
}
