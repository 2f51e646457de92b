import { isOver } from './circumstances.ts';
import { verbCue } from './cues.ts';
import { type Draft, quotationOf, revised, withFree } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { Unit, View } from './scene.ts';
import { isRole, sentenceLast } from './words.ts';

/** “It was a mess,” *was the verdict of* Lee; “No,” *came the reply*, which is nobody's. */
export const withVerdicts = (view: View, drafts: readonly Draft[]): Draft[] =>
  withFree(
    view.tokens.count,
    drafts.map((draft) => withoutVerdict(view, draft)),
    view.units.flatMap((unit) => verdictBehind(view, unit) ?? []),
  );

/** Came *the reply*: without it as a source. */
function withoutVerdict(view: View, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (!source || cue?.last !== source.first || cue.lemma !== 'come') return draft;
  return isRole(view, 'verdict', source.last - 1) ? revised(draft, content, null) : draft;
}

function verdictBehind(view: View, unit: Unit): Draft | null {
  const { tag, lower, block } = view.tokens;
  const verb = unit.last;
  if (unit.words < 2 || block[verb] !== unit.block || !/^(?:was|is|came)$/.test(lower[verb] ?? '')) return null;
  const noun = tag[verb + 2] === 'ADJ' ? verb + 3 : verb + 2;
  if (lower[verb + 1] !== 'the' || !isRole(view, 'verdict', noun) || !/^(?:of|from)$/.test(lower[noun + 1] ?? ''))
    return null;
  const source = nounPhraseAfter(view, noun + 2, sentenceLast(view, verb));
  return source && isOver(view, source.last)
    ? quotationOf(unit, verbCue(view, noun, { first: verb, takes: ['quote'] }), source)
    : null;
}
