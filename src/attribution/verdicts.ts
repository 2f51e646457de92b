import { isOver } from './circumstances.ts';
import { verbCue } from './cues.ts';
import { type Draft, heldTokens, isHeld, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';
import { isRole, sentenceLast } from './words.ts';

/** “It was a mess,” *was the verdict of* Lee; “No,” *came the reply*, which is nobody's. */
export function withVerdicts(view: View, drafts: readonly Draft[]): Draft[] {
  const known = drafts.map((draft) => (isVerdictAlone(view, draft) ? revised(draft, draft.content, null) : draft));
  const found = view.units.flatMap((unit) => verdictBehind(view, unit) ?? []);
  if (found.length === 0) return known;
  const held = heldTokens(view.tokens.count, known);
  return [...known, ...found.filter(({ content: [unit] }) => unit && !isHeld(held, unit))];
}

/** Came *the reply*. */
const isVerdictAlone = (view: View, { cue, source }: Draft): boolean =>
  source !== null && cue?.last === source.first && cue.lemma === 'come' && isRole(view, 'verdict', source.last - 1);

function verdictBehind(view: View, unit: Unit): Draft | null {
  const { tag, lower, block } = view.tokens;
  const verb = unit.last;
  if (unit.words < 2 || block[verb] !== unit.block || !/^(?:was|is|came)$/.test(lower[verb] ?? '')) return null;
  const noun = tag[verb + 2] === 'ADJ' ? verb + 3 : verb + 2;
  if (lower[verb + 1] !== 'the' || !isRole(view, 'verdict', noun) || !/^(?:of|from)$/.test(lower[noun + 1] ?? ''))
    return null;
  const source = nounPhraseAfter(view, noun + 2, sentenceLast(view, verb));
  return source && isOver(view, source.last) ? draftOf(view, unit, { first: verb, last: noun + 1 }, source) : null;
}

const draftOf = (view: View, { first, last }: Unit, words: TokenRange, source: TokenRange): Draft => ({
  construct: 'quote-before',
  cue: verbCue(view, words.last - 1, { first: words.first, takes: ['quote'] }),
  content: [{ first, last }],
  source,
  addressee: null,
});
