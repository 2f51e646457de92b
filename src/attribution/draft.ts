import type { Document, TokenRange } from '../document/document.ts';
import type { ConstructName } from './constructs/names.ts';
import type { CueCandidate } from './cues/cue.ts';

/** An attribution in tokens, as a construct finds it. */
export interface Draft {
  readonly construct: ConstructName;
  readonly cue: CueCandidate | null;
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly addressee: TokenRange | null;
  /** All of the content is spoken, though no quote marks stand around it: a turn of a transcript. */
  readonly isSpoken?: boolean | undefined;
  /** An earlier draft whose speaker goes on in this one, which has no cue of its own. */
  readonly after?: Draft | null;
  /** Where it isn't the construct's. */
  readonly confidence?: number | undefined;
}

/** The draft with another content, source or addressee. Written out: a spread gives every result a shape of its own, and what reads drafts slows down. */
export const revised = (
  { construct, cue, addressee: known, isSpoken, confidence }: Draft,
  content: Draft['content'],
  source: Draft['source'],
  addressee: Draft['addressee'] = known,
): Draft => ({ construct, cue, content, source, addressee, isSpoken, confidence });

/** 1 for each token of these drafts. */
export function heldTokens(count: number, drafts: readonly Draft[]): Uint8Array {
  const held = new Uint8Array(count);
  for (const { content, source, cue } of drafts)
    for (const range of [...content, source, cue]) if (range) held.fill(1, range.first, range.last);
  return held;
}

/** Whether a token of the range is held. */
export function isHeld(held: Uint8Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (held[i]) return true;
  return false;
}

/** 1 for each quotation that a draft has a word of. */
export function claimedQuotes({ quotes, quoteAt }: Document, drafts: readonly Draft[]): Uint8Array {
  const isClaimed = new Uint8Array(quotes.length);
  for (const { content } of drafts)
    for (const { first, last } of content)
      for (let i = first; i < last; i++) if (quoteAt[i] !== -1) isClaimed[quoteAt[i] as number] = 1;
  return isClaimed;
}

/** Where the last of its words ends. */
export function endOf({ cue, content, source }: Draft): number {
  let end = Math.max(cue?.last ?? 0, source?.last ?? 0);
  for (const { last } of content) if (last > end) end = last;
  return end;
}

/** What a construct is asked with: one cue, the cues around it and what was found before it in the text. */
export interface Question {
  readonly doc: Document;
  readonly cue: CueCandidate;
  /** The subject right before it. */
  readonly subject: TokenRange | null;
  /** Every candidate by its first token. */
  readonly cueAt: ReadonlyMap<number, CueCandidate>;
  /** 1 for the first tokens of contents that are certain, so that no other content runs on into them: *“…,”* he said; …, *allegations* he denies. */
  readonly claimed: Uint8Array;
  /** Drafts of earlier cues, in text order of their cues. */
  readonly earlier: readonly Draft[];
}

/** Content and source of a cue, or null where the construct isn't there. */
export type Construct = (question: Question) => Draft | null;
