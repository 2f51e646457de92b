import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';

/** Say when or where somebody was told, hardly ever who: told jurors *during* the trial, reporters *outside* the court. */
const CIRCUMSTANTIAL = /^(?:during|outside|inside|after|before|following|since)$/;

/** Who was told, without when and where that was: told the paper *in 2015* that … */
export function withoutCircumstance(view: View, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last; i++) if (opensCircumstance(view, i, last)) return { first, last: i };
  return { first, last };
}

const opensCircumstance = ({ tokens: { tag, lower } }: View, i: number, last: number): boolean =>
  CIRCUMSTANTIAL.test(lower[i] ?? '') || (lower[i] === 'in' && i + 2 === last && tag[i + 1] === 'NUM');
