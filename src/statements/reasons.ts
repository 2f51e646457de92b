import type { Setting, Trait } from './traits.ts';
import type { StatementType } from './types.ts';

/** A trait in plain words: “promise: reporting verb vowed”. */
export function reasonFor(type: StatementType, { name, span }: Trait, { text }: Setting): string {
  return `${type}: ${name}${span ? ` (${text.slice(span.start, Math.min(span.end, span.start + 60))})` : ''}`;
}
