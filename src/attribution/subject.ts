import type { Question } from './draft.ts';
import { bracketBefore, LONGEST_PHRASE, nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isDash, isFiniteVerb, isIng, isNounish, isRole, sentenceFirst } from './words.ts';

/** The subject right before a verb group: “*Ann Lee, the mayor,* said”, “*the mayor* on Tuesday said”. */
export function subjectBefore(view: View, verb: number): TokenRange | null {
  const floor = Math.max(sentenceFirst(view, verb), verb - LONGEST_PHRASE);
  const end = skipAdverbsLeft(view, verb, floor);
  if (end <= floor) return null;
  if (view.unitAt[end - 1] !== -1) return null;
  if (isComma(view, end - 1) || isDash(view, end - 1)) return appositionBefore(view, end - 1, floor);
  const subject = nounPhraseBefore(view, end, floor);
  return subject ? withAntecedent(view, subject, floor) : endingInClause(view, end, floor);
}

/** “*A source who asked not to be named* said”: the relative clause ends in a verb of its own. */
function endingInClause(view: View, end: number, floor: number): TokenRange | null {
  if (view.tokens.tag[end - 1] !== 'VERB') return null;
  for (let i = end - 2; i > Math.max(floor, end - 25); i--) {
    if (view.unitAt[i] !== -1 || /^(PUNCT|CCONJ)$/.test(view.tokens.tag[i] ?? '')) return null;
    if (view.tokens.lower[i] !== 'who') continue;
    const antecedent = nounPhraseBefore(view, i, floor);
    return antecedent && { first: antecedent.first, last: end };
  }
  return null;
}

/** “*the groups who wrote to her* say”, “*a sign* that read”: what a relative clause hangs on, where the verb is not that clause's own. */
function withAntecedent(view: View, subject: TokenRange, floor: number): TokenRange {
  if (view.tokens.lower[subject.first] === 'that' && subject.last - subject.first === 1)
    return (
      (subject.first > floor && isNounish(view, subject.first - 1) && nounPhraseBefore(view, subject.first, floor)) ||
      subject
    );
  for (let i = subject.first - 1; i > Math.max(floor, subject.first - 25); i--) {
    if (view.unitAt[i] !== -1 || view.tokens.tag[i] === 'PUNCT' || view.tokens.tag[i] === 'CCONJ') return subject;
    if (view.tokens.lower[i] !== 'who') continue;
    const antecedent = i === subject.first - 1 ? null : nounPhraseBefore(view, i, floor);
    return antecedent ? { first: antecedent.first, last: subject.last } : subject;
  }
  return subject;
}

/** Before “on Tuesday”, “also”, “last week”. */
function skipAdverbsLeft(view: View, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && view.unitAt[end - 1] === -1) {
    const i = end - 1;
    if (view.tokens.tag[i] === 'ADV' && !isRole(view, 'subordinator', i) && !isRole(view, 'question', i)) end = i;
    else if (isRole(view, 'time', i)) {
      end = i;
      while (end - 1 > floor && /^(ADP|DET|ADJ|NUM)$/.test(view.tokens.tag[end - 1] ?? '')) end--;
    } else break;
  }
  return end;
}

/** The phrase before a closing comma, with what stands between the commas: “Ann Lee, 54, the mayor,” */
function appositionBefore(view: View, comma: number, floor: number): TokenRange | null {
  let found: TokenRange | null = null;
  for (let i = comma - 1; i > floor; i--) {
    if (view.tokens.word[i] === ')') i = bracketBefore(view, i, floor);
    if (view.unitAt[i] !== -1) continue;
    if (!isComma(view, i) && !isDash(view, i)) {
      if (view.tokens.tag[i] === 'PUNCT' && !/^[()&/'’."“”-]$/.test(view.tokens.word[i] ?? '')) return found;
      continue;
    }
    const head = isNounish(view, i - 1) || view.tokens.word[i - 1] === ')' ? nounPhraseBefore(view, i, floor) : null;
    if (!head) {
      if (found) return found;
      continue;
    }
    if (isAside(view, i + 1)) {
      if (!found) found = head;
    } else if (mayOpenApposition(view, i + 1))
      found = { first: head.first, last: found && isAside(view, found.last + 1) ? found.last : comma };
    else return found;
    if (!mayBeApposition(view, head)) return found;
    i = head.first;
  }
  return found;
}

/** “Ann Lee, *the mayor of Leeds*, a judge, said”: after a comma, and no name of its own, so that the name may stand before it. */
const mayBeApposition = (view: View, head: TokenRange): boolean =>
  isComma(view, head.first - 1) && view.tokens.tag[head.first] !== 'PROPN';

const mayOpenApposition = (view: View, i: number): boolean =>
  /^(DET|NOUN|PROPN|NUM|ADJ|PRON|VERB|ADV|X)$/.test(view.tokens.tag[i] ?? '') && !isRole(view, 'subordinator', i);

/** “the mayor, *in a letter*, said”, “the mayor, *who has led the town since May*, said”: not part of the source. */
const isAside = (view: View, i: number): boolean =>
  /^(ADP|SCONJ)$/.test(view.tokens.tag[i] ?? '') ||
  isRole(view, 'subordinator', i) ||
  isRole(view, 'relative', i) ||
  isIng(view, i);

/** The subject of an earlier verb, where this one has none of its own: *Lee* stood up and said …; *Lee* left, saying … */
export function sharedSubject({ view, cue, earlier }: Question): TokenRange | null {
  const floor = Math.max(sentenceFirst(view, cue.first), cue.first - 80);
  if (cue.kind === 'verb' && !joins(cue.first, floor)) return null;
  const before = mainReport(view, earlier, floor);
  if (before) return before;
  for (let i = cue.first - 1; i > floor; i--) {
    if (view.unitAt[i] !== -1 || !isFiniteVerb(view, i) || isRole(view, 'to', i - 1)) continue;
    let first = i;
    while (first - 1 > floor && /^(AUX|ADV|PART)$/.test(view.tokens.tag[first - 1] ?? '')) first--;
    const subject = subjectBefore(view, first);
    if (subject && !isRole(view, 'relative', subject.first)) return subject;
  }
  return null;

  function joins(first: number, least: number): boolean {
    for (let i = first - 1; i >= Math.max(least, first - 4); i--) {
      if (isRole(view, 'conjunction', i) || isComma(view, i)) return true;
      if (view.tokens.tag[i] !== 'ADV') return false;
    }
    return false;
  }
}

/** The source of the latest report in the sentence that stands in no relative clause and in no other's content. */
function mainReport(view: View, earlier: Question['earlier'], floor: number): TokenRange | null {
  const near = earlier.slice(-6).filter(({ cue }) => cue !== null && cue.first >= floor);
  for (const draft of near.reverse()) {
    const { source, cue } = draft;
    if (!source || !cue || cue.manner !== 'speech' || cue.kind === 'noun' || isRole(view, 'relative', source.first))
      continue;
    if (!near.some(({ content }) => content.some(({ first, last }) => first <= cue.head && cue.head < last)))
      return source;
  }
  return null;
}
