import { trimmed } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, opensRelative } from './words.ts';

/**
 * The draft of a report in a relative clause between commas without the rest of the sentence around it: Lee, who told reporters *she was
 * innocent*, was released; *the deal*, which Lee has criticised, will cost more.
 */
export function withinRelative(view: View, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue?.kind !== 'verb' || !source || source.last > cue.first) return draft;
  const pronoun =
    [source.first - 1, source.first, source.last - 1, cue.first - 1].find((i) => opensRelative(view, i)) ?? -1;
  if (pronoun < 1 || !/^[,(–—-]$/.test(view.tokens.word[pronoun - 1] ?? '')) return draft;
  const own = content.map((range) =>
    range.first < cue.last ? withoutPronoun(range, pronoun) : untilMainVerb(view, range),
  );
  const kept = own.filter((range) => range !== null);
  return kept.length === 0 || own.every((range, i) => range === content[i]) ? draft : revised(draft, kept, source);
}

/** *The deal*, which; “which” alone stays. */
const withoutPronoun = (range: TokenRange, pronoun: number): TokenRange =>
  range.last === pronoun + 1 && range.first < pronoun - 1 ? { first: range.first, last: pronoun - 1 } : range;

/**
 * The range up to the comma with the sentence's own verb behind it, past a verb of its own and clauses like *which he runs*; null where it
 * begins with that verb.
 */
function untilMainVerb(view: View, range: TokenRange): TokenRange | null {
  const { first, last } = range;
  if (isComma(view, first - 1) && isFiniteVerb(view, first)) return null;
  let says = false;
  let within = false;
  for (let i = first; i < last; i++) {
    if (view.unitAt[i] === -1 && isComma(view, i)) {
      const closes = isFiniteVerb(view, i + 1);
      if (closes && says && !within) return trimmed(view, first, i);
      within = closes ? false : within || opensRelative(view, i + 1);
    }
    says ||= view.unitAt[i] !== -1 || isFiniteVerb(view, i);
  }
  return range;
}
