import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { inQuote, isRole } from './words.ts';

/** Who was told, without when and where that was: told the paper *in 2015* that …; nobody where that is all: warned *last week* it would rain. A title in quote marks stays whole: told “Fox News Sunday”. */
export function withoutCircumstance(view: View, { first, last }: TokenRange): TokenRange | null {
  if (inQuote(view, first)) return { first, last };
  if (isRole(view, 'time', first) || (isRole(view, 'time', last - 1) && isRole(view, 'recent', first))) return null;
  for (let i = first + 1; i < last; i++) if (opensCircumstance(view, i, last)) return { first, last: i };
  return { first, last: last - first > 1 && isTime(view, last - 1) ? last - 1 : last };
}

/** Told reporters *Monday* that …; not: told the *Sun*, *the Evening Post* that …, whose name it is. */
const isTime = (view: View, i: number): boolean =>
  isRole(view, 'time', i) && !(view.tokens.tag[i - 1] === 'DET' && view.tokens.written[i]?.capital);

const opensCircumstance = (view: View, i: number, last: number): boolean =>
  isRole(view, 'when-where', i) ||
  (view.tokens.lower[i] === 'in' && i + 2 === last && view.tokens.tag[i + 1] === 'NUM');
