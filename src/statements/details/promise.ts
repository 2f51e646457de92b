import type { Span } from '../../article/types.ts';
import { actAt } from '../cue.ts';
import { IS } from '../lexemes.ts';
import { type Clause, FORM, type Group, is, isOwn, PREPOSITIONS, SUBJECT, TENSE } from '../seen.ts';
import type { Word } from '../words.ts';
import { isJoint, isMark, type Stretch, spanOf } from './stretch.ts';
import { ACTORS, HAPPENS } from './word-lists.ts';

/** Who binds himself in a commitment, and where what he will do begins. */
export interface Promised {
  /** The words that name him: we, the company; null where the source outside does. */
  readonly subject: Stretch | null;
  /** As in SUBJECT. */
  readonly who: number;
  /** Index of the first word of the action: sign it; where it is left undone, of “will not sign it”. */
  readonly from: number;
}

/** Words in which the promise is looked for. */
const TOLD = 30;

const NOWHERE = { subject: null, who: SUBJECT.none } as const;

/** What is known of the words beside what they are. */
interface Names {
  /** Do words mention a speaker? He can act, whatever noun names him: “the sheriff will resign” */
  readonly isSpeaker: (span: Span) => boolean;
  /** The text whose offsets the words have. */
  readonly text: string;
}

export function promiseIn(clause: Clause, known: Names): Promised {
  const { words, first, form } = clause;
  const start = firstWord(words);
  if (words[start]?.lexeme.lower === 'to') return { ...NOWHERE, from: start + 1 };
  if (is(words[start], IS.negation) && words[start + 1]?.lexeme.lower === 'to') return { ...NOWHERE, from: start };
  const groups = clause.groups.filter((g) => isHis(g, form));
  const ahead = groups.find(isAhead) ?? clause.groups.find(isAhead);
  const act = ahead && is(words[first], IS.condition) ? -1 : pledgeIn(words, first);
  if (act >= 0 && (!ahead || act < ahead.verb || act === ahead.main)) return pledged(words, act, first, groups, known);
  const plain = ahead ?? groups.find((g) => !g.lexical);
  if (!plain) return { ...NOWHERE, from: first };
  if (names(plain, form) || canAct(words, plain, first, known)) return byGroup(words, first, plain);
  return { ...NOWHERE, from: isJoint(words[plain.head]) ? doneFrom(words, plain) : first };
}

const PRONOUN = /* @__PURE__ */ (() => IS.third | IS.pointing | IS.listener | IS.question)();

/** The council will, Kenya will, my team will, rail workers will; but not “a boat will carry them”, “the Lady Maren will sail”, “its prices will fall”. */
function canAct(words: readonly Word[], group: Group, first: number, { isSpeaker, text }: Names): boolean {
  const subject = subjectOf(words, group, first);
  const head = words[group.head];
  const span = subject && spanOf(words, subject);
  if (!span || !head || beIn(words, group) >= 0 || is(head, PRONOUN)) return false;
  if (isSpeaker(span) || is(head, IS.body | IS.official)) return true;
  if (head.capital && !isHappening(words, group) && !isNamedThing(words, group, subject, text)) return true;
  return ACTORS.has(head.lexeme.lower) && !is(words[subject.from], IS.negation);
}

/** Work will begin: a word that may have its capital only from the sentence that it opens, before a verb that tells what happens. But Oslo will start talks. */
const isHappening = (words: readonly Word[], { head, main }: Group): boolean =>
  head === firstWord(words) && HAPPENS.has(words[main]?.lexeme.lower ?? '') && !hasObject(words, main);

/** Will start *talks*, will end *the strike*; not: will start *in May*, *the day* the money comes, *again*. */
function hasObject(words: readonly Word[], verb: number): boolean {
  const next = words[is(words[verb + 1], IS.determiner) ? verb + 2 : verb + 1];
  return next?.lexeme.letters === true && !is(next, BESIDE_OBJECT) && !PREPOSITIONS.has(next.lexeme.lower);
}
const BESIDE_OBJECT: number = /* @__PURE__ */ rolesBesideObject();
function rolesBesideObject(): number {
  return IS.adverb | IS.time | IS.date | IS.limit | IS.condition | IS.subordinator;
}

/** The Glen Orrin, the Forth Bridge; but the Ode Council, the Foreign Secretary Ann Lee; the IDA, the Tories: an acronym and a plural are bodies and parties. */
function isNamedThing(words: readonly Word[], group: Group, { from, to }: Stretch, text: string): boolean {
  if (words[from]?.lexeme.lower !== 'the' || group.subject === SUBJECT.body || group.subject === SUBJECT.source)
    return false;
  if (words.slice(from, to).some((w) => w.capital && is(w, IS.official))) return false;
  const { start, end } = words[to] as Word;
  return !/^[A-ZÀ-ÖØ-Þ]{2,}s?$|s$/.test(text.slice(start, end));
}

function firstWord(words: readonly Word[]): number {
  const i = words.findIndex((w) => !isMark(w));
  return Math.max(0, i);
}

const isAhead = ({ tense }: Group): boolean => tense === TENSE.future || tense === TENSE.would;

/** May the subject be the speaker's side? “He” between quote marks is somebody else. */
function isHis({ subject }: Group, form: number): boolean {
  if (form === FORM.quoted && (subject === SUBJECT.third || subject === SUBJECT.theirOwn)) return false;
  return isOwn(subject) || subject === SUBJECT.it;
}

