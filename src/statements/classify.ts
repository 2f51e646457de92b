import type { ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import type { Classification } from './types.ts';

export interface StatementContext {
  /** The cue as written: “has denied”. */
  readonly cue?: string;
  /** The source as written. */
  readonly source?: string;
  /** What stands around the statement in the article. */
  readonly context?: string;
}

/** ROUGH. */
export function classify(
  _text: string,
  _context: StatementContext,
  _lexicon: StatementLexicon & ReportingLexicon,
): Classification {
  return { type: 'claim', confidence: 0.5, evidence: [] };
}
