import type { Document, TokenRange } from '../document/document.ts';
import { trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { placeLast } from './place.ts';
import { inQuote, isRole } from './words.ts';

/**
 * The draft whose content begins behind its cue, and with “that” where it is a pronoun: he called *for* | an inquiry; she says |
 * *that* was typical of him; not: she says that | he was typical. Without the place that a paragraph begins with: *LUCKNOW:* A man was held, police said.
 */
export function fromFirstWord(doc: Document, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range, ...others] = content;
  if (!cue || !range) return draft;
  const isInCue = cue.first <= range.first && range.first < cue.last;
  const place = placeLast(doc, range.first);
  if (place > 0 && place + 1 < range.last)
    return revised(draft, [{ first: place + 1, last: range.last }, ...others], source);
  const whole = isInCue
    ? trimmed(doc, cue.last, range.last)
    : withDemonstrative(doc, withPronoun(doc, range, cue), cue);
  return whole && whole.first !== range.first ? revised(draft, [whole, ...others], source) : draft;
}

/** No clause begins with “was”; with *Will* Ode one may. */
function withPronoun(doc: Document, { first, last }: TokenRange, cue: TokenRange): TokenRange {
  const { tag, word } = doc.tokens;
  const isAuxiliary = tag[first] === 'AUX' && !inQuote(doc, first) && /^(?!\p{Lu}|.*ing$)/u.test(word[first] ?? '');
  const isPronoun = isAuxiliary && cue.last < first && isRole(doc, 'that', first - 1);
  return { first: isPronoun ? first - 1 : first, last };
}

/** The union denied *that* charge: nouns and no clause. */
function withDemonstrative(doc: Document, { first, last }: TokenRange, cue: CueCandidate): TokenRange {
  const { tag, lower, lemma } = doc.tokens;
  const that = first - 1;
  if (cue.kind !== 'verb' || that !== cue.last || !isRole(doc, 'that', that)) return { first, last };
  if (tag[that] !== 'DET' && !cue.takes.includes('noun')) return { first, last };
  for (let i = first; i < last; i++)
    if (tag[i] !== 'NOUN' || lower[i] !== lemma[i] || inQuote(doc, i)) return { first, last };
  return { first: that, last };
}
