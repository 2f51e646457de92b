import type { Document, TokenRange } from '../../document/document.ts';
import { trimmed } from '../constructs/clauses.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { type Draft, revised } from '../draft.ts';
import { inQuote } from '../sentence.ts';
import { isRole, isTagged, ROLE, TAG } from '../words.ts';

/**
 * The draft whose content begins behind its cue, and with “that” where it is a pronoun: he called *for* | an inquiry; she says |
 * *that* was typical of him; not: she says that | he was typical.
 */
export function fromFirstWord(doc: Document, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range, ...others] = content;
  if (!cue || !range) return draft;
  const whole = behindCue(doc, range, cue);
  return whole && whole.first !== range.first ? revised(draft, [whole, ...others], source) : draft;
}

function behindCue(doc: Document, range: TokenRange, cue: CueCandidate): TokenRange | null {
  if (cue.first <= range.first && range.first < cue.last) return trimmed(doc, cue.last, range.last);
  const takesThat =
    isRole(doc, ROLE.that, range.first - 1) && (isPronoun(doc, range, cue) || isDemonstrative(doc, range, cue));
  return takesThat ? { first: range.first - 1, last: range.last } : range;
}

/** Behind “that” no clause begins with “was”; with *Will* Ode one may. */
const isPronoun = (doc: Document, { first }: TokenRange, cue: TokenRange): boolean =>
  cue.last < first &&
  isTagged(doc, TAG.AUX, first) &&
  !inQuote(doc, first) &&
  doc.tokens.capital[first] !== 1 &&
  !/ing$/.test(doc.tokens.word[first] ?? '');

/** The union denied *that* charge: nouns and no clause. */
function isDemonstrative(doc: Document, { first, last }: TokenRange, cue: CueCandidate): boolean {
  const { lower, lemma } = doc.tokens;
  if (cue.kind !== 'verb' || first - 1 !== cue.last) return false;
  if (!isTagged(doc, TAG.DET, first - 1) && !cue.takes.includes('noun')) return false;
  for (let i = first; i < last; i++)
    if (!isTagged(doc, TAG.NOUN, i) || lower[i] !== lemma[i] || inQuote(doc, i)) return false;
  return true;
}
