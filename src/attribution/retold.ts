import { firstAt } from '../language/first-at.ts';
import { isOver } from './circumstances.ts';
import { trimmed } from './clauses.ts';
import { verbCue } from './cues.ts';
import { type Draft, quotationOf, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';
import { sentenceFirst } from './words.ts';

/** What a quotation that a comma or a question closes is followed by, whatever the verb: “Where does it go?” *he posed*. */
interface Report {
  readonly unit: Unit;
  readonly source: TokenRange;
  readonly verb: number;
}

/**
 * The drafts, each quotation with the one who is named right behind it: Lee said the money was late. *“Where does it go?” he posed.* Of two cues the nearer one has
 * it, also where the verb is none that reports elsewhere; but behind a question (“Where is it?” *Lee resigned.*) it must be one that may, as `mayReport` tells.
 */
export function withRetold(view: View, drafts: readonly Draft[], mayReport: (verb: number) => boolean): Draft[] {
  const heads = new Set(drafts.map(({ cue }) => cue?.head));
  const reports = view.units
    .flatMap((unit) => reportBehind(view, unit, mayReport) ?? [])
    .filter(({ verb }) => !heads.has(verb));
  if (reports.length === 0) return [...drafts];
  const ends = Int32Array.from(reports, ({ unit }) => unit.last);
  return [
    ...drafts.flatMap((draft) => upTo(view, draft, retoldIn(draft, reports, ends))),
    ...reports.map(({ unit, source, verb }) => quotationOf(unit, verbCue(view, verb, { takes: ['quote'] }), source)),
  ];
}

/** The first of the quotations that a draft has words of. */
function retoldIn({ content }: Draft, reports: readonly Report[], ends: Int32Array): Unit | null {
  for (const { first, last } of content) {
    const unit = reports[firstAt(ends, first + 1)]?.unit;
    if (unit && unit.first < last) return unit;
  }
  return null;
}

function reportBehind(view: View, unit: Unit, mayReport: (verb: number) => boolean): Report | null {
  const { tag, word, block } = view.tokens;
  const first = unit.last;
  const stop = word[first - 2] ?? '';
  if (!/^[,?!]$/.test(stop) || unit.words < 2 || block[first] !== unit.block || !opensSentence(view, unit)) return null;
  const isInverted = tag[first] === 'VERB';
  const source = { first: isInverted ? first + 1 : first, last: personLast(view, isInverted ? first + 1 : first) };
  const verb = isInverted ? first : source.last;
  const isActing = tag[verb] === 'VERB' && !/ing$/.test(word[verb] ?? '') && view.unitAt[verb] === -1;
  const end = Math.max(verb + 1, source.last);
  if (!isActing || source.last === source.first || !isOver(view, end)) return null;
  return stop === ',' || mayReport(verb) ? { unit, source, verb } : null;
}

/** Where the words end that somebody is named by from token i on: *he*, *Ann Lee*, *the lawmaker*, *another*; i where there are none. */
function personLast({ tokens: { tag, word }, unitAt }: View, i: number): number {
  if (tag[i] === 'PRON') return /^(?:he|she|they|I)$/.test(word[i] ?? '') ? i + 1 : i;
  if (word[i] === 'another') return i + 1;
  let last = word[i] === 'the' ? i + 1 : i;
  while (/^(?:PROPN|NOUN)$/.test(tag[last] ?? '') && (tag[last] === 'PROPN' || last > i) && unitAt[last] === -1) last++;
  return last;
}

/** Not: Lee said that they have *“a plan to win,”* he said. Behind a colon it is the one's who is named before that. */
const opensSentence = (view: View, { first }: Unit): boolean =>
  first === sentenceFirst(view, first) || /[.!?”"]$/.test(view.tokens.word[first - 1] ?? '');

/** The draft without the quotation and what stands behind it; nothing where that is all of it. */
function upTo(view: View, draft: Draft, unit: Unit | null): Draft[] {
  if (!unit) return [draft];
  const content = draft.content.flatMap(({ first, last }) => trimmed(view, first, Math.min(last, unit.first)) ?? []);
  return content.length > 0 ? [revised(draft, content, draft.source)] : [];
}
