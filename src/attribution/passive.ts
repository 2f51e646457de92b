import type { Draft } from './draft.ts';
import type { View } from './scene.ts';
import { isRole } from './words.ts';

/**
 * The draft of a passive whose subject was taken for its source. Who said so stands behind “by”, or nowhere. *Residents* were told to leave: they
 * are the ones spoken to. *Lee* is said to have left: that Lee did is what is said.
 */
export function withoutPassiveSubject(view: View, draft: Draft): Draft {
  const { construct, cue, content, source, confidence } = draft;
  if (!cue || !source || source.last > cue.first || !isPassive(view, cue)) return draft;
  const isTold = cue.takes.includes('person') || ASKED.test(cue.lemma);
  const isSubject = !isTold && content.every(({ first }) => cue.last <= first);
  return {
    construct,
    cue,
    content: isSubject ? [source, ...content] : content,
    source: null,
    addressee: isTold ? source : draft.addressee,
    isSpoken: undefined,
    confidence,
  };
}

/** “was asked about”, “was questioned”: nobody says that Lee was. */
const ASKED = /^(?:ask|question)(?: |$)/;
/** Lee was quoted as saying that it rained: so Lee says. */
const PASSED_ON: ReadonlySet<string> = new Set(['quote', 'report', 'cite', 'hear']);

/** “’s said” has said so. */
function isPassive(view: View, { passive, manner, lemma, first, head }: NonNullable<Draft['cue']>): boolean {
  if (!passive || manner !== 'speech' || PASSED_ON.has(lemma)) return false;
  for (let i = first; i < head; i++)
    if (isRole(view, 'be', i) && !/^['’]/.test(view.tokens.lower[i] ?? '')) return true;
  return false;
}
