import type { Document, TokenRange } from '../document/document.ts';
import { type Excerpt, excerpt, FIRST } from '../document/excerpt.ts';
import { TAG } from '../document/tags.ts';
import type { CueCandidate } from './cues/cue.ts';
import type { Draft } from './draft.ts';
import { isAsserted } from './finish/asserted.ts';
import { withCreditedSource } from './finish/credited.ts';
import { fromFirstWord } from './finish/first-word.ts';
import { foundOf, inTextOrder } from './finish/found.ts';
import { withListener } from './finish/listener.ts';
import { wholeSource } from './finish/whole-source.ts';
import { cuesByToken } from './learned/cues-by-token.ts';
import { drafter } from './learned/drafter.ts';
import { countOf, type TextFacts } from './learned/facts.ts';
import type { AttributionModel, NestedModel } from './learned/model.ts';
import { judgeNested, readNested, sentencesThatMayReport } from './learned/nested.ts';
import { isLikely, type Judged, select } from './learned/select.ts';
import { blockAt, quotedAt, tokenView } from './learned/view.ts';
import { hasRole } from './range.ts';
import type { FoundAttribution, SentenceReader } from './types.ts';
import { ROLE } from './words.ts';

/** What was found in a document, in whose contents more is sought. */
interface Level {
  readonly known: Pick<TextFacts, 'view' | 'rate' | 'logits'>;
  readonly drafts: readonly Draft[];
}

/** Contents whose own contents are sought still: more than the network's windows leave room for in any sentence that makes sense. */
const DEEPEST = 8;

/**
 * What was found, and behind it what is attributed inside the contents: Lee said *Cho had promised her* a bridge. Each content is read as a text of its own, and so are
 * those that are found in it.
 */
export function withNested(
  found: readonly FoundAttribution[],
  outer: Level,
  model: AttributionModel,
  nested: NestedModel,
  reader: SentenceReader | null,
): FoundAttribution[] {
  const all = [...found];
  let level: Level = outer;
  for (let depth = 1, from = 0; depth <= DEEPEST && level.drafts.length > 0; depth++) {
    const inner = inside(level, model, nested, reader);
    const parents = from;
    from = all.length;
    for (const { one, parent } of inner.found) all.push({ ...one, within: parents + parent });
    level = inner.level;
  }
  return all;
}

interface Inner {
  readonly level: Level;
  /** As attributions, in the order of the level's drafts; `parent`: the number of the draft in whose content each stands. */
  readonly found: readonly { readonly one: FoundAttribution; readonly parent: number }[];
}

/** What is attributed in the contents of a level's speech. */
function inside(outer: Level, model: AttributionModel, nested: NestedModel, reader: SentenceReader | null): Inner {
  const { doc } = outer.known.view;
  const passages = passagesOf(outer);
  if (passages.length === 0) return { level: { known: outer.known, drafts: [] }, found: [] };
  const cut = excerpt(
    doc,
    passages.map(({ sentence }) => sentence),
  );
  const view = tokenView(cut.doc, true);
  const reading = readNested(view, model, nested, reader);
  const around = (t: number) => {
    const token = cut.tokenAt[t] as number;
    return { logit: outer.known.logits[token] as number, quoted: quotedAt(doc, token) };
  };
  const judged = judgeNested(reading, model.acceptor, nested, around);
  const chosen = select(outermost(judged, cut.doc, nested.least), cut.doc, nested.least);
  const draftOf = drafter(view, cuesByToken(view.evidence.cues), nested.calibration);
  const drafts = inTextOrder(chosen.map(draftOf).flatMap((draft) => finished(cut.doc, draft)));
  return {
    level: { known: reading.known, drafts },
    found: drafts.map((draft) => {
      const passage = passages[(cut.doc.tokens.block[(draft.cue as TokenRange).first] as number) - FIRST] as Passage;
      return { one: foundIn(doc, cut, draft, passage), parent: passage.owner };
    }),
  };
}

/** A sentence that may report. */
interface Passage {
  readonly sentence: TokenRange;
  /** The piece of content that it stands in, and the number of the draft whose that is. */
  readonly piece: TokenRange;
  readonly owner: number;
}

/** The sentences that may report of what was said, in text order; of tokens that two contents claim the first keeps them. */
function passagesOf({ drafts, known: { view, rate } }: Level): Passage[] {
  const pieces = drafts
    .flatMap(({ cue, content }, owner) =>
      cue?.manner === 'attitude' ? [] : content.map((piece) => ({ piece, owner })),
    )
    .sort((a, b) => a.piece.first - b.piece.first);
  let end = 0;
  return pieces.flatMap(({ piece, owner }) => {
    const sentences = sentencesThatMayReport(view, rate, Math.max(end, piece.first), piece.last);
    end = Math.max(end, piece.last);
    return sentences.map((sentence) => ({ sentence, piece, owner }));
  });
}

