import type { Document, TokenRange } from '../../document/document.ts';
import { withoutCircumstance } from '../addressee.ts';
import { isAsserted } from '../asserted.ts';
import { bareQuotations, FEW_WORDS } from '../bare.ts';
import { withoutConflicts } from '../conflicts.ts';
import { withCreditedSource } from '../credited.ts';
import { type CueCandidate, verbCue } from '../cues.ts';
import { type Draft, heldTokens, isHeld, revised } from '../draft.ts';
import { fromFirstWord } from '../first-word.ts';
import { foundOf } from '../found.ts';
import { joined } from '../joins.ts';
import { withListener } from '../listener.ts';
import { postsOf } from '../posts.ts';
import { isFreeOf } from '../range.ts';
import { withRetold } from '../retold.ts';
import { personAfter } from '../source-after.ts';
import { withTitle } from '../title.ts';
import { withoutTopics } from '../topics.ts';
import { outsideTurns, turnsOf } from '../turns.ts';
import type { FoundAttribution } from '../types.ts';
import { wholeQuotations } from '../whole.ts';
import { wholeSource } from '../whole-source.ts';
import { isRole } from '../words.ts';
import { readCues, type TextReading } from './judge.ts';
import { type AttributionModel, modelOf, type PackedAttributionModel } from './model.ts';
import { fromNextQuotation, rangesOf } from './ranges.ts';
import { ratesOf } from './rates.ts';
import { type Judged, judge, select } from './select.ts';
import { type TokenView, tokenView } from './view.ts';

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
  const wanted = quotedOnly ? besideQuotations(view) : undefined;
  const rates = ratesOf(view, model.rates);
  const reading = readCues(view, rates, model.cue, model.tagger, wanted);
  return found(view, rates, reading, model);
}

/**
 * 1 for the tokens of paragraphs with a quotation, and of those right before one: where a quotation has no cue of its own, its
 * speaker may be the one who was told of there. No content reaches further.
 */
function besideQuotations({ count, blockLast, quoted }: TokenView): Uint8Array {
  const beside = new Uint8Array(count);
  let before = 0;
  for (let first = 0; first < count; ) {
    const next = (blockLast[first] as number) + 1;
    if (quoted.subarray(first, next).includes(1)) beside.fill(1, before, next);
    before = first;
    first = next;
  }
  return beside;
}

function found(
  tokens: TokenView,
  rates: Uint8Array,
  reading: TextReading,
  model: AttributionModel,
): FoundAttribution[] {
  const { doc, cues, drafts: ruled } = tokens.evidence;
  const cueAt = new Map([...cues.flatMap(ofParticles), ...cues.map(ofHead)]);
  const sure = [...ruled.values()].filter(isSure);
  const turns = [...turnsOf(doc), ...postsOf(doc)];
  const held = heldTokens(tokens.count, [...sure, ...turns]);
  const judged = judge(reading, model.acceptor).filter(
    ({ candidate: { cue, content } }) => !held[cue] && !content.some((t) => held[t]),
  );
  const chosen = select(judged, tokens, model.least);
  const learned = chosen
    .map((one) => draftOf(doc, tokens, one, cueAt, model))
    .map((draft) => mending.reduce((mended, mend) => mend(doc, mended), draft));
  const asserted = [...sure, ...learned.filter((draft) => isAsserted(doc, draft))];
  const mayReport = (i: number): boolean => (rates[i] as number) >= REPORTS || cueAt.has(i);
  const plain = completing(mayReport).reduce<Draft[]>(
    (drafts, complete) => complete(doc, drafts),
    [...asserted, ...leftByModel(doc, asserted, ruled.values())],
  );
  plain.sort((a, b) => (a.cue?.head ?? 0) - (b.cue?.head ?? 0));
  const whole = joined(doc, plain).map((draft) => wholeQuotations(doc, draft));
  const drafts = [...turns, ...outsideTurns(doc, parted(tokens, plain, whole), turns)];
  return foundOf(doc, [...drafts, ...bareQuotations(doc, drafts)]);
}

/** What each draft goes through, in this order: who says it, then where its content begins. */
const mending: readonly ((doc: Document, draft: Draft) => Draft)[] = [
  withCreditedSource,
  wholeSource,
  fromFirstWord,
  withListener,
];

/** What all drafts of the text go through together, in this order: who says what the model gave to nobody, or to the wrong one. */
const completing = (
  mayReport: (verb: number) => boolean,
): readonly ((doc: Document, drafts: readonly Draft[]) => Draft[])[] => [
  withoutTopics,
  (doc, drafts) => withRetold(doc, drafts, mayReport),
];

/** Class of a lemma that is a cue now and then: posed, joked; not ran, won, resigned. */
const REPORTS = 2;

const ofHead = (cue: CueCandidate): [number, CueCandidate] => [cue.head, cue];

/** She made it *clear*: a particle that the model takes for the cue is its verb's. */
const ofParticles = (cue: CueCandidate): [number, CueCandidate][] =>
  Array.from({ length: cue.last - 1 - cue.head }, (_, i) => [cue.head + 1 + i, cue]);

/** Constructs too rare in training for the model: “We won.” — Ann Lee; he lied, *a charge Lee denies*. */
const isSure = ({ construct, cue }: Draft): boolean =>
  construct === 'signature' || (construct === 'relative-noun' && cue?.act === 'deny');

