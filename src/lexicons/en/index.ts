/**
 * The English word lists as data: each row with an example sentence that a test runs.
 * @module onrecord/lexicons/en
 */

import type { Lexicon } from '../types.ts';
import { furniture } from './furniture.ts';
import { givenNames, nameParts, nicknames, speakerPronouns } from './names.ts';
import { properNouns } from './proper-nouns.ts';
import { elisions, neverOwned } from './quote-marks.ts';
import { functionWords, reportingPhrases, reportingVerbs } from './reporting.ts';
import { speakerNouns } from './speaker-nouns.ts';
import { standIns } from './stand-ins.ts';
import { statementActs, statementCues, statementWords } from './statements.ts';
import { titles } from './titles.ts';

/** English. */
export const english: Lexicon = {
  reportingVerbs,
  reportingPhrases,
  functionWords,
  furniture,
  titles,
  speakerNouns,
  speakerPronouns,
  givenNames,
  nicknames,
  nameParts,
  properNouns,
  standIns,
  statementCues,
  statementActs,
  statementWords,
  elisions,
  neverOwned,
};
export type { Lexicon } from '../types.ts';