/** Does a pronoun name who will act? We will pay, it will. */
function names({ subject }: Group, form: number): boolean {
  if (subject === SUBJECT.self || subject === SUBJECT.it) return true;
  return subject === SUBJECT.third && form !== FORM.quoted;
}

/** Index of the “be” of a group: will | be published, would | be glad. -1: none. */
function beIn(words: readonly Word[], { verb, main }: Group): number {
  let i = main - 1;
  while (i > verb && is(words[i], IS.adverb)) i--;
  return i > verb && words[i]?.lexeme.lower === 'be' ? i : -1;
}

/** Index of what tells of a promise: I *promise* to pay; not “if they *promise* to pay, we will stop”, whose main clause is `first`. -1: none. */
const pledgeIn = (words: readonly Word[], first: number): number =>
  words.findIndex((_, i) => i >= first && i < TOLD && isPledge(words, i) && opensAction(words, i) > 0);

const isPledge = (words: readonly Word[], i: number): boolean => {
  const act = actAt(words, i);
  return act === 'promise' || act === 'threaten';
};

/** He promised | two years ago to | reopen it: the index of “to”, “of” or “that”; 0: the verb governs none. */
function opensAction(words: readonly Word[], act: number): number {
  for (let i = act + 1; i <= Math.min(words.length - 2, act + 5); i++) {
    const { lower } = (words[i] as Word).lexeme;
    if (lower === 'to' || lower === 'of' || lower === 'that') return i;
    if (isMark(words[i])) return 0;
  }
  return 0;
}

function pledged(words: readonly Word[], act: number, first: number, groups: readonly Group[], known: Names): Promised {
  const opens = opensAction(words, act);
  const inner = groups.find((g) => g.verb > opens);
  if (words[opens]?.lexeme.lower === 'that')
    return inner && (names(inner, FORM.reported) || canAct(words, inner, first, known))
      ? byGroup(words, opens + 1, inner)
      : { ...NOWHERE, from: opens + 1 };
  const not = is(words[opens - 1], IS.negation) ? 1 : 0;
  const outer = groups.findLast((g) => g.verb <= act);
  const subject = outer ? subjectOf(words, outer, first) : null;
  const without = outer ? notMeant(words, outer, act) : -1;
  return { subject, who: outer?.subject ?? SUBJECT.none, from: without >= 0 ? without : opens + 1 - 2 * not };
}

/** It | does not plan to sell, he | has no intention of leaving: what is not meant is left undone. Index of its first word; -1: it is meant. */
function notMeant(words: readonly Word[], group: Group, act: number): number {
  if (words[act - 1]?.lexeme.lower === 'no' && group.verb === act - 2) return group.verb;
  return group.negated && group.main === act ? leftUndone(words, group) : -1;
}

function byGroup(words: readonly Word[], first: number, group: Group): Promised {
  const subject = subjectOf(words, group, first);
  return { subject, who: group.subject, from: group.negated ? leftUndone(words, group) : doneFrom(words, group) };
}

/** I will | sign it, it will | be signed, we will | do it, we will | have a vote, we will | continue to pay. */
function doneFrom(words: readonly Word[], group: Group): number {
  const be = beIn(words, group);
  if (be >= 0) return be;
  if (group.main < 0) return group.verb + 1;
  if (words[group.main]?.lexeme.lower === 'to') return group.main - 1;
  const before = words[group.main - 1];
  const isMain = group.main - 1 > group.verb && MAIN.has(before?.lexeme.lower ?? '');
  return isMain ? group.main - 1 : group.main;
}
/** Auxiliaries that are verbs themselves: will do it. */
const MAIN: ReadonlySet<string> = new Set(['do', 'have']);

/** I | will never sign it, I am | not going to sign it. */
function leftUndone(words: readonly Word[], { verb, last }: Group): number {
  if (is(words[verb], IS.modal)) return verb;
  for (let i = verb + 1; i < last; i++) if (is(words[i], IS.negation)) return i;
  return verb;
}

/** Words of a subject; a longer one is cut at its front. */
const LONGEST = 8;

/** From the last word of a subject back to its first: Oslo and Ottawa, the new board. */
function subjectOf(words: readonly Word[], { head, subject }: Group, first: number): Stretch | null {
  if (head < 0) return null;
  let from = head;
  if (subject !== SUBJECT.self && subject !== SUBJECT.third && subject !== SUBJECT.it)
    while (from > first && from > head - LONGEST && !opensSubject(words, from) && joinsSubject(words, from - 1)) from--;
  return { from, to: head };
}

/** Next year *the council*, under the deal *the firm*, this week *officers*; but “the head of *the* ministry”, “both *the* firms”, “the Sunday *club*”. */
function opensSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (is(before, IS.time | IS.date)) return words[at - 2]?.lexeme.lower !== 'the';
  if (!is(words[at], IS.determiner) || !before?.lexeme.letters || is(before, LEADS_TO_NOUN)) return false;
  const { lower } = before.lexeme;
  return !(PREPOSITIONS.has(lower) || lower === 'half');
}
const LEADS_TO_NOUN = /* @__PURE__ */ (() => IS.determiner | IS.subordinator | IS.adverb | IS.negation)();

/** The mayor*’s* office; no verb. */
function joinsSubject(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const { lower } = word.lexeme;
  if (isMark(word) || lower === 'that') return false;
  return lower === "'s" || !is(word, IS.auxiliary | IS.modal | IS.condition | IS.question);
}
