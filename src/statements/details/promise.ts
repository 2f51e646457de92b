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

export function promiseIn(clause: Clause): Promised {
  const { words, first } = clause;
  const groups = clause.groups.filter((g) => isHis(g, clause.form));
  const start = firstWord(words);
  if (words[start]?.lexeme.lower === 'to') return { subject: null, who: SUBJECT.none, from: start + 1 };
  const group = groups.find(isAhead);
  const act = words.findIndex(
    (w, i) => i < TOLD && isPledge(w) && isTold(words, i, first) && opensAction(words, i) > 0,
  );
  if (act >= 0 && (!group || act < group.verb || act === group.main)) return pledged(words, act, first, groups);
  const plain = group ?? groups.find((g) => !g.lexical);
  return plain ? byGroup(words, first, plain) : { subject: null, who: SUBJECT.none, from: first };
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
    return inner ? byGroup(words, opens + 1, inner) : { subject: null, who: SUBJECT.none, from: opens + 1 };
  const not = is(words[opens - 1], IS.negation) ? 1 : 0;
  const outer = groups.findLast((g) => g.verb <= act);
  const subject = outer ? subjectOf(words, outer, first) : null;
  return { subject, who: outer?.subject ?? SUBJECT.none, from: opens + 1 - 2 * not };
}

function byGroup(words: readonly Word[], first: number, group: Group): Promised {
  const left = group.negated ? group.verb : group.main;
  const from = group.negated && is(words[group.verb - 1], IS.negation) ? group.verb - 1 : left;
  return { subject: subjectOf(words, group, first), who: group.subject, from: from < 0 ? group.verb + 1 : from };
}

/** Words of a subject; a longer one is cut at its front. */
const LONGEST = 8;

/** From the last word of a subject back to its first: Oslo and Ottawa, the new board. */
function subjectOf(words: readonly Word[], { head, subject }: Group, first: number): Stretch | null {
  if (head < 0) return null;
  let from = head;
  if (subject !== SUBJECT.self && subject !== SUBJECT.third && subject !== SUBJECT.it)
    while (from > first && from > head - LONGEST && joinsSubject(words[from - 1])) from--;
  return { from, to: head };
}

const joinsSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isMark(word) &&
  word.lexeme.lower !== 'that' &&
  !is(word, IS.auxiliary | IS.modal | IS.condition | IS.question);
