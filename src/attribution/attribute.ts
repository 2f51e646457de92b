import type { Segment } from '../article/types.ts';
import type { Reading } from '../language/types.ts';
import type { ReportingLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { FoundAttribution } from './types.ts';

/** What the attribution room is given. `segments[i]` is the segment of `reading.blocks[i]`. */
export interface Scene {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: ReportingLexicon;
}

/** ROUGH: every quotation of three words or more is an attribution. To be replaced. */
export function attribute({ quotations }: Scene): FoundAttribution[] {
  return quotations
    .filter((q) => q.depth === 0 && q.text.split(/\s+/).length > 3)
    .map((q) => ({
      form: 'direct',
      manner: 'speech',
      content: q.parts,
      quoted: q.parts.map((p) => ({ start: p.start + 1, end: p.end - 1 })),
      cue: null,
      source: null,
      addressee: null,
      continues: null,
      confidence: 0.5,
    }));
}
