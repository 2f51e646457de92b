import { bareQuotations } from './bare.ts';
import { withoutConflicts } from './conflicts.ts';
import { besideQuotation, constructs } from './constructs.ts';
import { type CueCandidate, findCues } from './cues.ts';
import type { Construct, Draft, Question } from './draft.ts';
import { foundOf } from './found.ts';
import { joined } from './joins.ts';
import { type Scene, type Unit, type View, viewOf } from './scene.ts';
import type { FoundAttribution } from './types.ts';
import { wholeQuotations } from './whole.ts';

export type { Scene } from './scene.ts';

/** What the article says that somebody said: for each cue its content and source, then what joins and what is in conflict. */
export function attribute(scene: Scene): FoundAttribution[] {
  const view = viewOf(scene);
  const alone = withoutConflicts(draftsOf(view, findCues(view)));
  const drafts = withoutConflicts(joined(view, alone).map((draft) => wholeQuotations(view, draft)));
  return foundOf(view, [...drafts, ...bareQuotations(view, drafts)]);
}

/** For each cue the first construct that holds; those that stand right beside a quotation come first, and claim it. */
function draftsOf(view: View, cues: readonly CueCandidate[]): Draft[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const claimed = new Set<Unit>();
  const beside = new Map<CueCandidate, Draft>();
  for (const cue of cues) {
    if (cue.modal) continue;
    const draft = firstReading(besideQuotation, { view, cue, cueAt, claimed, earlier: [] });
    if (!draft) continue;
    beside.set(cue, draft);
    const unit = view.units[view.unitAt[(draft.content[0]?.last ?? 0) - 1] ?? -1];
    if (unit) claimed.add(unit);
  }
  const drafts: Draft[] = [];
  for (const cue of cues) {
    if (cue.modal) continue;
    const draft = beside.get(cue) ?? firstReading(constructs, { view, cue, cueAt, claimed, earlier: drafts });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function firstReading(table: readonly Construct[], question: Question): Draft | null {
  for (const construct of table) {
    const draft = construct(question);
    if (draft) return draft;
  }
  return null;
}
