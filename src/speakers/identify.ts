import type { Segment } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import type { Reading } from '../language/types.ts';
import type { SpeakerLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { KnownSpeaker, Speaker } from './types.ts';

export interface Cast {
  /** In text order of their first mention, ids s1, s2 … */
  readonly speakers: readonly Speaker[];
  /** For each found attribution, its speaker's id; null where the text doesn't tell. */
  readonly speakerOf: readonly (string | null)[];
  /** For each found attribution, its addressee's speaker id. */
  readonly addresseeOf: readonly (string | null)[];
}

/** ROUGH: nobody is known. To be replaced. */
export function identify(
  _reading: Reading,
  _segments: readonly Segment[],
  _quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
  _lexicon: SpeakerLexicon,
  _known: readonly KnownSpeaker[],
): Cast {
  return { speakers: [], speakerOf: found.map(() => null), addresseeOf: found.map(() => null) };
}
