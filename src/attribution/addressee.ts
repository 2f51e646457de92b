import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isRole } from './words.ts';

/** Who was told, without when and where that was: told the paper *in 2015* that … */
export function withoutCircumstance(view: View, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last; i++) if (opensCircumstance(view, i, last)) return { first, last: i };
  return { first, last };
}

const opensCircumstance = (view: View, i: number, last: number): boolean =>
  isRole(view, 'when-where', i) ||
  (view.tokens.lower[i] === 'in' && i + 2 === last && view.tokens.tag[i + 1] === 'NUM');
