import type { Document, Quote, TokenRange } from '../../document/document.ts';
import { firstAt } from '../../document/first-at.ts';
import { trimmed } from '../constructs/clauses.ts';
import { verbCue } from '../cues/cue.ts';
import { type Draft, revised } from '../draft.ts';
import { isOver } from '../phrases/circumstances.ts';
import { inQuote } from '../sentence.ts';
import { isTagged, TAG } from '../words.ts';

/** What a quotation that a comma or a question closes is followed by, whatever the verb: “Where does it go?” *he posed*. */
interface Report {
  readonly quote: Quote;
  readonly source: TokenRange;
  readonly verb: number;
}

/**
 * The drafts, each quotation with the one who is named right behind it: Lee said the money was late. *“Where does it go?” he posed.* Of two cues the nearer one has
 * it, also where the verb is none that reports elsewhere; but behind a question (“Where is it?” *Lee resigned.*) it must be one that may, as `mayReport` tells.
 */
export function withRetold(doc: Document, drafts: readonly Draft[], mayReport: (verb: number) => boolean): Draft[] {
  const heads = new Set(drafts.map(({ cue }) => cue?.head));
  const reports = doc.quotes.flatMap((quote) => {
    const report = reportBehind(doc, quote, mayReport);
    return report && !heads.has(report.verb) ? [report] : [];
  });
  if (reports.length === 0) return [...drafts];
  const ends = Int32Array.from(reports, ({ quote }) => quote.last);
  return [
    ...drafts.flatMap((draft) => upTo(doc, draft, retoldIn(draft, reports, ends))),
    ...reports.map(({ quote: { first, last }, source, verb }): Draft => {
      const cue = verbCue(doc, verb, ['quote']);
      return { construct: 'quote-before', cue, content: [{ first, last }], source, addressee: null };
    }),
  ];
}

/** The first of the quotations that a draft has words of. */
function retoldIn({ content }: Draft, reports: readonly Report[], ends: Int32Array): Quote | null {
  for (const { first, last } of content) {
    const quote = reports[firstAt(ends, first + 1)]?.quote;
    if (quote && quote.first < last) return quote;
  }
  return null;
}

function reportBehind(doc: Document, quote: Quote, mayReport: (verb: number) => boolean): Report | null {
  const { word, block } = doc.tokens;
  const first = quote.last;
  const stop = word[first - 2] ?? '';
  if (!/^[,?!]$/.test(stop) || quote.words < 2 || block[first] !== quote.block) return null;
  const isInverted = isTagged(doc, TAG.VERB, first);
  const from = isInverted ? first + 1 : first;
  const source = { first: from, last: personLast(doc, from) };
  const verb = isInverted ? first : source.last;
  const isActing = isTagged(doc, TAG.VERB, verb) && !inQuote(doc, verb) && !word[verb]?.endsWith('ing');
  if (!isActing || source.last === from || !isOver(doc, Math.max(verb + 1, source.last))) return null;
  return stop === ',' || mayReport(verb) ? { quote, source, verb } : null;
}

/** Where the words end that somebody is named by from token i on: *he*, *Ann Lee*, *the lawmaker*, *another*; i where there are none. */
function personLast(doc: Document, i: number): number {
  const { word } = doc.tokens;
  if (isTagged(doc, TAG.PRON, i)) return /^(?:he|she|they|I)$/.test(word[i] ?? '') ? i + 1 : i;
  if (word[i] === 'another') return i + 1;
  let last = word[i] === 'the' ? i + 1 : i;
  while (isTagged(doc, last > i ? TAG.PROPN | TAG.NOUN : TAG.PROPN, last) && !inQuote(doc, last)) last++;
  return last;
}

/** The draft without the quotation and what stands behind it; nothing where that is all of it. */
function upTo(doc: Document, draft: Draft, quote: Quote | null): Draft[] {
  if (!quote) return [draft];
  const content = draft.content.flatMap(({ first, last }) => trimmed(doc, first, Math.min(last, quote.first)) ?? []);
  return content.length > 0 ? [revised(draft, content, draft.source)] : [];
}
