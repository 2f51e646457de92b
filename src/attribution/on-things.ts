import { verbCue } from './cues.ts';
import { type Draft, heldTokens, isHeld, quotationOf } from './draft.ts';
import { nounPhraseBefore, possessives } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';
import { isRole, sentenceFirst } from './words.ts';

/** What a thing has written on it: *a banner* reading *“Lund stays”*, *a sign* that says *“No boats”*. */
export function withWordsOnThings(view: View, drafts: readonly Draft[]): Draft[] {
  const found = view.units.flatMap((unit) => writtenOn(view, unit) ?? []);
  const others = without(drafts, found);
  const held = heldTokens(view.tokens.count, found.length > 0 ? others : []);
  const written = found.filter(({ content }) => !content.some((range) => isHeld(held, range)));
  return [...without(drafts, written), ...written];
}

/** The drafts whose cue is none of these drafts'. */
function without(drafts: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  const heads = new Set(others.map(({ cue }) => cue?.head));
  return drafts.filter(({ cue }) => !heads.has(cue?.head));
}

function writtenOn(view: View, unit: Unit): Draft | null {
  const floor = sentenceFirst(view, unit.first);
  const mark = /^[:,]$/.test(view.tokens.word[unit.first - 1] ?? '') ? unit.first - 1 : unit.first;
  const words = wordsBefore(view, mark);
  const cue = words.first;
  if (unit.words < 2 || words.first === words.last || cue <= floor) return null;
  const thing = thingBefore(view, cue, floor);
  return thing && quotationOf(unit, { ...verbCue(view, cue, { takes: ['quote'] }), last: words.last }, thing);
}

/** *Reading* “…”, that *says* “…”, *bearing the slogan* “…”, *with the words* “…”; empty where the words before the quotation are others. */
function wordsBefore(view: View, last: number): TokenRange {
  const none = { first: last, last };
  if (isRole(view, 'reads', last - 1)) return { first: last - 1, last };
  if (!isRole(view, 'slogan', last - 1) || view.tokens.tag[last - 2] !== 'DET') return none;
  return isRole(view, 'bears', last - 3) ? { first: last - 3, last } : none;
}

/**
 * The banner, in “*a banner* reading”, in “*a banner* that reads” and where it opens the sentence: “*A banner* reads”. Who holds a banner says what follows “says”, and
 * who lifts *his shirt* saying “thank you” does.
 */
function thingBefore(view: View, cue: number, floor: number): TokenRange | null {
  const isRelative = isRole(view, 'relative', cue - 1);
  const end = isRelative ? cue - 1 : cue;
  if (end <= floor || !isRole(view, 'sign', end - 1)) return null;
  const thing = nounPhraseBefore(view, end, floor) ?? { first: end - 1, last: end };
  const isIts = isRelative || thing.first === floor || (!isToldSo(view, cue) && !isHeldSaying(view, thing, cue));
  return isIts ? thing : null;
}

/** *Says*, *read*; not: reading, with the words. */
const isToldSo = (view: View, cue: number): boolean =>
  isRole(view, 'reads', cue) && !view.tokens.lower[cue]?.endsWith('ing');

/** *His shirt* saying. */
const isHeldSaying = ({ tokens: { lower } }: View, { first }: TokenRange, cue: number): boolean =>
  lower[cue] === 'saying' && possessives.has(lower[first] ?? '');
