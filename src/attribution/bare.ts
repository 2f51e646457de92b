import type { Document, Quote, TokenRange } from '../document/document.ts';
import type { Draft } from './draft.ts';

/** A quotation with no cue of its own; its speaker is that of an earlier draft, where there is one close by. */
export interface BareDraft extends Draft {
  readonly after: Draft | null;
}

/** A bare draft while its run still grows. */
interface Run extends BareDraft {
  readonly content: TokenRange[];
}

/** A quotation of no more words is a name, a title or a phrase in passing: they want “a change”. */
export const FEW_WORDS = 4;

/** Quotations that are sentences of their own and that no cue has claimed: one for each run of them, cue and source null. */
export function bareQuotations(doc: Document, drafts: readonly Draft[]): BareDraft[] {
  const taken = claimedQuotes(doc, drafts);
  const speakers = drafts.filter(({ cue }) => cue?.manner === 'speech').sort((a, b) => lastOf(a) - lastOf(b));
  const bare: Run[] = [];
  let s = 0;
  let last: Draft | null = null;
  for (const [u, quote] of doc.quotes.entries()) {
    while (s < speakers.length && lastOf(speakers[s] as Draft) <= quote.first) last = speakers[s++] as Draft;
    if (taken.has(u) || quote.words <= FEW_WORDS || isTitle(doc, quote) || !standsAlone(doc, quote)) continue;
    const run = bare.at(-1);
    if (run && continuesRun(doc, run, quote)) run.content.push(quote);
    else
      bare.push({
        construct: 'bare',
        cue: null,
        content: [quote],
        source: null,
        addressee: null,
        after: speakerBefore(doc, last, run, quote),
      });
  }
  return bare;
}

const lastOf = ({ cue, content }: Draft): number => Math.max(cue?.last ?? 0, content.at(-1)?.last ?? 0);

/** The quotation right after the run's last one, in the same paragraph, or the next part of the same quotation. */
function continuesRun({ tokens, quoteAt, quotes }: Document, { content }: Draft, quote: Quote): boolean {
  const last = content.at(-1)?.last ?? 0;
  const before = quotes[quoteAt[last - 1] as number];
  if (before?.quotation === quote.quotation) return true;
  return quote.first - last <= 1 && tokens.block[last - 1] === quote.block;
}

/**
 * The latest draft before the quotation, if it or a run that goes on from it stands in this paragraph or the one before. A
 * heading opens what follows: ‘The roof flew off’ there is not the last speaker's.
 */
function speakerBefore(
  { tokens, blocks }: Document,
  last: Draft | null,
  run: BareDraft | undefined,
  quote: Quote,
): Draft | null {
  if (!last || blocks[quote.block]?.kind === 'heading') return null;
  const runBlock = run?.after === last ? tokens.block[(run.content.at(-1)?.last ?? 1) - 1] : undefined;
  const block = Math.max(runBlock ?? -1, tokens.block[lastOf(last) - 1] as number);
  return block >= quote.block - 1 ? last : null;
}

function claimedQuotes({ quoteAt }: Document, drafts: readonly Draft[]): Set<number> {
  const found = new Set<number>();
  for (const { content } of drafts)
    for (const { first, last } of content) for (let i = first; i < last; i++) found.add(quoteAt[i] as number);
  return found;
}

/** “The Last Ferry Out of Port Lorne”: every longer word has a capital, so it is a work's name and nobody's words. */
export function isTitle({ tokens: { word } }: Document, { first, last }: Quote): boolean {
  if (last - first > LONGEST_TITLE) return false;
  const words = word.slice(first, last).filter((w) => /^\p{L}{4,}/u.test(w));
  return words.length > 1 && words.every((w) => /^\p{Lu}\p{Ll}/u.test(w));
}
const LONGEST_TITLE = 25;

/** The quotation is all of its sentence. */
function standsAlone({ tokens, frames, frameAt, quoteAt }: Document, quote: Quote): boolean {
  const frame = frames[frameAt[quote.first] as number] as TokenRange;
  for (let i = Math.max(frame.first, quote.first - 50); i < Math.min(frame.last, quote.last + 50); i++)
    if (quoteAt[i] === -1 && tokens.tag[i] !== 'PUNCT') return false;
  return true;
}
