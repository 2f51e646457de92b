import type { Document } from '../../document/document.ts';
import { words } from '../../document/words.ts';
import { type CueCandidate, cueOf } from '../cues/cue.ts';
import { cueWordsOf } from '../cues/cue-words.ts';
import { groupFirst } from '../cues/find.ts';
import { type Draft, revised } from '../draft.ts';
import { inQuote, sentenceFirst } from '../sentence.ts';
import { isRole, isTagged, ROLE, TAG } from '../words.ts';

/**
 * The cue with the verb that governs its infinitive, and with the infinitive of a verb that declines: *declined to say* how long, *has yet to say* when,
 * *declined to comment on* the cost. The lemma is that of the verb that declines, where there is one.
 */
export function wholeCue(
  doc: Document,
  { cue, source, content }: Draft & { readonly cue: CueCandidate },
): Pick<CueCandidate, 'first' | 'last' | 'lemma'> {
  const { first, last, lemma } = cue;
  const head = cue.kind === 'noun' ? -1 : governorBefore(doc, first - 1);
  // No word is both, nor of another sentence.
  const floor = [source, ...content].reduce(
    (end, range) => (range && range.last <= first ? Math.max(end, range.last) : end),
    sentenceFirst(doc, first),
  );
  if (head >= floor) {
    const declines = isDeclining(doc, head);
    return { first: Math.max(floor, groupFirst(doc, head)), last, lemma: declines ? lemmaAt(doc, head) : lemma };
  }
  const next = content[0]?.first ?? 0;
  return { first, last: cue.act === 'decline' && isInfinitive(doc, last, next) ? next : last, lemma };
}

/** The verb or adjective that governs “to”: *declined* to say, *declined* on Monday to say, was *unable* to say, has *yet* to say; −1 where none does: asked Lee to say. */
function governorBefore(doc: Document, to: number): number {
  if (to < 1 || !isRole(doc, ROLE.to, to)) return -1;
  let head = to - 1;
  while (head > Math.max(0, to - FARTHEST) && mayStandBetween(doc, head)) head--;
  if (inQuote(doc, head)) return -1;
  if (isTagged(doc, TAG.VERB | TAG.AUX, head)) return MOVES.has(lemmaAt(doc, head)) ? -1 : head;
  return isTagged(doc, TAG.ADJ | TAG.ADV, to - 1) && isTagged(doc, TAG.AUX, groupFirst(doc, to - 1)) ? to - 1 : -1;
}
/** Tokens. */
const FARTHEST = 4;
/** Verbs of motion and assembly: the infinitive behind them tells the purpose. Islanders met | to ask. */
const MOVES: ReadonlySet<string> = /* @__PURE__ */ words(
  'arrive assemble come convene fly gather march meet rally return rise stand travel walk',
);

const mayStandBetween = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.ADV | TAG.ADP, i) || isRole(doc, ROLE.time, i);

const lemmaAt = ({ tokens }: Document, i: number): string => tokens.lemma[i] as string;

const isDeclining = (doc: Document, i: number): boolean =>
  cueWordsOf(doc.lexicon)
    .verbs.get(lemmaAt(doc, i))
    ?.some(({ row }) => row.act === 'decline') === true;

/** The draft whose verb of declining has a reported question or statement behind its infinitive: *refused to say* | whether it was safe; not: refused | to pay. */
export function withDeclinedInfinitive(doc: Document, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range, ...others] = content;
  if (cue?.act !== 'decline' || !range || range.first !== cue.last) return draft;
  const clause = cue.last + 2;
  if (clause >= range.last - 1 || !isInfinitive(doc, cue.last, clause) || !opensReported(doc, clause)) return draft;
  const first = isRole(doc, ROLE.that, clause) ? clause + 1 : clause;
  return { ...revised(draft, [{ first, last: range.last }, ...others], source), cue: cueOf({ ...cue, last: clause }) };
}

const opensReported = (doc: Document, i: number): boolean =>
  isRole(doc, ROLE.question | ROLE.that | ROLE.condition, i) && !inQuote(doc, i);

/** Nothing but “to discuss” or “to comment on”. */
function isInfinitive(doc: Document, first: number, last: number): boolean {
  const isVerb = isRole(doc, ROLE.to, first) && isTagged(doc, TAG.VERB, first + 1);
  return isVerb && (last === first + 2 || (last === first + 3 && isTagged(doc, TAG.ADP | TAG.PART, first + 2)));
}
