import type { CueCandidate } from '../cues/cue.ts';

/** The rules' cues by the tokens that the model may take for one: she made it *clear* is its verb's. */
export function cuesByToken(cues: readonly CueCandidate[]): ReadonlyMap<number, CueCandidate> {
  const cueAt = new Map<number, CueCandidate>();
  for (const cue of cues) for (let i = cue.head + 1; i < cue.last; i++) cueAt.set(i, cue);
  for (const cue of cues) cueAt.set(cue.head, cue);
  return cueAt;
}
