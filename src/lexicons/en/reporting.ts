import type { ReportingLexicon } from '../types.ts';

export const reportingVerbs: ReportingLexicon['reportingVerbs'] = [
  { lemma: 'say', act: 'say', manner: 'speech', example: 'The mayor said the bridge would reopen.' },
];

export const reportingPhrases: ReportingLexicon['reportingPhrases'] = [
  { phrase: 'according to', act: 'say', manner: 'speech', example: 'According to the mayor, the bridge is safe.' },
];
