import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isIng } from './words.ts';

/** The draft with a name as its source that had taken how it was said: said *Ann Lee* to laughter, *Ann Lee* with a grin, *Ann Lee*, her voice shaking. */
export function withoutHowSaid(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  if (!cue || !source || source.first < cue.last) return draft;
  let last = source.first;
  while (last < source.last && view.tokens.tag[last] === 'PROPN' && view.unitAt[last] === -1) last++;
  const tells = last > source.first && tellsHow(view, { first: last, last: source.last });
  return tells ? revised(draft, content, { first: source.first, last }) : draft;
}

/** *To loud applause*, *with a grin*, *, her voice shaking*; not: Ann Lee *with the Sierra Club*, Envoy *to Ode*. */
function tellsHow(view: View, { first, last }: TokenRange): boolean {
  const { lower, tag } = view.tokens;
  if (lower[first] === 'to') return isPlain(view, { first: first + 1, last });
  if (lower[first] === 'with') return /^an?$/.test(lower[first + 1] ?? '') && isPlain(view, { first: first + 2, last });
  if (!isComma(view, first) || !/^(?:his|her|their)$/.test(lower[first + 1] ?? '')) return false;
  return first + 3 < last && tag[first + 2] === 'NOUN' && isIng(view, first + 3);
}

/** *Laughter*, a *wry smile* and a shrug, *cheers* from the crowd: adjectives and a noun, and what hangs on them. */
function isPlain(view: View, { first, last }: TokenRange): boolean {
  let noun = first;
  while (noun < last && view.tokens.tag[noun] === 'ADJ') noun++;
  if (noun >= last || view.tokens.tag[noun] !== 'NOUN') return false;
  const next = noun + 1;
  return next === last || view.tokens.tag[next] === 'CCONJ' || view.tokens.lower[next] === 'from';
}
