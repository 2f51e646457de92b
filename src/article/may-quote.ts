import type { Segment } from './types.ts';

/** In a related headline, a byline, a date: nobody is quoted there, and the language engine doesn't read it. */
export const mayQuote = ({ kind }: Segment): boolean =>
  kind !== 'boilerplate' && kind !== 'byline' && kind !== 'dateline';
