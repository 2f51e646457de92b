import type { Document, Quote, TokenRange } from '../../document/document.ts';
import { claimedQuotes, type Draft, endOf } from '../draft.ts';
import { isTitle } from '../range.ts';
import { inQuote, quoteOf } from '../sentence.ts';
import { isTagged, TAG } from '../words.ts';

/** A quotation with no cue of its own while its run still grows. */
interface Run extends Draft {
  readonly content: TokenRange[];
}

/** A quotation of no more words is a name, a title or a phrase in passing: they want “a change”. */
export const FEW_WORDS = 4;

/** The drafts with the quotations that are sentences of their own and that no cue has claimed: one for each run of them, cue and source null. */
export function withBareQuotations(doc: Document, drafts: readonly Draft[]): Draft[] {
  const isTaken = claimedQuotes(doc, drafts);
  const speakers = drafts.filter(({ cue }) => cue?.manner === 'speech').sort((a, b) => endOf(a) - endOf(b));
  const bare: Run[] = [];
  let s = 0;
  let last: Draft | null = null;
  for (const [q, quote] of doc.quotes.entries()) {
    while (s < speakers.length && endOf(speakers[s] as Draft) <= quote.first) last = speakers[s++] as Draft;
    if (isTaken[q] || quote.words <= FEW_WORDS || isTitle(doc, quote) || !standsAlone(doc, quote)) continue;
    const run = bare.at(-1);
    if (run && continuesRun(doc, run, quote)) run.content.push(quote);
    else {
      const after = speakerBefore(doc, last, run, quote);
      bare.push({ construct: 'bare', cue: null, content: [quote], source: null, addressee: null, after });
    }
  }
  return [...drafts, ...bare];
}

/** The quotation right after the run's last one, in the same paragraph, or the next part of the same quotation. */
function continuesRun(doc: Document, { content }: Draft, quote: Quote): boolean {
  const last = content.at(-1)?.last ?? 0;
  if (quoteOf(doc, last - 1)?.quotation === quote.quotation) return true;
  return quote.first - last <= 1 && doc.tokens.block[last - 1] === quote.block;
}

/**
 * The latest draft before the quotation, if it or a run that goes on from it stands in this paragraph or the one before. A
 * heading opens what follows: ‘The roof flew off’ there is not the last speaker's.
 */
function speakerBefore(
  { tokens, blocks }: Document,
  last: Draft | null,
  run: Run | undefined,
  quote: Quote,
): Draft | null {
  if (!last || blocks[quote.block]?.kind === 'heading') return null;
  const runBlock = run?.after === last ? tokens.block[(run.content.at(-1)?.last ?? 1) - 1] : undefined;
  const block = Math.max(runBlock ?? -1, tokens.block[endOf(last) - 1] as number);
  return block >= quote.block - 1 ? last : null;
}

/** The quotation is all of its sentence. */
function standsAlone(doc: Document, quote: Quote): boolean {
  const { frames, frameAt } = doc;
  const frame = frames[frameAt[quote.first] as number] as TokenRange;
  for (let i = Math.max(frame.first, quote.first - 50); i < Math.min(frame.last, quote.last + 50); i++)
    if (!inQuote(doc, i) && !isTagged(doc, TAG.PUNCT, i)) return false;
  return true;
}
