import type { ArticleLexicon } from '../types.ts';

export const furniture: ArticleLexicon['furniture'] = [
  { phrase: 'related topics', where: 'tail', example: 'Related Topics' },
];
