import { endOf } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';

/** How far after its cue a quotation may go on: “…,” she said on Monday at a rally in Leeds, “…” */
const GAP = 25;

/**
 * The drafts, in text order of their cues, each with what goes on after it: the rest of an interrupted quotation, and the quoted
 * sentences that follow in its paragraph.
 */
export function joined(view: View, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ content }) => content.map(({ last }) => view.unitAt[last - 1] as number)));
  const resumed = drafts.map((draft, d) => withResumed(view, draft, startOf(drafts[d + 1])));
  const followed = new Map<Draft, Draft>();
  for (const owner of owners(view, resumed)) followed.set(owner, withFollowing(view, owner, taken));
  return resumed.map((draft) => followed.get(draft) ?? draft);
}

const startOf = (draft: Draft | undefined): number =>
  draft ? Math.min(...[draft.cue, draft.source, draft.content[0]].map((range) => range?.first ?? Infinity)) : Infinity;

/** For each sentence the draft that a quoted sentence after it belongs to: the one beside a quotation, else the last. */
function owners({ frameAt }: View, drafts: readonly Draft[]): Iterable<Draft> {
  const owner = new Map<number, Draft>();
  for (const draft of drafts) {
    const frame = frameAt[endOf(draft) - 1] as number;
    const before = owner.get(frame);
    if (!before || isBeside(draft) || !isBeside(before)) owner.set(frame, draft);
  }
  return owner.values();
}

const isBeside = ({ construct }: Draft): boolean => construct === 'quote-before' || construct === 'inverted-quote';

function withResumed(view: View, draft: Draft, next: number): Draft {
  const resumed = resumedAfter(view, draft, next);
  return resumed ? revised(draft, [...draft.content, resumed], draft.source) : draft;
}

function withFollowing(view: View, draft: Draft, taken: ReadonlySet<number>): Draft {
  const content = [...draft.content];
  let end = endOf(draft);
  for (let unit = quotedSentenceAfter(view, end); unit; unit = quotedSentenceAfter(view, end)) {
    if (taken.has(view.unitAt[unit.first] as number)) break;
    content.push(unit);
    end = unit.last;
  }
  return content.length === draft.content.length ? draft : revised(draft, content, draft.source);
}

/** “We won,” she said, *“and we will win again.”* */
function resumedAfter({ frames, frameAt, tokens, units, unitAt }: View, draft: Draft, next: number): TokenRange | null {
  const { cue } = draft;
  const end = endOf(draft);
  if (!cue || draft.content.every(({ last }) => last > cue.last)) return null;
  const last = Math.min(frames[frameAt[end - 1] as number]?.last ?? 0, end + GAP, next);
  for (let i = end; i < last; i++) {
    const unit = units[unitAt[i] as number];
    if (unit) return /^[,:–—-]$/.test(tokens.word[i - 1] ?? '') && unit.words > 1 ? unit : null;
  }
  return null;
}

/**
 * The quotation that is all of the sentence after the one that token `end` ends in, in the same paragraph; or a second one that the sentence splitter
 * left in the same sentence: “No.” *“Yes.”*
 */
function quotedSentenceAfter(view: View, end: number): Unit | null {
  const { tokens, frames, frameAt, units, unitAt } = view;
  const unit = units[unitAt[frames[frameAt[end - 1] as number]?.last ?? -1] ?? -1] ?? units[unitAt[end] ?? -1];
  if (!unit || tokens.block[unit.first] !== tokens.block[end - 1]) return null;
  return endsSentence(view, unit.first) && closesSentence(view, unit) ? unit : null;
}

/** Whether a sentence ends right before token i, its quote mark included. */
function endsSentence({ tokens }: View, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (/[.!?…]["”“’'»]*$/.test(tokens.word[k] ?? '')) return true;
    if (!/^["”“’'»)\]]+$/.test(tokens.word[k] ?? '')) return false;
  }
  return false;
}

/** Nothing of the writer's own follows the quotation in its sentence. */
function closesSentence(view: View, unit: Unit): boolean {
  const { tokens, frames, frameAt, unitAt } = view;
  const last = frames[frameAt[unit.last - 1] as number]?.last ?? 0;
  const next = unit.last;
  if (next >= last) return true;
  if (unitAt[next] !== -1) return true;
  if (endsSentence(view, next) && /^\p{Lu}/u.test(tokens.word[next] ?? '')) return true;
  return next + 1 >= last && /^[.!?]$/.test(tokens.word[next] ?? '');
}
