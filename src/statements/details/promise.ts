import { IS } from '../knowledge.ts';
import { type Clause, FORM, type Group, is, isOwn, SUBJECT, TENSE } from '../seen.ts';
import type { Word } from '../words.ts';
import { isMark, type Stretch } from './stretch.ts';

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

/** @param isSpeaker does a mention of a speaker end at an offset? He can act, whatever noun names him: “the sheriff will resign” */
export function promiseIn(clause: Clause, isSpeaker: (end: number) => boolean): Promised {
  const { words, first, form } = clause;
  const start = firstWord(words);
  if (words[start]?.lexeme.lower === 'to') return { ...NOWHERE, from: start + 1 };
  const all = withSharedSubjects(words, clause.groups);
  const groups = all.filter((g) => isHis(g, form));
  const group = groups.find(isAhead);
  const act = words.findIndex(
    (w, i) => i < TOLD && isPledge(w) && isTold(words, i, first) && opensAction(words, i) > 0,
  );
  const ahead = group ?? all.find(isAhead);
  if (act >= 0 && (!ahead || act < ahead.verb || act === ahead.main)) return pledged(words, act, first, groups);
  const plain = ahead ?? groups.find((g) => !g.lexical);
  const canAct = plain && beIn(words, plain) < 0 && isSpeaker(words[plain.head]?.end ?? -1);
  return plain && (canAct || names(words, plain, form)) ? byGroup(words, first, plain) : { ...NOWHERE, from: first };
}

/** She was sorry and | would pay: the subject of the verb before is that of this one. */
function withSharedSubjects(words: readonly Word[], groups: readonly Group[]): readonly Group[] {
  const all: Group[] = [];
  for (const group of groups) {
    const before = JOINS.has(words[group.head]?.lexeme.lower ?? '') ? all.at(-1) : undefined;
    all.push(before ? { ...group, subject: before.subject, head: before.head } : group);
  }
  return all;
}
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or']);

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

/** Does the subject name who will act? We will pay, the council will; but “a boat will carry them”, “its findings will be published”. */
function names(words: readonly Word[], group: Group, form: number): boolean {
  const { subject } = group;
  if (subject === SUBJECT.self || subject === SUBJECT.it) return true;
  if (subject === SUBJECT.third) return form !== FORM.quoted;
  return (isHis(group, form) || subject === SUBJECT.body || subject === SUBJECT.name) && beIn(words, group) < 0;
}

/** Index of the “be” of a group: will | be published, would | be glad. -1: none. */
function beIn(words: readonly Word[], { verb, main }: Group): number {
  let i = main - 1;
  while (i > verb && is(words[i], IS.adverb)) i--;
  return i > verb && words[i]?.lexeme.lower === 'be' ? i : -1;
}

/** He plans to, no intention of; in “the paper plans to sue” it is the paper's. */
function isTold(words: readonly Word[], act: number, first: number): boolean {
  const before = words[act - 1];
  return act <= first || before === undefined || isMark(before) || before.lexeme.roles !== 0 || before.capital;
}

const isPledge = ({ lexeme }: Word): boolean => lexeme.act === 'promise' || lexeme.act === 'threaten';

/** He promised | two years ago to | reopen it: the index of “to”, “of” or “that”; 0: the verb governs none. */
function opensAction(words: readonly Word[], act: number): number {
  for (let i = act + 1; i <= Math.min(words.length - 2, act + 5); i++) {
    const { lower } = (words[i] as Word).lexeme;
    if (lower === 'to' || lower === 'of' || lower === 'that') return i;
    if (isMark(words[i])) return 0;
  }
  return 0;
}

function pledged(words: readonly Word[], act: number, first: number, groups: readonly Group[]): Promised {
  const opens = opensAction(words, act);
  const inner = groups.find((g) => g.verb > opens);
  if (words[opens]?.lexeme.lower === 'that')
    return inner && names(words, inner, FORM.reported)
      ? byGroup(words, opens + 1, inner)
      : { ...NOWHERE, from: opens + 1 };
  const not = is(words[opens - 1], IS.negation) ? 1 : 0;
  const outer = groups.findLast((g) => g.verb <= act);
  const subject = outer ? subjectOf(words, outer, first) : null;
  return { subject, who: outer?.subject ?? SUBJECT.none, from: opens + 1 - 2 * not };
}

function byGroup(words: readonly Word[], first: number, group: Group): Promised {
  const subject = subjectOf(words, group, first);
  const who = subject && isPossessed(words, subject) ? SUBJECT.theirOwn : group.subject;
  return { subject, who, from: group.negated ? leftUndone(words, group) : doneFrom(words, group) };
}

/** I will | sign it, it will | be signed. */
function doneFrom(words: readonly Word[], group: Group): number {
  const be = beIn(words, group);
  return be >= 0 ? be : group.main >= 0 ? group.main : group.verb + 1;
}

/** I | will never sign it, I am | not going to sign it. */
function leftUndone(words: readonly Word[], { verb, last }: Group): number {
  if (is(words[verb - 1], IS.negation)) return verb - 1;
  if (is(words[verb], IS.modal)) return verb;
  for (let i = verb + 1; i < last; i++) if (is(words[i], IS.negation)) return i;
  return verb;
}

/** His party, her department: told of by its head. */
const isPossessed = (words: readonly Word[], { from, to }: Stretch): boolean =>
  words.slice(from, to).some((w) => is(w, IS.possessor));

/** Words of a subject; a longer one is cut at its front. */
const LONGEST = 8;

/** From the last word of a subject back to its first: Oslo and Ottawa, the new board. */
function subjectOf(words: readonly Word[], { head, subject }: Group, first: number): Stretch | null {
  if (head < 0) return null;
  let from = head;
  if (subject !== SUBJECT.self && subject !== SUBJECT.third && subject !== SUBJECT.it)
    while (from > first && from > head - LONGEST && (joinsSubject(words[from - 1]) || isHyphen(words, from - 1)))
      from--;
  return { from, to: head };
}

/** Labour-led: nothing parts the hyphen from its words. */
const isHyphen = (words: readonly Word[], i: number): boolean =>
  words[i]?.lexeme.lower === '-' && words[i - 1]?.end === words[i]?.start && words[i]?.end === words[i + 1]?.start;

const joinsSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isMark(word) &&
  word.lexeme.lower !== 'that' &&
  !is(word, IS.auxiliary | IS.modal | IS.condition | IS.question);
