import { trimmed } from '../../article/trimmed.ts';
import type { Span } from '../../article/types.ts';
import type { Document, Quote, TokenRange } from '../../document/document.ts';
import type { Quotation } from '../../quotation/types.ts';
import { CONSTRUCTS } from '../constructs/names.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';
import { inQuote, quoteOf } from '../sentence.ts';
import type { AttributionForm, FoundAttribution } from '../types.ts';
import { wholeCue } from './whole-cue.ts';

/** The drafts in text order of their first words. */
export const inTextOrder = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));

/** The drafts as attributions of the text, in text order. */
export function foundOf(doc: Document, drafts: readonly Draft[]): FoundAttribution[] {
  const inOrder = inTextOrder(drafts);
  const indexOf = new Map<Draft, number>(inOrder.map((draft, i) => [draft, i]));
  const inner = innerQuotations(doc);
  return inOrder.map((draft) => {
    const content = draft.content.map((range) => spanOf(doc, range));
    const quoted = draft.isSpoken ? content : draft.content.flatMap((range) => quotedIn(doc, range, inner));
    return {
      form: draft.isSpoken ? 'direct' : formOf(doc, draft.content, quoted),
      manner: draft.cue?.manner ?? 'speech',
      content,
      quoted,
      cue: draft.cue && cueOf(doc, { ...draft, cue: draft.cue }),
      source: draft.source && spanOf(doc, draft.source),
      addressee: draft.addressee && spanOf(doc, draft.addressee),
      continues: draft.after ? (indexOf.get(draft.after) ?? null) : null,
      within: null,
      confidence: draft.confidence ?? CONSTRUCTS[draft.construct].confidence,
    };
  });
}

function cueOf(doc: Document, draft: Draft & { readonly cue: CueCandidate }): FoundAttribution['cue'] {
  const cue = wholeCue(doc, draft);
  const { start, end } = spanOf(doc, cue);
  return { start, end, lemma: cue.lemma };
}

const spanOf = ({ tokens }: Document, { first, last }: TokenRange): Span => ({
  start: tokens.start[first] as number,
  end: tokens.end[last - 1] as number,
});

/** Quotations inside others, by where they begin. */
const innerQuotations = ({ quotations }: Document): ReadonlyMap<number, Quotation> =>
  new Map(quotations.filter(({ depth }) => depth > 0).map((quotation) => [quotation.start, quotation]));

/** What stands between the quote marks in a range, marks left out; nothing for “…”. */
function quotedIn(doc: Document, { first, last }: TokenRange, inner: ReadonlyMap<number, Quotation>): Span[] {
  const spans: Span[] = [];
  const range = spanOf(doc, { first, last });
  for (let i = first; i < last; i++) {
    const quote = quoteOf(doc, i);
    if (!quote) continue;
    // A content may end within a quotation that is never closed.
    const span = within(range, spokenIn(doc, quote, inner));
    const said = doc.text.slice(span.start, span.end);
    if (/[A-Za-z\d]/.test(said) || /[^\p{P}\s]/u.test(said)) spans.push(span);
    i = quote.last - 1;
  }
  return spans;
}

const within = (range: Span, { start, end }: Span): Span => ({
  start: Math.max(start, range.start),
  end: Math.min(end, range.end),
});

/** “ We won ” → We won; “‘We won’” → We won; “‘We won,’ she said” → ‘We won,’ she said. */
function spokenIn({ quotations, text }: Document, quote: Quote, inner: ReadonlyMap<number, Quotation>): Span {
  let quotation = quotations[quote.quotation];
  let span = quotation?.parts[quote.part] ?? { start: 0, end: 0 };
  for (; quotation; quotation = inner.get(span.start)) {
    if (quotation.depth > 0 && quotation.end !== span.end) break;
    const closes = quotation.closed && span.end === quotation.end;
    span = trimmed(text, withoutMarks(text, span, closes));
  }
  return span;
}

/** One mark, or two that are one: ``We won''. */
const OPENING = /^(?:``|''|["“”„'‘’‚«»‹›`])/;
const CLOSING = /(?:''|["“”„'‘’‚«»‹›`])$/;

function withoutMarks(text: string, { start, end }: Span, closes: boolean): Span {
  const opening = OPENING.exec(text.slice(start, Math.min(start + 2, end)))?.[0].length ?? 0;
  const from = start + opening;
  const closing = closes ? (CLOSING.exec(text.slice(Math.max(from, end - 2), end))?.[0].length ?? 0) : 0;
  return { start: from, end: end - closing };
}

/** By the words inside and outside the marks. */
function formOf(doc: Document, content: readonly TokenRange[], quoted: readonly Span[]): AttributionForm {
  if (quoted.length === 0) return 'indirect';
  for (const { first, last } of content)
    for (let i = first; i < last; i++) if (!inQuote(doc, i) && doc.tokens.tag[i] !== 'PUNCT') return 'mixed';
  return 'direct';
}
