import type { Document, Quote, TokenRange } from '../document/document.ts';
import { endOf } from './clauses.ts';
import { type Draft, revised } from './draft.ts';

/** How far after its cue a quotation may go on: “…,” she said on Monday at a rally in Leeds, “…” */
const GAP = 25;

/**
 * The drafts, in text order of their cues, each with what goes on after it: the rest of an interrupted quotation, and the quoted
 * sentences that follow in its paragraph.
 */
export function joined(doc: Document, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ content }) => content.map(({ last }) => doc.quoteAt[last - 1] as number)));
  const resumed = drafts.map((draft, d) => withResumed(doc, draft, startOf(drafts[d + 1])));
  const followed = new Map<Draft, Draft>();
  for (const owner of owners(doc, resumed)) followed.set(owner, withFollowing(doc, owner, taken));
  return resumed.map((draft) => followed.get(draft) ?? draft);
}

const startOf = (draft: Draft | undefined): number =>
  draft ? Math.min(...[draft.cue, draft.source, draft.content[0]].map((range) => range?.first ?? Infinity)) : Infinity;

/** For each sentence the draft that a quoted sentence after it belongs to: the one beside a quotation, else the last. */
function owners({ frameAt }: Document, drafts: readonly Draft[]): Iterable<Draft> {
  const owner = new Map<number, Draft>();
  for (const draft of drafts) {
    const frame = frameAt[endOf(draft) - 1] as number;
    const before = owner.get(frame);
    if (!before || isBeside(draft) || !isBeside(before)) owner.set(frame, draft);
  }
  return owner.values();
}

const isBeside = ({ construct }: Draft): boolean => construct === 'quote-before' || construct === 'inverted-quote';

function withResumed(doc: Document, draft: Draft, next: number): Draft {
  const resumed = resumedAfter(doc, draft, next);
  return resumed ? revised(draft, [...draft.content, resumed], draft.source) : draft;
}

function withFollowing(doc: Document, draft: Draft, taken: ReadonlySet<number>): Draft {
  const content = [...draft.content];
  let end = endOf(draft);
  for (let quote = quotedSentenceAfter(doc, end); quote; quote = quotedSentenceAfter(doc, end)) {
    if (taken.has(doc.quoteAt[quote.first] as number)) break;
    content.push(quote);
    end = quote.last;
  }
  return content.length === draft.content.length ? draft : revised(draft, content, draft.source);
}

/** “We won,” she said, *“and we will win again.”* */
function resumedAfter(doc: Document, draft: Draft, next: number): TokenRange | null {
  const { frames, frameAt, tokens, quotes, quoteAt } = doc;
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
function quotedSentenceAfter(doc: Document, end: number): Quote | null {
  const { tokens, frames, frameAt, quotes, quoteAt } = doc;
  const quote = quotes[quoteAt[frames[frameAt[end - 1] as number]?.last ?? -1] ?? -1] ?? quotes[quoteAt[end] ?? -1];
  if (!quote || tokens.block[quote.first] !== tokens.block[end - 1]) return null;
  return endsSentence(doc, quote.first) && closesSentence(doc, quote) ? quote : null;
}

/** Whether a sentence ends right before token i, its quote mark included. */
function endsSentence({ tokens }: Document, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (/[.!?…]["”“’'»]*$/.test(tokens.word[k] ?? '')) return true;
    if (!/^["”“’'»)\]]+$/.test(tokens.word[k] ?? '')) return false;
  }
  return false;
}

/** Nothing of the writer's own follows the quotation in its sentence. */
function closesSentence(doc: Document, quote: Quote): boolean {
  const { tokens, frames, frameAt, quoteAt } = doc;
  const last = frames[frameAt[quote.last - 1] as number]?.last ?? 0;
  const next = quote.last;
  if (next >= last) return true;
  if (quoteAt[next] !== -1) return true;
  if (endsSentence(doc, next) && /^\p{Lu}/u.test(tokens.word[next] ?? '')) return true;
  return next + 1 >= last && /^[.!?]$/.test(tokens.word[next] ?? '');
}
