import type { Document, TokenRange } from '../../document/document.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { type Draft, revised } from '../draft.ts';
import { withoutCircumstance } from '../phrases/circumstances.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase.ts';
import { isFreeOf } from '../range.ts';
import { inQuote, sentenceLast } from '../sentence.ts';
import { isRole, isTagged, ROLE, TAG } from '../words.ts';

/**
 * The draft with the one spoken to whole, and out of the content: confirmed *to the Post* that …; told *AFP* people were drinking.
 */
export function withListener(doc: Document, draft: Draft): Draft {
  const { cue, content, source, addressee } = draft;
  const [range] = content;
  if (cue?.kind !== 'verb' || cue.passive || cue.manner !== 'speech' || addressee || !range) return draft;
  if (range.first < cue.last) return draft;
  const found = toldTo(doc, cue, range) ?? (cue.takes.includes('person') ? toldBefore(doc, cue.last, range) : null);
  return found && isFreeOf(found, [source, ...content])
    ? revised(draft, content, source, withoutCircumstance(doc, found))
    : draft;
}

/** Said to *the Post* that, to *staff*: “…”; not: responded to terms that …, vowed to stay. */
function toldTo(doc: Document, { last: to, act, lemma }: CueCandidate, { first }: TokenRange): TokenRange | null {
  if (!isRole(doc, ROLE.to, to) || isTagged(doc, TAG.VERB, to + 1) || act === 'request' || lemma === 'agree')
    return null;
  const phrase = nounPhraseAfter(doc, to + 1, sentenceLast(doc, to));
  const next = phrase?.last ?? 0;
  return next === first || next + 1 === first ? phrase : null;
}

/** Told *AFP* people were drinking, reminded *the public* that …: all that stands between verb and content. */
function toldBefore(doc: Document, from: number, { first }: TokenRange): TokenRange | null {
  const last = isRole(doc, ROLE.that, first - 1) ? first - 1 : first;
  for (let i = from; i < last; i++) if (inQuote(doc, i) || !isTagged(doc, NAMING, i)) return null;
  const isOpen = isTagged(doc, TAG.DET | TAG.NUM, last - 1) || isTagged(doc, TAG.NUM, last);
  return from < last && !isOpen ? { first: from, last } : null;
}
const NAMING = TAG.PROPN | TAG.DET | TAG.ADJ | TAG.NOUN;
