import type { Document, TokenRange } from '../../document/document.ts';
import type { Question } from '../draft.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { inQuote, sentenceFirst } from '../sentence.ts';
import { isComma, isFiniteVerb, isRole, isTagged, ROLE, TAG } from '../words.ts';

const LONGEST_SENTENCE = 80;
const MOST_EARLIER = 6;

/** The subject of an earlier verb, where this one has none of its own: *Lee* stood up and said …; *Lee* left, saying … */
export function sharedSubject({ doc, cue, earlier }: Question): TokenRange | null {
  const floor = Math.max(sentenceFirst(doc, cue.first), cue.first - LONGEST_SENTENCE);
  if (cue.kind === 'verb' && !isCoordinated(doc, cue.first, floor)) return null;
  const source = sourceOfMainReport(doc, earlier, floor);
  if (source) return source;
  for (let i = cue.first - 1; i > floor; i--) {
    if (inQuote(doc, i) || !isFiniteVerb(doc, i) || isRole(doc, ROLE.to, i - 1)) continue;
    let first = i;
    while (first - 1 > floor && isTagged(doc, TAG.AUX | TAG.ADV | TAG.PART, first - 1)) first--;
    const subject = subjectBefore(doc, first);
    if (subject && !isRole(doc, ROLE.relative, subject.first)) return subject;
  }
  return null;
}

/** Lee stood up *and* (later) | said …: a conjunction or a comma stands before the verb, at most some adverbs between. */
function isCoordinated(doc: Document, verb: number, floor: number): boolean {
  let i = verb - 1;
  while (i >= Math.max(floor, verb - 3) && isTagged(doc, TAG.ADV, i) && !isRole(doc, ROLE.conjunction, i)) i--;
  return i >= floor && (isRole(doc, ROLE.conjunction, i) || isComma(doc, i));
}

/** The source of the sentence's latest main report: one in no relative clause and in no other's content. */
function sourceOfMainReport(doc: Document, earlier: Question['earlier'], floor: number): TokenRange | null {
  const near = earlier.slice(-MOST_EARLIER).filter(({ cue }) => cue !== null && cue.first >= floor);
  const isInContent = (i: number): boolean =>
    near.some(({ content }) => content.some(({ first, last }) => first <= i && i < last));
  const main = near.findLast(
    ({ source, cue }) =>
      source &&
      cue?.manner === 'speech' &&
      cue.kind !== 'noun' &&
      !isRole(doc, ROLE.relative, source.first) &&
      !isInContent(cue.head),
  );
  return main?.source ?? null;
}
