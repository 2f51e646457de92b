import { hasVerb, trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { placeLast } from './place.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isRole, opensRelative } from './words.ts';

/**
 * The draft whose content begins behind its cue, and with “that” where it is a pronoun: he called *for* | an inquiry; she says |
 * *that* was typical of him; not: she says that | he was typical. Without the place that a paragraph begins with (*LUCKNOW:* A man was held, police said) and without
 * what is told of the source: according to police, *who were called at three*, a man fell.
 */
export function fromFirstWord(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range, ...others] = content;
  if (!cue || !range) return draft;
  const isInCue = cue.first <= range.first && range.first < cue.last;
  const place = placeLast(view, range.first);
  if (place > 0 && place + 1 < range.last)
    return revised(draft, [{ first: place + 1, last: range.last }, ...others], source);
  if (cue.kind === 'preposition' && source) return pastAsides(view, draft, source);
  const whole = isInCue
    ? trimmed(view, cue.last, range.last)
    : withDemonstrative(view, withPronoun(view, range, cue), cue);
  return whole && whole.first !== range.first ? revised(draft, [whole, ...others], source) : draft;
}

function pastAsides(view: View, draft: Draft, source: TokenRange): Draft {
  const said = draft.content.map((range) => (range.first === source.last + 1 ? pastAside(view, range) : range));
  const kept = said.filter((range) => range !== null);
  return kept.length === 0 || said.every((range, i) => range === draft.content[i])
    ? draft
    : revised(draft, kept, source);
}

/** The range behind the comma that closes what is told of the source; null where it is nothing else: according to a guest, *who asked not to be named*. */
function pastAside(view: View, range: TokenRange): TokenRange | null {
  const { first, last } = range;
  if (!isComma(view, first - 1) || view.unitAt[first] !== -1) return range;
  const isRelative = opensRelative(view, first) && !isRole(view, 'that', first);
  if (!isRelative && !opensParticiple(view, first)) return range;
  for (let i = first + 1; i < last; i++) {
    if (isComma(view, i) && view.unitAt[i] === -1) return tellingRest(view, range, i + 1);
    if (!isRelative && isFiniteVerb(view, i)) return range;
  }
  return isRelative ? null : range;
}

/** What stands behind the aside, where it is a clause. */
function tellingRest(view: View, range: TokenRange, from: number): TokenRange | null {
  const rest = trimmed(view, from, range.last);
  return rest && hasVerb(view, rest) ? rest : range;
}

/** *Led* by Jo Wu, *speaking* to the Post; not: *closing* schools is wrong. */
const opensParticiple = ({ tokens: { tag } }: View, i: number): boolean => tag[i] === 'VERB' && tag[i + 1] === 'ADP';

/** No clause begins with “was”; with *Will* Ode one may. */
function withPronoun(view: View, { first, last }: TokenRange, cue: TokenRange): TokenRange {
  const { tag, word } = view.tokens;
  const isAuxiliary =
    tag[first] === 'AUX' && view.unitAt[first] === -1 && /^(?!\p{Lu}|.*ing$)/u.test(word[first] ?? '');
  const isPronoun = isAuxiliary && cue.last < first && isRole(view, 'that', first - 1);
  return { first: isPronoun ? first - 1 : first, last };
}

/** The union denied *that* charge: nouns and no clause. */
function withDemonstrative(view: View, { first, last }: TokenRange, cue: CueCandidate): TokenRange {
  const { tag, lower, lemma } = view.tokens;
  const that = first - 1;
  if (cue.kind !== 'verb' || that !== cue.last || !isRole(view, 'that', that)) return { first, last };
  if (tag[that] !== 'DET' && !cue.takes.includes('noun')) return { first, last };
  for (let i = first; i < last; i++)
    if (tag[i] !== 'NOUN' || lower[i] !== lemma[i] || view.unitAt[i] !== -1) return { first, last };
  return { first: that, last };
}
