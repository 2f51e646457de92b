import type { Span } from '../../article/types.ts';
import type { SpeakerKind } from '../../speakers/types.ts';
import { IS } from '../lexemes.ts';
import { type Clause, is, SUBJECT } from '../seen.ts';
import type { StatementDetails, StatementType } from '../types.ts';
import type { Word } from '../words.ts';
import { answeredBy, type Denier } from './answered.ts';
import { conditionIn } from './condition.ts';
import { deadlineIn } from './deadline.ts';
import { chargeIn } from './denies.ts';
import { type Promised, promiseIn } from './promise.ts';
import { clauseEnd, isMark, type Stretch, spanOf } from './stretch.ts';

/** Whose a statement is, and what stands before it. */
export interface Occasion extends Denier {
  /** The source as written. */
  readonly source: Span | null;
  readonly speakerKind: SpeakerKind | null;
  /** Speaker whom words mention: by the whole of them, or by their end, as in “the coach Ann Lee”. */
  readonly mentioned: (span: Span) => string | null;
}

/** What a denial denies; who is to do what until when under which condition; null where it is neither. */
export function detailsOf(type: StatementType, clause: Clause, occasion: Occasion): StatementDetails | null {
  if (type === 'denial') return { ...NOTHING, denies: deniedIn(clause, occasion) };
  return type === 'commitment' ? committedIn(clause, occasion) : null;
}

const NOTHING: StatementDetails = { denies: null, actor: null, action: null, deadline: null, condition: null };

function deniedIn(clause: Clause, occasion: Occasion): StatementDetails['denies'] {
  const charge = chargeIn(clause);
  if (charge === null) return null;
  const told = charge === 'before' ? null : charge;
  const span = told && spanOf(clause.words, told);
  const statement = answeredBy(occasion, clause, told);
  return span || statement ? { span, statement } : null;
}

function committedIn(clause: Clause, occasion: Occasion): StatementDetails {
  const { words, setting } = clause;
  const promised = promiseIn(clause, { isSpeaker: (span) => occasion.mentioned(span) !== null, text: setting.text });
  const main = promised.subject?.from ?? 0;
  const condition = untilMainClause(conditionIn(words), main);
  const opening = promised.subject ? main : promised.from;
  const time = untilMainClause(deadlineIn(words, opening, promised.from, setting.text), main);
  const deadline = time && condition && isWithin(time, condition) ? null : time;
  const action = actionOf(clause, promised.from, condition, deadline);
  return {
    denies: null,
    actor: actorOf(clause, promised, occasion, setting.source),
    action: action && spanOf(words, action),
    deadline: deadline && spanOf(words, deadline),
    condition: condition && spanOf(words, condition),
  };
}

/** A condition or a time that opens the statement ends where its main clause begins: “If they try it | we will march”. “Until | she has met him” has none. */
const untilMainClause = (opening: Stretch | null, at: number): Stretch | null =>
  opening && opening.from < at - 1 && at <= opening.to ? { from: opening.from, to: at - 1 } : opening;

const isWithin = (inner: Stretch, outer: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** From its first word to where the clause, or a time or a condition at its end, cuts it off. */
function actionOf(
  { words }: Clause,
  from: number,
  condition: Stretch | null,
  deadline: Stretch | null,
): Stretch | null {
  let to = clauseEnd(words, from);
  if (condition && condition.from > from && isLast(words, condition.to, to)) to = Math.min(to, condition.from - 1);
  if (deadline && deadline.from > from && isLast(words, deadline.to, to)) to = Math.min(to, deadline.from - 1);
  return from <= to ? { from, to } : null;
}

/** Does nothing but marks follow? */
const isLast = (words: readonly Word[], at: number, to: number): boolean => words.slice(at + 1, to + 1).every(isMark);

/** Who is bound: the subject where it can act, else whoever says it. */
function actorOf(
  { words }: Clause,
  { subject, who }: Promised,
  occasion: Occasion,
  source: readonly Word[],
): StatementDetails['actor'] {
  const span = subject && spanOf(words, subject);
  // What a spokeswoman promises binds whom she speaks for, who need not be named.
  const isMessenger = isOne(occasion) && source.some(({ lexeme }) => lexeme.lower.startsWith('spokes'));
  const speaker = isMessenger ? null : occasion.speaker;
  if (!span && isMessenger) return null;
  if (!span) return speaker || occasion.source ? { span: speaker ? null : occasion.source, speaker } : null;
  const head = words[subject.to] as Word;
  const meant = occasion.mentioned(span);
  const first = words[subject.from] as Word;
  if (is(first, IS.third)) return { span, speaker: thirdOf(first, meant, occasion, source) };
  return { span, speaker: isItself(who, head, occasion) ? speaker : meant };
}

/** Is the subject the speaker, or what the speaker heads? A person is no “it”; his wife is somebody else. */
function isItself(who: number, head: Word, occasion: Occasion): boolean {
  if (who === SUBJECT.self || who === SUBJECT.own) return true;
  if (occasion.speaker === null) return false;
  if (who === SUBJECT.it) return !isOne(occasion);
  return who === SUBJECT.source || (who === SUBJECT.theirOwn && is(head, IS.body));
}

/** One person, named or not. */
const isOne = ({ speakerKind }: Occasion): boolean => speakerKind === 'person' || speakerKind === 'unnamed';

/**
 * Whom “he”, “she” or “they” names in what somebody reports: the speaker; where a spokesman says it or that can't be, whoever else it was resolved to
 * (`meant`). A firm is no “she”, one person no “they”.
 */
function thirdOf(pronoun: Word, meant: string | null, occasion: Occasion, source: readonly Word[]): string | null {
  const { speaker, speakerKind } = occasion;
  if (speaker === null) return meant;
  const mayBe = pronoun.lexeme.lower === 'they' ? speakerKind !== 'person' : isOne(occasion);
  if (mayBe && !source.some((w) => is(w, IS.spokesperson))) return speaker;
  return meant === speaker ? null : meant;
}