/** Those whose cue stands in no likely one's content: they are sought again in that. */
function outermost(judged: readonly Judged[], doc: Document, least: number): Judged[] {
  const likely = judged.filter((one) => isLikely(one, doc, least));
  const within = new Map<number, Judged>();
  for (const one of [...likely].sort((a, b) => sizeOf(a) - sizeOf(b)))
    for (const { first, last } of one.candidate.content) for (let t = first; t < last; t++) within.set(t, one);
  const isIn = (cue: number, { candidate: { content } }: Judged): boolean =>
    content.some(({ first, last }) => first <= cue && cue < last);
  return likely.filter((one) => {
    const wider = within.get(one.candidate.cue);
    return !wider || wider === one || isIn(wider.candidate.cue, one);
  });
}

const sizeOf = ({ candidate: { content } }: Judged): number => countOf(content);

/** What the model's drafts go through: of the steps of all attributions those that look at one alone. One that would leave its content is left out. */
function finished(doc: Document, draft: Draft): Draft[] {
  const done = steps.reduce((one, step) => step(doc, one), draft);
  const { first, last } = blockAt(doc, (draft.cue as TokenRange).first);
  const isInside = (range: TokenRange | null): boolean => !range || (first <= range.first && range.last <= last);
  const all = [done.cue, done.source, done.addressee, ...done.content];
  const { first: cueFirst, head, act } = draft.cue as CueCandidate;
  // Cho *never* said so, *nobody* told him.
  const isNegated = act !== 'deny' && hasRole(doc, ROLE.negation, { first: cueFirst, last: head });
  const isNobodys = done.source !== null && NOBODY.has(doc.tokens.lower[done.source.first] as string);
  const isSaying = !isNegated && !isNobodys && isAsserted(doc, done) && !isPerformative(doc, done);
  return all.every(isInside) && isSaying ? [done] : [];
}

/** *Nobody*, *no* one, *none* of them. */
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither']);

/** *We urge* them to pay, *I* would *say* it is safe: done by saying it, and no second saying. Not: I said so, we have urged them. */
function isPerformative({ tokens }: Document, { cue, source }: Draft): boolean {
  if (!source || source.last - source.first > 1 || !FIRST_PERSON.has(tokens.lower[source.first] as string))
    return false;
  const { first, head } = cue as CueCandidate;
  const isPresent = tokens.tagBit[head] === TAG.VERB && tokens.lower[head] === tokens.lemma[head];
  for (let i = first; i < head; i++) if (PAST_HELP.has(tokens.lower[i] as string)) return false;
  return isPresent;
}
const FIRST_PERSON = new Set(['i', 'we']);
const PAST_HELP = new Set(['did', 'used']);

const steps = [withCreditedSource, wholeSource, fromFirstWord, withListener];

/** Quote marks around the cue too are those of whoever says all of it: what stands in others is quoted. */
function foundIn(doc: Document, { doc: cut, tokenAt }: Excerpt, draft: Draft, { piece }: Passage): FoundAttribution {
  const cue = draft.cue as CueCandidate;
  if (quotedAt(doc, tokenAt[cue.head] as number)) return foundOf(cut, [draft])[0] as FoundAttribution;
  const inDocument = <Range extends TokenRange>(range: Range): Range => {
    const first = tokenAt[range.first] as number;
    return { ...range, first, last: first + range.last - range.first };
  };
  const { content, source, addressee } = draft;
  const moved: Draft = {
    ...draft,
    cue: inDocument(cue),
    content: content.map((range) => withMarks(doc, inDocument(range), piece)),
    source: source && inDocument(source),
    addressee: addressee && inDocument(addressee),
  };
  return foundOf(doc, [moved])[0] as FoundAttribution;
}

/** With the mark that opens or closes a quotation right outside, where all the rest of it stands within: the offer as *“an insult”*. */
function withMarks({ quotes, quoteAt }: Document, { first, last }: TokenRange, within: TokenRange): TokenRange {
  const opened = quotes[quoteAt[first] ?? -1];
  const closed = quotes[quoteAt[last - 1] ?? -1];
  const isOpened = first > within.first && opened?.first === first - 1 && opened.last <= last + 1;
  const isClosed = last < within.last && closed?.last === last + 1 && closed.first >= first - 1;
  return { first: isOpened ? first - 1 : first, last: isClosed ? last + 1 : last };
}
