import type { Document, TokenRange } from '../document/document.ts';
import { certain, constructs } from './constructs.ts';
import type { CueCandidate } from './cues.ts';
import type { Construct, Draft, Question } from './draft.ts';

/** For each cue the first construct that holds; those that are certain come first, and claim their contents. */
export function draftsOf(doc: Document, cues: readonly CueCandidate[]): Draft[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const claimed = new Set<number>();
  const sure = new Map<CueCandidate, Draft>();
  for (const cue of cues) {
    const draft = cue.modal ? null : firstReading(certain, { doc, cue, cueAt, claimed, earlier: [] });
    if (!draft) continue;
    sure.set(cue, draft);
    for (const range of draft.content) claimed.add(range.first).add(lastQuoteFirst(doc, range));
  }
  const drafts: Draft[] = [];
  for (const cue of cues) {
    if (cue.modal) continue;
    const draft = sure.get(cue) ?? firstReading(constructs, { doc, cue, cueAt, claimed, earlier: drafts });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Where the quotation begins that a content ends with: It was *“a mess*”. */
const lastQuoteFirst = ({ quotes, quoteAt }: Document, { first, last }: TokenRange): number =>
  quotes[quoteAt[last - 1] as number]?.first ?? first;

function firstReading(table: readonly Construct[], question: Question): Draft | null {
  for (const construct of table) {
    const draft = construct(question);
    if (draft) return draft;
  }
  return null;
}
