import type { Lexicon } from '../types.ts';
import { furniture } from './furniture.ts';
import { functionWords, reportingPhrases, reportingVerbs } from './reporting.ts';
import { statementActs, statementCues, statementWords } from './statements.ts';
import { titles } from './titles.ts';

/** English. */
export const english: Lexicon = { reportingVerbs, reportingPhrases, functionWords, furniture, titles, statementCues, statementActs, statementWords };
export type { Lexicon } from '../types.ts';
