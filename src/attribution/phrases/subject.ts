import type { Document, TokenRange } from '../../document/document.ts';
import { inQuote, sentenceFirst } from '../sentence.ts';
import { isComma, isDash, isIng, isNounish, isRole, isTagged, ROLE, TAG } from '../words.ts';
import { bracketBefore, LONGEST_PHRASE, nounPhraseBefore } from './noun-phrase.ts';

/** The subject right before a verb group: “*Ann Lee, the mayor,* said”, “*the mayor* on Tuesday said”. */
export function subjectBefore(doc: Document, verb: number): TokenRange | null {
  const floor = Math.max(sentenceFirst(doc, verb), verb - LONGEST_PHRASE);
  const end = endBeforeAdverbs(doc, verb, floor);
  if (end <= floor || inQuote(doc, end - 1)) return null;
  if (isComma(doc, end - 1) || isDash(doc, end - 1)) return appositionBefore(doc, end - 1, floor);
  const subject = nounPhraseBefore(doc, end, floor);
  if (!subject && !isTagged(doc, TAG.VERB, end - 1)) return null;
  if (subject && subject.first === end - 1 && doc.tokens.lower[subject.first] === 'that')
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
    if (inQuote(doc, i) || isTagged(doc, TAG.PUNCT | TAG.CCONJ, i)) return null;
    if (doc.tokens.lower[i] === 'who') return i < last - 1 ? nounPhraseBefore(doc, i, floor) : null;
  }
  return null;
}

const OPENS_TIME = TAG.ADP | TAG.DET | TAG.ADJ | TAG.NUM;

/** The end of the subject, before adverbs and times: Lee | *also* said, Lee | *last week* said. */
function endBeforeAdverbs(doc: Document, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && !inQuote(doc, end - 1)) {
    const i = end - 1;
    if (isTagged(doc, TAG.ADV, i) && !isRole(doc, ROLE.subordinator, i) && !isRole(doc, ROLE.question, i)) end = i;
    else if (isRole(doc, ROLE.time, i)) {
      end = i;
      while (end - 1 > floor && isTagged(doc, OPENS_TIME, end - 1)) end--;
    } else break;
  }
  return end;
}

/** A subject that ends in an apposition, read from its closing comma or dash to the left: “*Ann Lee, 54,* said”; a postmodifier at its end left out. */
function appositionBefore(doc: Document, comma: number, floor: number): TokenRange | null {
  const { word } = doc.tokens;
  for (let i = comma - 1; i > floor; i--) {
    if (word[i] === ')') i = bracketBefore(doc, i, floor);
    if (inQuote(doc, i)) continue;
    if (isComma(doc, i) || isDash(doc, i)) {
      const head = isNounish(doc, i - 1) || word[i - 1] === ')' ? nounPhraseBefore(doc, i, floor) : null;
      if (head && opensPostmodifier(doc, i + 1)) return head;
      if (head) return mayOpenApposition(doc, i + 1) ? { first: head.first, last: comma } : null;
    } else if (isTagged(doc, TAG.PUNCT, i) && !/^[()&/'’."“”-]$/.test(word[i] ?? '')) return null;
  }
  return null;
}

const IN_APPOSITION = TAG.DET | TAG.NOUN | TAG.PROPN | TAG.NUM | TAG.ADJ | TAG.PRON | TAG.VERB | TAG.ADV | TAG.X;

const mayOpenApposition = (doc: Document, i: number): boolean =>
  isTagged(doc, IN_APPOSITION, i) && !isRole(doc, ROLE.subordinator, i);

/** “the mayor, *in* a letter, said”, “the mayor, *who* has led the town since May, said”. */
const opensPostmodifier = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.ADP | TAG.SCONJ, i) || isRole(doc, ROLE.subordinator | ROLE.relative, i) || isIng(doc, i);
