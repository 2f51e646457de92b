import type { CueCandidate } from './cues.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';

/** An attribution in tokens, as a construct finds it. */
export interface Draft {
  /** Name of the construct; looked up in the table of confidences. */
  readonly construct: string;
  readonly cue: CueCandidate | null;
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly addressee: TokenRange | null;
  /** Where it isn't the construct's. */
  readonly confidence?: number;
}

/** What a construct is asked with: one cue, the cues around it and what was found before it in the text. */
export interface Question {
  readonly view: View;
  readonly cue: CueCandidate;
  /** Every candidate by its first token. */
  readonly cueAt: ReadonlyMap<number, CueCandidate>;
  /** First tokens of contents that are certain, so that no other content runs on into them: *“…,”* he said; …, *allegations* he denies. */
  readonly claimed: ReadonlySet<number>;
  /** Drafts of earlier cues, in text order of their cues. */
  readonly earlier: readonly Draft[];
}

/** Content and source of a cue, or null where the construct isn't there. */
export type Construct = (question: Question) => Draft | null;
