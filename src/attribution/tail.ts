import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isClosed, isIng, lastWithin } from './words.ts';

/** Fewer words between quote marks are a phrase in a sentence that goes on. */
const FEWEST = 4;

/**
 * The draft without what was taken for content behind a quotation that its own stop or comma closes: “We will stay,” Ann Lee,
 * *the mayor*, said names Ann Lee; she said “we will stay,” *showing that* … is over with the quotation, and so is “Who knows?” *Wu
 * laughed*.
 */
export function withoutTail(view: View, draft: Draft): Draft {
  const { content, source } = draft;
  const tails = content.map((range) => tailFirst(view, range));
  const d = tails.findIndex((tail) => tail > 0);
  const [range, tail = 0] = [content[d], tails[d]];
  if (!range) return draft;
  const cut = content.with(d, { first: range.first, last: tail });
  if (source && isName(view, tail, range.last) && isPunctuation(view, range.last, source.first))
    return revised(draft, cut, { first: tail, last: source.last });
  return opensAside(view, tail) || beginsSentence(view, tail) ? revised(draft, cut, source) : draft;
}

/** Where the words behind the closed quotation begin that the range begins with; 0 where there are none. */
function tailFirst(view: View, { first, last }: TokenRange): number {
  const { units, unitAt } = view;
  const unit = units[unitAt[first] as number];
  if (unit?.first !== first || unit.last >= last) return 0;
  if (unit.words < FEWEST && !beginsSentence(view, unit.last)) return 0;
  return unitAt[unit.last] === -1 && isClosed(view, unit) ? unit.last : 0;
}

function isName({ tokens }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(tokens.word[i] as string)) return false;
  return true;
}

function isPunctuation({ tokens }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.tag[i] !== 'PUNCT') return false;
  return from < to;
}

/** “Who knows?” *Wu* laughed; not: “Who knows?” *he* said. */
const beginsSentence = (view: View, i: number): boolean =>
  view.unitAt[i] === -1 &&
  /[.?!]$/.test(lastWithin(view, { first: i, last: i })) &&
  /^\p{Lu}/u.test(view.tokens.word[i] ?? '');

/** A participle or a relative pronoun: the writer goes on, not the source. */
export const opensAside = (view: View, i: number): boolean =>
  /^(?:who|which)$/.test(view.tokens.lower[i] ?? '') || isIng(view, i);