/** Of quotations that the model gave to nobody, those for which a rule has a speaker. */
function leftByModel(doc: Document, plain: readonly Draft[], ruled: Iterable<Draft>): Draft[] {
  const held = heldTokens(doc.tokens.count, plain);
  const isFree = (range: TokenRange): boolean => !isHeld(held, range);
  const left = [...ruled].filter(
    (draft) =>
      draft.cue?.manner === 'speech' &&
      draft.source !== null &&
      [draft.cue, draft.source, ...draft.content].every(isFree) &&
      draft.content.some(({ first }) => (doc.quoteAt[first] as number) >= 0) &&
      isAsserted(doc, draft),
  );
  return withoutConflicts(left);
}

/**
 * Two attributions share no word of content: where they would, the surer keeps it. What a draft got by joining goes to it
 * only where it was nobody's.
 */
function parted(tokens: TokenView, plain: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(tokens.count).fill(-1);
  const claim = (d: number, content: readonly TokenRange[]): void => {
    for (const { first, last } of content) for (let i = first; i < last; i++) if (owner[i] === -1) owner[i] = d;
  };
  const bySurety = plain
    .map((_, d) => d)
    .sort((a, b) => (plain[b]?.confidence ?? 0) - (plain[a]?.confidence ?? 0) || a - b);
  for (const d of bySurety) claim(d, plain[d]?.content ?? []);
  drafts.forEach(({ content }, d) => {
    claim(d, content);
  });
  return drafts.flatMap((draft, d) => {
    const own = draft.content.flatMap(({ first, last }) => {
      const held: number[] = [];
      for (let i = first; i < last; i++) if (owner[i] === d) held.push(i);
      return held.length === last - first ? [{ first, last }] : rangesOf(tokens, held, true);
    });
    return own.length > 0 ? [revised(draft, own, draft.source)] : [];
  });
}

function draftOf(
  doc: Document,
  tokens: TokenView,
  { candidate, logit, speech }: Judged,
  cueAt: ReadonlyMap<number, CueCandidate>,
  model: AttributionModel,
): Draft {
  const content = rangesOf(tokens, candidate.content, true).map((range, i) =>
    i === 0 ? range : fromNextQuotation(tokens, range),
  );
  const [source = null] = rangesOf(tokens, candidate.source, false);
  const known = cueAt.get(candidate.cue) ?? verbCue(doc, candidate.cue);
  const drafted = tokens.evidence.drafts.get(candidate.cue)?.addressee;
  const told = drafted ? withTitle(doc, drafted) : toldBehind(doc, known);
  const isSpeech = speech || isMark(known) || isInQuotes(doc, known, content) || isSaidThat(doc, cueAt, known, content);
  return {
    construct: tokens.evidence.drafts.get(candidate.cue)?.construct ?? 'learned',
    cue: mannered(withParticles(doc, known, content[0]), isSpeech ? 'speech' : 'attitude'),
    content,
    source,
    addressee: told && isFreeOf(told, [source, ...content]) ? withoutCircumstance(doc, told) : null,
    confidence: confidenceOf(logit, model),
  };
}

/** Told *CNN* “it is over”: who stands behind a verb that takes somebody, where no rule drafts who. */
const toldBehind = (doc: Document, { kind, passive, takes, last }: CueCandidate): TokenRange | null =>
  kind === 'verb' && !passive && takes.includes('person') ? personAfter(doc, last) : null;

/** Argued *against* the plan, took *back* her praise: what stands between a verb and its content and turns its meaning. */
function withParticles(doc: Document, cue: CueCandidate, content: TokenRange | undefined): CueCandidate {
  let last = cue.last;
  while (content && last < content.first && isRole(doc, 'turns', last)) last++;
  return last > cue.last && last === content?.first ? { ...cue, last } : cue;
}

/** Written out, as in `revised`. */
const mannered = (
  { kind, first, last, head, lemma, act, takes, passive, modal }: CueCandidate,
  manner: CueCandidate['manner'],
): CueCandidate => ({ kind, first, last, head, lemma, act, manner, takes, passive, modal });

/** “Ann Lee: …” says nothing of how it was said; it was said. */
const isMark = ({ kind }: CueCandidate): boolean => kind === 'colon' || kind === 'dash';

/**
 * Words between quote marks were said, whatever the verb: “We will never sell the boats,” Lee began. A few words in somebody's plan
 * were not: Lee hopes for “a change”; but what somebody calls a thing was: branded the plan “a mess”.
 */
function isInQuotes(doc: Document, { manner, takes }: CueCandidate, content: readonly TokenRange[]): boolean {
  let isWhole = true;
  let longest = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      const quote = doc.quotes[doc.quoteAt[i] as number];
      if (quote) longest = Math.max(longest, quote.words);
      else isWhole = false;
    }
  return longest > FEW_WORDS || ((isWhole || (takes.includes('name') && longest > 0)) && manner === 'speech');
}

/** What a verb of saying has behind “that” was said: the landlord informed them *that the lift was broken*. */
const isSaidThat = (
  doc: Document,
  cueAt: ReadonlyMap<number, CueCandidate>,
  { kind, head, manner }: CueCandidate,
  [first]: readonly TokenRange[],
): boolean =>
  manner === 'speech' && kind !== 'noun' && cueAt.has(head) && !!first && isRole(doc, 'that', first.first - 1);

function confidenceOf(logit: number, { calibration }: AttributionModel): number {
  const units = Math.round(logit * 1024);
  const known = calibration.findLast((pair) => units >= pair[0]) ?? calibration[0];
  return known?.[1] ?? 0.5;
}
