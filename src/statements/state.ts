import type { Attribution } from '../attribution/types.ts';
import type { Reading } from '../language/types.ts';
import type { ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Speaker } from '../speakers/types.ts';
import type { Statement } from './types.ts';

/** The statements of the attributions, in text order; with `narration` also those of the article's own voice. ROUGH. */
export function state(
  _reading: Reading,
  _quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  _speakers: readonly Speaker[],
  _lexicon: StatementLexicon & ReportingLexicon,
  _narration: boolean,
): Statement[] {
  return attributions.map((a, i) => ({
    id: `t${i + 1}`,
    content: a.content,
    attribution: a.id,
    speaker: a.speaker,
    type: 'claim',
    confidence: 0.5,
    evidence: [],
    details: null,
  }));
}
