import type { StatementLexicon } from '../types.ts';

export const statementCues: StatementLexicon['statementCues'] = [
  { phrase: 'not true', type: 'denial', example: 'That is not true.' },
];
