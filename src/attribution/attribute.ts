import type { Document, TokenRange } from '../document/document.ts';
import type { CueCandidate } from './cues/cue.ts';
import { heldTokens, isHeld } from './draft.ts';
import { foundOf } from './finish/found.ts';
import { postsOf } from './finish/posts.ts';
import { finish, type Reading } from './finish/table.ts';
import { turnsOf } from './finish/turns.ts';
import { drafter } from './learned/drafter.ts';
import { modelOf, type PackedAttributionModel } from './learned/model.ts';
import { ratesOf } from './learned/rates.ts';
import { judgeCues, select } from './learned/select.ts';
import { type TokenView, tokenView } from './learned/view.ts';
import type { FoundAttribution } from './types.ts';

/**
 * What the article says that somebody said, found by a trained model: a classifier finds cues, a tagger marks content and
 * source for each, and a second classifier accepts or rejects what it marked. Rules keep what is certain: quotations stay
 * whole, and one that no cue claimed is an attribution of its own.
 */
export function attributeByModel(
  doc: Document,
  packed: PackedAttributionModel,
  { quotedOnly = false }: { readonly quotedOnly?: boolean } = {},
): FoundAttribution[] {
  const model = modelOf(packed);
  const view = tokenView(doc);
  const rates = ratesOf(view, model.rates);
  const cueAt = cuesByToken(view.evidence.cues);
  const reading = readingOf(view, (verb) => (rates[verb] as number) >= REPORTS || cueAt.has(verb));
  const held = heldTokens(view.count, [...reading.sure, ...reading.spoken]);
  const judged = judgeCues(view, rates, model, quotedOnly ? besideQuotations(doc) : undefined).filter(
    ({ candidate: { cue, content } }) => !held[cue] && !content.some((range) => isHeld(held, range)),
  );
  const learned = select(judged, doc, model.least).map(drafter(view, cueAt, model));
  return foundOf(
    doc,
    finish.reduce((drafts, { run }) => run(drafts, reading), learned),
  );
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

/** The rules' cues by the tokens that the model may take for one: she made it *clear* is its verb's. */
function cuesByToken(cues: readonly CueCandidate[]): ReadonlyMap<number, CueCandidate> {
  const cueAt = new Map<number, CueCandidate>();
  for (const cue of cues) for (let i = cue.head + 1; i < cue.last; i++) cueAt.set(i, cue);
  for (const cue of cues) cueAt.set(cue.head, cue);
  return cueAt;
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
