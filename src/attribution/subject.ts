import type { Document, TokenRange } from '../document/document.ts';
import type { Question } from './draft.ts';
import { bracketBefore, LONGEST_PHRASE, nounPhraseBefore } from './noun-phrase.ts';
import { inQuote, isComma, isDash, isFiniteVerb, isIng, isNounish, isRole, sentenceFirst } from './words.ts';

/** The subject right before a verb group: “*Ann Lee, the mayor,* said”, “*the mayor* on Tuesday said”. */
export function subjectBefore(doc: Document, verb: number): TokenRange | null {
  const floor = Math.max(sentenceFirst(doc, verb), verb - LONGEST_PHRASE);
  const end = endBeforeAdverbs(doc, verb, floor);
  if (end <= floor || inQuote(doc, end - 1)) return null;
  if (isComma(doc, end - 1) || isDash(doc, end - 1)) return appositionBefore(doc, end - 1, floor);
  const subject = nounPhraseBefore(doc, end, floor);
  if (!subject && doc.tokens.tag[end - 1] !== 'VERB') return null;
  if (subject && doc.tokens.lower[subject.first] === 'that' && subject.first === end - 1)
    return antecedentOfThat(doc, subject.first, floor) ?? subject;
  const antecedent = antecedentOfWho(doc, subject?.first ?? end, floor);
  return antecedent ? { first: antecedent.first, last: end } : subject;
}

/** “*A sign* that read”. */
const antecedentOfThat = (doc: Document, that: number, floor: number): TokenRange | null =>
  that > floor && isNounish(doc, that - 1) ? nounPhraseBefore(doc, that, floor) : null;

const LONGEST_CLAUSE = 25;

/** “*The groups* who wrote to her | say”, “*a source* who asked not to be named | said”: what a relative clause that ends before token `last` modifies. */
function antecedentOfWho(doc: Document, last: number, floor: number): TokenRange | null {
  for (let i = last - 1; i > Math.max(floor, last - LONGEST_CLAUSE); i--) {
    if (inQuote(doc, i) || /^(PUNCT|CCONJ)$/.test(doc.tokens.tag[i] ?? '')) return null;
    if (doc.tokens.lower[i] === 'who') return i < last - 1 ? nounPhraseBefore(doc, i, floor) : null;
  }
  return null;
}

/** The end of the subject, before adverbs and times: Lee | *also* said, Lee | *last week* said. */
function endBeforeAdverbs(doc: Document, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && !inQuote(doc, end - 1)) {
    const i = end - 1;
    if (doc.tokens.tag[i] === 'ADV' && !isRole(doc, 'subordinator', i) && !isRole(doc, 'question', i)) end = i;
    else if (isRole(doc, 'time', i)) {
      end = i;
      while (end - 1 > floor && /^(ADP|DET|ADJ|NUM)$/.test(doc.tokens.tag[end - 1] ?? '')) end--;
    } else break;
  }
  return end;
}

/** A subject that ends in an apposition, read from its closing comma or dash to the left: “*Ann Lee, 54, the mayor,* said”; postmodifiers at its end left out. */
function appositionBefore(doc: Document, comma: number, floor: number): TokenRange | null {
  let found: TokenRange | null = null;
  for (let i = comma - 1; i > floor; i--) {
    if (doc.tokens.word[i] === ')') i = bracketBefore(doc, i, floor);
    if (inQuote(doc, i)) continue;
    if (!isComma(doc, i) && !isDash(doc, i)) {
      if (doc.tokens.tag[i] === 'PUNCT' && !/^[()&/'’."“”-]$/.test(doc.tokens.word[i] ?? '')) return found;
      continue;
    }
    const head = isNounish(doc, i - 1) || doc.tokens.word[i - 1] === ')' ? nounPhraseBefore(doc, i, floor) : null;
    if (!head) {
      if (found) return found;
      continue;
    }
    if (opensPostmodifier(doc, i + 1)) {
      if (!found) found = head;
    } else if (mayOpenApposition(doc, i + 1))
      found = { first: head.first, last: found && opensPostmodifier(doc, found.last + 1) ? found.last : comma };
    else return found;
    if (!mayFollowName(doc, head)) return found;
    i = head.first;
  }
  return found;
}

/** “Ann Lee, *the mayor of Leeds*, a judge, said”: an apposition itself, so that the name may stand before it. */
const mayFollowName = (doc: Document, head: TokenRange): boolean =>
  isComma(doc, head.first - 1) && doc.tokens.tag[head.first] !== 'PROPN';

const mayOpenApposition = (doc: Document, i: number): boolean =>
  /^(DET|NOUN|PROPN|NUM|ADJ|PRON|VERB|ADV|X)$/.test(doc.tokens.tag[i] ?? '') && !isRole(doc, 'subordinator', i);

/** “the mayor, *in* a letter, said”, “the mayor, *who* has led the town since May, said”. */
const opensPostmodifier = (doc: Document, i: number): boolean =>
  /^(ADP|SCONJ)$/.test(doc.tokens.tag[i] ?? '') ||
  isRole(doc, 'subordinator', i) ||
  isRole(doc, 'relative', i) ||
  isIng(doc, i);

const LONGEST_SENTENCE = 80;
const MOST_EARLIER = 6;

/** The subject of an earlier verb, where this one has none of its own: *Lee* stood up and said …; *Lee* left, saying … */
export function sharedSubject({ doc, cue, earlier }: Question): TokenRange | null {
  const floor = Math.max(sentenceFirst(doc, cue.first), cue.first - LONGEST_SENTENCE);
  if (cue.kind === 'verb' && !isCoordinated(doc, cue.first, floor)) return null;
  const source = sourceOfMainReport(doc, earlier, floor);
  if (source) return source;
  for (let i = cue.first - 1; i > floor; i--) {
    if (inQuote(doc, i) || !isFiniteVerb(doc, i) || isRole(doc, 'to', i - 1)) continue;
    let first = i;
    while (first - 1 > floor && /^(AUX|ADV|PART)$/.test(doc.tokens.tag[first - 1] ?? '')) first--;
    const subject = subjectBefore(doc, first);
    if (subject && !isRole(doc, 'relative', subject.first)) return subject;
  }
  return null;
}

/** Lee stood up *and* (later) | said …: a conjunction or a comma stands before the verb, at most some adverbs between. */
function isCoordinated(doc: Document, verb: number, floor: number): boolean {
  let i = verb - 1;
  while (i >= Math.max(floor, verb - 3) && doc.tokens.tag[i] === 'ADV' && !isRole(doc, 'conjunction', i)) i--;
  return i >= floor && (isRole(doc, 'conjunction', i) || isComma(doc, i));
}

/** The source of the sentence's latest main report: one in no relative clause and in no other's content. */
function sourceOfMainReport(doc: Document, earlier: Question['earlier'], floor: number): TokenRange | null {
  const near = earlier.slice(-MOST_EARLIER).filter(({ cue }) => cue !== null && cue.first >= floor);
  for (const draft of near.reverse()) {
    const { source, cue } = draft;
    if (!source || !cue || cue.manner !== 'speech' || cue.kind === 'noun' || isRole(doc, 'relative', source.first))
      continue;
    if (!near.some(({ content }) => content.some(({ first, last }) => first <= cue.head && cue.head < last)))
      return source;
  }
  return null;
}
