import { verbCue } from './cues.ts';
import { type Draft, quotationOf, withFree } from './draft.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';
import { isRole, sentenceFirst } from './words.ts';

/** What a thing has written on it: *a banner* reading *“Lund stays”*, *a sign* that says *“No boats”*. */
export function withWordsOnThings(view: View, drafts: readonly Draft[]): Draft[] {
  const written = view.units.flatMap((unit) => writtenOn(view, unit) ?? []);
  const heads = new Set(written.map(({ cue }) => cue?.head));
  const others = drafts.filter(({ cue }) => !heads.has(cue?.head));
  return withFree(view.tokens.count, others, written);
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

/** The banner, in “*a banner* reading” and in “*a banner* that reads”. */
function thingBefore(view: View, cue: number, floor: number): TokenRange | null {
  const end = isRole(view, 'relative', cue - 1) ? cue - 1 : cue;
  if (end <= floor || !isRole(view, 'sign', end - 1)) return null;
  return nounPhraseBefore(view, end, floor) ?? { first: end - 1, last: end };
}
