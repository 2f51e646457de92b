import type { Document, TokenRange } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import { type Draft, heldTokens, isHeld, revised } from './draft.ts';
import { foundOf, inTextOrder } from './finish/found.ts';
import { postsOf } from './finish/posts.ts';
import { finish, type Reading } from './finish/table.ts';
import { turnsOf } from './finish/turns.ts';
import { cuesByToken } from './learned/cues-by-token.ts';
import { drafter } from './learned/drafter.ts';
import { modelOf, nestedModelOf, type PackedAttributionModel, type PackedNestedModel } from './learned/model.ts';
import { ratesOf } from './learned/rates.ts';
import { judgeCues, select } from './learned/select.ts';
import { type TokenView, tokenView } from './learned/view.ts';
import { withNested } from './nested.ts';
import type { FoundAttribution, SentenceReader } from './types.ts';

/**
 * What the article says that somebody said, found by a trained model: a classifier finds cues, a tagger marks content and
 * source for each, and a second classifier accepts or rejects what it marked. Rules keep what is certain: quotations stay
 * whole, and one that no cue claimed is an attribution of its own. With `nested`, what is attributed inside the contents comes behind all of these.
 */
export function attributeByModel(
  doc: Document,
  packed: PackedAttributionModel,
  {
    quotedOnly = false,
    nested = null,
    reader = null,
  }: {
    readonly quotedOnly?: boolean;
    readonly nested?: PackedNestedModel | null;
    readonly reader?: SentenceReader | null;
  } = {},
): FoundAttribution[] {
  const model = modelOf(packed);
  const view = tokenView(doc);
  const rates = ratesOf(view, model.rates);
  const cueAt = cuesByToken(view.evidence.cues);
  const reading = readingOf(view, (verb) => (rates[verb] as number) >= REPORTS || cueAt.has(verb));
  const held = heldTokens(view.count, [...reading.sure, ...reading.spoken]);
  const { known, judged: all } = judgeCues(view, rates, model, quotedOnly ? besideQuotations(doc) : undefined);
  const judged = all.filter(
    ({ candidate: { cue, content } }) => !held[cue] && !content.some((range) => isHeld(held, range)),
  );
  const learned = select(judged, doc, model.least).map(drafter(view, cueAt, model.calibration));
  const drafts = inTextOrder(finish.reduce((some, { run }) => run(some, reading), learned));
  const found = foundOf(doc, drafts);
  if (!nested) return found;
  const outer = { known, drafts: quotedOnly ? mayQuote(doc, drafts) : drafts };
  return withNested(found, outer, model, nestedModelOf(nested), reader);
}

/** Class of a lemma that is a cue now and then: posed, joked; not ran, won, resigned. */
const REPORTS = 2;

function readingOf({ doc, evidence }: TokenView, mayReport: Reading['mayReport']): Reading {
  const ruled = [...evidence.drafts.values()];
  // Constructs too rare in training for the model: “We won.” — Ann Lee; he lied, *a charge Lee denies*.
  const sure = ruled.filter(
    ({ construct, cue }) => construct === 'signature' || (construct === 'relative-noun' && cue?.act === 'deny'),
  );
  return { doc, ruled, sure, spoken: [...turnsOf(doc), ...postsOf(doc)], mayReport };
}

/**
 * 1 for the tokens of paragraphs with a quotation, and of those right before one: where a quotation has no cue of its own, its
 * speaker may be the one who was told of there. No content reaches further.
 */
function besideQuotations({ blockTokens, quotes, tokens }: Document): Uint8Array {
  const beside = new Uint8Array(tokens.count);
  for (const { block } of quotes) {
    const { first, last } = blockTokens[block] as TokenRange;
    beside.fill(1, blockTokens[block - 1]?.first ?? first, last);
  }
  return beside;
}

/** The drafts with what of their contents may hold a quotation by others: what stands in one quotation, with no other inside, can't. */
function mayQuote({ quotations, quoteAt, tokens }: Document, drafts: readonly Draft[]): Draft[] {
  const inner = quotations.flatMap(({ depth, parts }) => (depth > 0 ? parts : []));
  const opens = new Set(inner.map(({ start }) => firstAt(tokens.start, start)));
  const isMixed = ({ first, last }: TokenRange): boolean => {
    for (let t = first; t < last; t++) if (opens.has(t) || quoteAt[t] !== quoteAt[first]) return true;
    return false;
  };
  return drafts.map((draft) => revised(draft, draft.content.filter(isMixed), draft.source));
}
