import type { Span, TextSpan } from './types.ts';

/** The span with its words. */
export const textSpan = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});
