import type { Question } from './draft.ts';
import { bracketBefore, LONGEST_PHRASE, nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { inQuote, isComma, isDash, isFiniteVerb, isIng, isNounish, isRole, sentenceFirst } from './words.ts';

/** The subject right before a verb group: “*Ann Lee, the mayor,* said”, “*the mayor* on Tuesday said”. */
export function subjectBefore(view: View, verb: number): TokenRange | null {
  const floor = Math.max(sentenceFirst(view, verb), verb - LONGEST_PHRASE);
  const end = endBeforeAdverbs(view, verb, floor);
  if (end <= floor || inQuote(view, end - 1)) return null;
  if (isComma(view, end - 1) || isDash(view, end - 1)) return appositionBefore(view, end - 1, floor);
  const subject = nounPhraseBefore(view, end, floor);
  if (!subject && view.tokens.tag[end - 1] !== 'VERB') return null;
  if (subject && view.tokens.lower[subject.first] === 'that' && subject.first === end - 1)
    return antecedentOfThat(view, subject.first, floor) ?? subject;
  const antecedent = antecedentOfWho(view, subject?.first ?? end, floor);
  return antecedent ? { first: antecedent.first, last: end } : subject;
}

/** “*A sign* that read”. */
const antecedentOfThat = (view: View, that: number, floor: number): TokenRange | null =>
  that > floor && isNounish(view, that - 1) ? nounPhraseBefore(view, that, floor) : null;

const LONGEST_CLAUSE = 25;

/** “*The groups* who wrote to her | say”, “*a source* who asked not to be named | said”: what a relative clause that ends before token `last` modifies. */
function antecedentOfWho(view: View, last: number, floor: number): TokenRange | null {
  for (let i = last - 1; i > Math.max(floor, last - LONGEST_CLAUSE); i--) {
    if (inQuote(view, i) || /^(PUNCT|CCONJ)$/.test(view.tokens.tag[i] ?? '')) return null;
    if (view.tokens.lower[i] === 'who') return i < last - 1 ? nounPhraseBefore(view, i, floor) : null;
  }
  return null;
}

/** The end of the subject, before adverbs and times: Lee | *also* said, Lee | *last week* said. */
function endBeforeAdverbs(view: View, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && !inQuote(view, end - 1)) {
    const i = end - 1;
    if (view.tokens.tag[i] === 'ADV' && !isRole(view, 'subordinator', i) && !isRole(view, 'question', i)) end = i;
    else if (isRole(view, 'time', i)) {
      end = i;
      while (end - 1 > floor && /^(ADP|DET|ADJ|NUM)$/.test(view.tokens.tag[end - 1] ?? '')) end--;
    } else break;
  }
  return end;
}

/** A subject that ends in an apposition, read from its closing comma or dash to the left: “*Ann Lee, 54, the mayor,* said”; postmodifiers at its end left out. */
function appositionBefore(view: View, comma: number, floor: number): TokenRange | null {
  let found: TokenRange | null = null;
  for (let i = comma - 1; i > floor; i--) {
    if (view.tokens.word[i] === ')') i = bracketBefore(view, i, floor);
    if (inQuote(view, i)) continue;
    if (!isComma(view, i) && !isDash(view, i)) {
      if (view.tokens.tag[i] === 'PUNCT' && !/^[()&/'’."“”-]$/.test(view.tokens.word[i] ?? '')) return found;
      continue;
    }
    const head = isNounish(view, i - 1) || view.tokens.word[i - 1] === ')' ? nounPhraseBefore(view, i, floor) : null;
    if (!head) {
      if (found) return found;
      continue;
    }
    if (opensPostmodifier(view, i + 1)) {
      if (!found) found = head;
    } else if (mayOpenApposition(view, i + 1))
      found = { first: head.first, last: found && opensPostmodifier(view, found.last + 1) ? found.last : comma };
    else return found;
    if (!mayFollowName(view, head)) return found;
    i = head.first;
  }
  return found;
}

/** “Ann Lee, *the mayor of Leeds*, a judge, said”: an apposition itself, so that the name may stand before it. */
const mayFollowName = (view: View, head: TokenRange): boolean =>
  isComma(view, head.first - 1) && view.tokens.tag[head.first] !== 'PROPN';

const mayOpenApposition = (view: View, i: number): boolean =>
  /^(DET|NOUN|PROPN|NUM|ADJ|PRON|VERB|ADV|X)$/.test(view.tokens.tag[i] ?? '') && !isRole(view, 'subordinator', i);

/** “the mayor, *in* a letter, said”, “the mayor, *who* has led the town since May, said”. */
const opensPostmodifier = (view: View, i: number): boolean =>
  /^(ADP|SCONJ)$/.test(view.tokens.tag[i] ?? '') ||
  isRole(view, 'subordinator', i) ||
  isRole(view, 'relative', i) ||
  isIng(view, i);

const LONGEST_SENTENCE = 80;
const MOST_EARLIER = 6;

/** The subject of an earlier verb, where this one has none of its own: *Lee* stood up and said …; *Lee* left, saying … */
export function sharedSubject({ view, cue, earlier }: Question): TokenRange | null {
  const floor = Math.max(sentenceFirst(view, cue.first), cue.first - LONGEST_SENTENCE);
  if (cue.kind === 'verb' && !isCoordinated(view, cue.first, floor)) return null;
  const source = sourceOfMainReport(view, earlier, floor);
  if (source) return source;
  for (let i = cue.first - 1; i > floor; i--) {
    if (inQuote(view, i) || !isFiniteVerb(view, i) || isRole(view, 'to', i - 1)) continue;
    let first = i;
    while (first - 1 > floor && /^(AUX|ADV|PART)$/.test(view.tokens.tag[first - 1] ?? '')) first--;
    const subject = subjectBefore(view, first);
    if (subject && !isRole(view, 'relative', subject.first)) return subject;
  }
  return null;
}

/** Lee stood up *and* (later) | said …: a conjunction or a comma stands before the verb, at most some adverbs between. */
function isCoordinated(view: View, verb: number, floor: number): boolean {
  let i = verb - 1;
  while (i >= Math.max(floor, verb - 3) && view.tokens.tag[i] === 'ADV' && !isRole(view, 'conjunction', i)) i--;
  return i >= floor && (isRole(view, 'conjunction', i) || isComma(view, i));
}

/** The source of the sentence's latest main report: one in no relative clause and in no other's content. */
function sourceOfMainReport(view: View, earlier: Question['earlier'], floor: number): TokenRange | null {
  const near = earlier.slice(-MOST_EARLIER).filter(({ cue }) => cue !== null && cue.first >= floor);
  for (const draft of near.reverse()) {
    const { source, cue } = draft;
    if (!source || !cue || cue.manner !== 'speech' || cue.kind === 'noun' || isRole(view, 'relative', source.first))
      continue;
    if (!near.some(({ content }) => content.some(({ first, last }) => first <= cue.head && cue.head < last)))
      return source;
  }
  return null;
}
