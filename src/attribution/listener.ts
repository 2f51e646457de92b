import type { Document, TokenRange } from '../document/document.ts';
import { withoutCircumstance } from './addressee.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isFreeOf } from './range.ts';
import { inQuote, isRole, sentenceLast } from './words.ts';

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
  if (!isRole(doc, 'to', to) || doc.tokens.tag[to + 1] === 'VERB' || act === 'request' || lemma === 'agree')
    return null;
  const phrase = nounPhraseAfter(doc, to + 1, sentenceLast(doc, to));
  const next = phrase?.last ?? 0;
  return next === first || next + 1 === first ? phrase : null;
}

/** Told *AFP* people were drinking, reminded *the public* that …: all that stands between verb and content. */
function toldBefore(doc: Document, from: number, { first }: TokenRange): TokenRange | null {
  const last = isRole(doc, 'that', first - 1) ? first - 1 : first;
  for (let i = from; i < last; i++) if (inQuote(doc, i) || !NAMING.test(doc.tokens.tag[i] ?? '')) return null;
  return from < last && !/^(?:DET|NUM)$/.test(doc.tokens.tag[last - 1] ?? '') && doc.tokens.tag[last] !== 'NUM'
    ? { first: from, last }
    : null;
}
const NAMING = /^(?:PROPN|DET|ADJ|NOUN)$/;
