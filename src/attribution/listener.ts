import { withoutCircumstance } from './addressee.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isFreeOf, type TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { inQuote, isRole, sentenceLast } from './words.ts';

/**
 * The draft with the one spoken to whole, and out of the content: confirmed *to the Post* that …; told *AFP* people were drinking.
 */
export function withListener(view: View, draft: Draft): Draft {
  const { cue, content, source, addressee } = draft;
  const [range] = content;
  if (cue?.kind !== 'verb' || cue.passive || cue.manner !== 'speech' || addressee || !range) return draft;
  if (range.first < cue.last) return draft;
  const found = toldTo(view, cue, range) ?? (cue.takes.includes('person') ? toldBefore(view, cue.last, range) : null);
  return found && isFreeOf(found, [source, ...content])
    ? revised(draft, content, source, withoutCircumstance(view, found))
    : draft;
}

/** Said to *the Post* that, to *staff*: “…”; not: responded to terms that …, vowed to stay. */
function toldTo(view: View, { last: to, act, lemma }: CueCandidate, { first }: TokenRange): TokenRange | null {
  if (!isRole(view, 'to', to) || view.tokens.tag[to + 1] === 'VERB' || act === 'request' || lemma === 'agree')
    return null;
  const phrase = nounPhraseAfter(view, to + 1, sentenceLast(view, to));
  const next = phrase?.last ?? 0;
  return next === first || next + 1 === first ? phrase : null;
}

/** Told *AFP* people were drinking, reminded *the public* that …: all that stands between verb and content. */
function toldBefore(view: View, from: number, { first }: TokenRange): TokenRange | null {
  const last = isRole(view, 'that', first - 1) ? first - 1 : first;
  for (let i = from; i < last; i++) if (inQuote(view, i) || !NAMING.test(view.tokens.tag[i] ?? '')) return null;
  return from < last && !/^(?:DET|NUM)$/.test(view.tokens.tag[last - 1] ?? '') && view.tokens.tag[last] !== 'NUM'
    ? { first: from, last }
    : null;
}
const NAMING = /^(?:PROPN|DET|ADJ|NOUN)$/;
