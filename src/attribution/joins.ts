import { endOf } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { Quote, View } from './scene.ts';

/** How far after its cue a quotation may go on: “…,” she said on Monday at a rally in Leeds, “…” */
const GAP = 25;

/**
 * The drafts, in text order of their cues, each with what goes on after it: the rest of an interrupted quotation, and the quoted
 * sentences that follow in its paragraph.
 */
export function joined(view: View, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ content }) => content.map(({ last }) => view.quoteAt[last - 1] as number)));
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
  for (let quote = quotedSentenceAfter(view, end); quote; quote = quotedSentenceAfter(view, end)) {
    if (taken.has(view.quoteAt[quote.first] as number)) break;
    content.push(quote);
    end = quote.last;
  }
  return content.length === draft.content.length ? draft : revised(draft, content, draft.source);
}

/** “We won,” she said, *“and we will win again.”* */
function resumedAfter(view: View, draft: Draft, next: number): TokenRange | null {
  const { frames, frameAt, tokens, quotes, quoteAt } = view;
  const { cue } = draft;
  const end = endOf(draft);
  if (!cue || draft.content.every(({ last }) => last > cue.last)) return null;
  const last = Math.min(frames[frameAt[end - 1] as number]?.last ?? 0, end + GAP, next);
  for (let i = end; i < last; i++) {
    const quote = quotes[quoteAt[i] as number];
    if (quote) return /^[,:–—-]$/.test(tokens.word[i - 1] ?? '') && quote.words > 1 ? quote : null;
  }
  return null;
}

/**
 * The quotation that is all of the sentence after the one that token `end` ends in, in the same paragraph; or a second one that the sentence splitter
 * left in the same sentence: “No.” *“Yes.”*
 */
function quotedSentenceAfter(view: View, end: number): Quote | null {
  const { tokens, frames, frameAt, quotes, quoteAt } = view;
  const quote = quotes[quoteAt[frames[frameAt[end - 1] as number]?.last ?? -1] ?? -1] ?? quotes[quoteAt[end] ?? -1];
  if (!quote || tokens.block[quote.first] !== tokens.block[end - 1]) return null;
  return endsSentence(view, quote.first) && closesSentence(view, quote) ? quote : null;
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
function closesSentence(view: View, quote: Quote): boolean {
  const { tokens, frames, frameAt, quoteAt } = view;
  const last = frames[frameAt[quote.last - 1] as number]?.last ?? 0;
  const next = quote.last;
  if (next >= last) return true;
  if (quoteAt[next] !== -1) return true;
  if (endsSentence(view, next) && /^\p{Lu}/u.test(tokens.word[next] ?? '')) return true;
  return next + 1 >= last && /^[.!?]$/.test(tokens.word[next] ?? '');
}
