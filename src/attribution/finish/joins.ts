import type { Document, Quote, TokenRange } from '../../document/document.ts';
import { claimedQuotes, type Draft, endOf, revised } from '../draft.ts';
import { quoteOf } from '../sentence.ts';
import { isLeadIn } from '../words.ts';

/** How far after its cue a quotation may go on: “…,” she said on Monday at a rally in Leeds, “…” */
const GAP = 25;

/**
 * The drafts, in text order of their cues, each with what goes on after it: the rest of an interrupted quotation, and the quoted
 * sentences that follow in its paragraph.
 */
export function joined(doc: Document, drafts: readonly Draft[]): Draft[] {
  const isTaken = claimedQuotes(doc, drafts);
  const resumed = drafts.map((draft, d) => withResumed(doc, draft, firstOf(drafts[d + 1])));
  const isOwner = ownersOf(doc, resumed);
  return resumed.map((draft) => (isOwner.has(draft) ? withFollowing(doc, draft, isTaken) : draft));
}

const firstOf = (draft: Draft | undefined): number =>
  Math.min(draft?.cue?.first ?? Infinity, draft?.source?.first ?? Infinity, draft?.content[0]?.first ?? Infinity);

/** For each sentence the draft that a quoted sentence after it belongs to: the one beside a quotation, else the last. */
function ownersOf({ frameAt }: Document, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const owner = new Map<number, Draft>();
  for (const draft of drafts) {
    const frame = frameAt[endOf(draft) - 1] as number;
    const before = owner.get(frame);
    if (!before || isBeside(draft) || !isBeside(before)) owner.set(frame, draft);
  }
  return new Set(owner.values());
}

const isBeside = ({ construct }: Draft): boolean => construct === 'quote-before' || construct === 'inverted-quote';

function withResumed(doc: Document, draft: Draft, next: number): Draft {
  const resumed = resumedAfter(doc, draft, next);
  return resumed ? revised(draft, [...draft.content, resumed], draft.source) : draft;
}

function withFollowing(doc: Document, draft: Draft, isTaken: Uint8Array): Draft {
  const content = [...draft.content];
  let end = endOf(draft);
  for (let quote = quotedSentenceAfter(doc, end); quote; quote = quotedSentenceAfter(doc, end)) {
    if (isTaken[doc.quoteAt[quote.first] as number]) break;
    content.push(quote);
    end = quote.last;
  }
  return content.length === draft.content.length ? draft : revised(draft, content, draft.source);
}

/** “We won,” she said, *“and we will win again.”* */
function resumedAfter(doc: Document, draft: Draft, next: number): TokenRange | null {
  const { cue } = draft;
  if (!cue || draft.content.every(({ last }) => last > cue.last)) return null;
  const end = endOf(draft);
  const last = Math.min(frameLast(doc, end - 1), end + GAP, next);
  for (let i = end; i < last; i++) {
    const quote = quoteOf(doc, i);
    if (quote) return isLeadIn(doc, i - 1) && quote.words > 1 ? quote : null;
  }
  return null;
}

/** The token after the last of the frame of token i. */
const frameLast = ({ frames, frameAt }: Document, i: number): number => frames[frameAt[i] as number]?.last ?? 0;

/**
 * The quotation that is all of the sentence after the one that token `end` ends in, in the same paragraph; or a second one that the sentence splitter
 * left in the same sentence: “No.” *“Yes.”*
 */
function quotedSentenceAfter(doc: Document, end: number): Quote | null {
  const { block } = doc.tokens;
  const quote = quoteOf(doc, frameLast(doc, end - 1)) ?? quoteOf(doc, end);
  if (!quote || block[quote.first] !== block[end - 1]) return null;
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
function closesSentence(doc: Document, { last }: Quote): boolean {
  const { word, capital } = doc.tokens;
  const end = frameLast(doc, last - 1);
  if (last >= end || quoteOf(doc, last)) return true;
  if (endsSentence(doc, last) && capital[last] === 1) return true;
  return last + 1 >= end && /^[.!?]$/.test(word[last] ?? '');
}
