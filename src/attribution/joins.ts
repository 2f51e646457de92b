import { endOf } from './content.ts';
import type { CueCandidate } from './cues.ts';
import type { Draft } from './draft.ts';
import { isComma } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';

/** How far after its cue a quotation may go on: “…,” she said on Monday at a rally in Leeds, “…” */
const GAP = 25;

/** The draft with what goes on after it: the rest of an interrupted quotation, and the quoted sentences that follow in its paragraph. */
export function joined(view: View, draft: Draft, next: number, cues: readonly CueCandidate[], c: number): Draft {
  const resumed = resumedAfter(view, draft, next, cues, c);
  const content = [...draft.content];
  if (resumed) content.push(resumed);
  let end = Math.max(endOf(draft), resumed?.last ?? 0);
  for (let unit = quotedSentenceAfter(view, end); unit; unit = quotedSentenceAfter(view, end)) {
    if (unit.first >= next) break;
    content.push({ first: unit.first, last: unit.last });
    end = unit.last;
  }
  return content.length === draft.content.length ? draft : { ...draft, content };
}

/** “We won,” she said, *“and we will win again.”* */
function resumedAfter(
  view: View,
  draft: Draft,
  next: number,
  cues: readonly CueCandidate[],
  c: number,
): TokenRange | null {
  const { reading, tokens, units, unitAt } = view;
  const end = endOf(draft);
  if (!draft.cue || draft.content.every(({ last }) => last > (draft.cue?.last ?? 0))) return null;
  const sentence = reading.sentences[tokens.sentence[end - 1] as number];
  const last = Math.min(sentence?.last ?? 0, end + GAP, next);
  for (let i = end; i < last; i++) {
    const unit = units[unitAt[i] as number];
    if (unit)
      return /^[,:–—-]$/.test(tokens.word[i - 1] ?? '') && unit.words > 1
        ? { first: unit.first, last: unit.last }
        : null;
    if (cues[c + 1] && i >= (cues[c + 1] as CueCandidate).first) return null;
  }
  return null;
}

/** The quotation that is all of the sentence after token `end`, in the same paragraph. */
function quotedSentenceAfter({ reading, tokens, units, unitAt }: View, end: number): Unit | null {
  const block = tokens.block[end - 1];
  let at = end;
  const sentenceEnd = reading.sentences[tokens.sentence[end - 1] as number]?.last ?? 0;
  while (at < tokens.count && at < sentenceEnd && unitAt[at] === -1) at++;
  if (at >= tokens.count || tokens.block[at] !== block) return null;
  const unit = units[unitAt[at] as number];
  if (
    !unit ||
    unit.first !== at ||
    !endsSentence(tokens.word[at - 1] ?? '', tokens.word[at - 2] ?? '') ||
    unit.words < 2
  )
    return null;
  return closesSentence(unit, { tokens, reading }) ? unit : null;
}

const endsSentence = (before: string, beforeThat: string): boolean =>
  /[.!?…]$/.test(before) || (/^[”"’'»]+$/.test(before) && /[.!?…]$/.test(beforeThat)) || /[.!?…][”"’'»]+$/.test(before);

/** Nothing of the writer's own follows the quotation in its sentence. */
function closesSentence(unit: Unit, { tokens, reading }: Pick<View, 'tokens' | 'reading'>): boolean {
  const last = reading.sentences[tokens.sentence[unit.last - 1] as number]?.last ?? 0;
  for (let i = unit.last; i < last; i++) {
    if (/[.!?…]$/.test(tokens.word[unit.last - 2] ?? '') && /^\p{Lu}/u.test(tokens.word[unit.last] ?? '')) return true;
    if (tokens.tag[i] !== 'PUNCT' || isComma({ tokens } as View, i)) return false;
  }
  return true;
}
