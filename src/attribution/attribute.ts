import { bareQuotations } from './bare.ts';
import { withoutConflicts } from './conflicts.ts';
import { constructs } from './constructs.ts';
import { type CueCandidate, findCues } from './cues.ts';
import type { Draft, Question } from './draft.ts';
import { foundOf } from './found.ts';
import { joined } from './joins.ts';
import { type Scene, type View, viewOf } from './scene.ts';
import type { FoundAttribution } from './types.ts';
import { wholeQuotations } from './whole.ts';

export type { Scene } from './scene.ts';

/** What the article says that somebody said: for each cue its content and source, then what joins and what is in conflict. */
export function attribute(scene: Scene): FoundAttribution[] {
  const view = viewOf(scene);
  const cues = findCues(view);
  const alone = withoutConflicts(draftsOf(view, cues));
  const drafts = withoutConflicts(
    alone.map((draft, d) =>
      wholeQuotations(view, joined(view, draft, startOf(alone[d + 1]), cues, cues.indexOf(draft.cue as CueCandidate))),
    ),
  );
  return foundOf(view, [...drafts, ...bareQuotations(view, drafts)]);
}

const startOf = (draft: Draft | undefined): number =>
  draft
    ? Math.min(draft.cue?.first ?? Infinity, draft.content[0]?.first ?? Infinity, draft.source?.first ?? Infinity)
    : Infinity;

/** For each cue the first construct that holds. */
function draftsOf(view: View, cues: readonly CueCandidate[]): Draft[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const draft = firstReading({ view, cue, cueAt, earlier: drafts });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function firstReading(question: Question): Draft | null {
  for (const construct of constructs) {
    const draft = construct(question);
    if (draft) return draft;
  }
  return null;
}
