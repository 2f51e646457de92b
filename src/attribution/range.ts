import type { TokenRange } from '../document/document.ts';

/** Whether two ranges share no token. */
export const areApart = (a: TokenRange, b: TokenRange): boolean => a.last <= b.first || b.last <= a.first;

/** Whether a range shares no token with any of these. */
export const isFreeOf = (range: TokenRange, others: readonly (TokenRange | null)[]): boolean =>
  others.every((other) => !other || areApart(other, range));
