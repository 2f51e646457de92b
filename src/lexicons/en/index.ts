import type { Lexicon } from '../types.ts';
import { furniture } from './furniture.ts';
import { reportingPhrases, reportingVerbs } from './reporting.ts';
import { statementCues } from './statements.ts';
import { titles } from './titles.ts';

/** English. */
export const english: Lexicon = { reportingVerbs, reportingPhrases, furniture, titles, statementCues };
export type { Lexicon } from '../types.ts';
