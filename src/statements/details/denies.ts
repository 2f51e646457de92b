import { ACTS } from '../kinds.ts';
import { IS } from '../lexemes.ts';
import { type Clause, type Group, is, SUBJECT } from '../seen.ts';
import type { Word } from '../words.ts';
import { clauseEnd, isMark, type Stretch } from './stretch.ts';
import { CALLS, FRAMES, HAPPENED, TRUE } from './word-lists.ts';

/** The charge in the denial itself, or `before`: it points to what was said before (“allegations”, “that's not true”). */
type Charge = Stretch | 'before' | null;

const DENY: number = /* @__PURE__ */ ACTS.indexOf('deny');
/** Words in which the verb or the word of falsity is looked for. */
const NEAR = 25;

/** What does a denial deny? The firm denied | it had hidden the leak. */
export function chargeIn({ words, cue, groups }: Clause): Charge {
  const rejects = cue.words.findLast(({ lexeme }) => lexeme.act === 'deny');
  if (cue.act === DENY && !cue.negated) return rejected(words, 0, rejects);
  const verb = words.findIndex(({ lexeme }, i) => i < NEAR && lexeme.act === 'deny');
  if (verb >= 0 && is(words[verb - 1], IS.negation)) return negated(words, groups);
  if (verb >= 0 && verb < words.length - 1) return rejected(words, verb + 1, words[verb]);
  return falsified(words) ?? negated(words, groups);
}

/** What stands after “denies” or “rejects” (`verb`), from an index on. */
function rejected(words: readonly Word[], after: number, verb?: Word): Charge {
  let from = after;
  while (from < words.length - 1 && (isMark(words[from]) || words[from]?.lexeme.lower === 'that')) from++;
  const rejects = verb?.lexeme.lower ?? '';
  const noun = allegationAt(words, from);
  if (noun >= 0) return toldIn(words, noun, rejects);
  const to = beforeAs(words, from, rejects);
  return pointsBack(words, from, to) ? 'before' : { from, to };
}

/** Words before the noun: any such wild claims. “That the charge was a levy” is a clause of its own. */
const LEAD = 4;

function allegationAt(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + LEAD); i++) {
    if (is(words[i], IS.allegation)) return is(words[i + 1], IS.auxiliary | IS.modal) ? -1 : i;
    if (isMark(words[i]) || is(words[i], IS.modal | IS.self | IS.third)) return -1;
    const { lower } = (words[i] as Word).lexeme;
    if (is(words[i], IS.auxiliary) && lower !== "'s") return -1;
  }
  return -1;
}

/** Claims | that it was old; reports | of a rift; claims by the union | that it was old; but “the allegations against him” tell none. */
function toldIn(words: readonly Word[], noun: number, verb: string): Charge {
  const from = words[noun + 1]?.lexeme.lower === 'of' ? noun + 2 : behindThat(words, noun + 1);
  return from > 0 && from < words.length ? { from, to: beforeAs(words, from, verb) } : 'before';
}

/** Words that may say whose or which claim it is: claims in the Bergen paper last week | that … */
const WHOSE = 8;

/** Claims by the union | that it had sacked them: where what is claimed begins; 0: it isn't told. */
function behindThat(words: readonly Word[], from: number): number {
  const stops = IS.auxiliary | IS.modal | IS.question | IS.allegation;
  const at = words.findIndex((w, i) => i >= from && (w.lexeme.lower === 'that' || is(w, stops) || isMark(w)));
  return at < from + WHOSE && words[at]?.lexeme.lower === 'that' ? at + 1 : 0;
}

/** Dismissed reports of a rift | as gossip: to the end of the clause, but how `verb` calls it is no part of it. */
function beforeAs(words: readonly Word[], from: number, verb: string): number {
  const to = clauseEnd(words, from);
  const as = words.findLastIndex((w, i) => i > from && i <= to && w.lexeme.lower === 'as');
  return as < 0 || !CALLS.has(verb) ? to : as - 1;
}

/** It, this: nothing that stands in the statement itself. */
function pointsBack(words: readonly Word[], from: number, to: number): boolean {
  const rest = words.slice(from, to + 1).filter((w) => !isMark(w));
  return rest.length > 0 && rest.length < 4 && rest.every((w) => is(w, IS.pointing));
}

/** It is a lie | that we sold it, a “lie” | that we sold it; no evidence | of fraud; the claim | that it was old | is false; that is not true. */
function falsified(words: readonly Word[]): Charge {
  const at = words.findIndex((_, i) => i < NEAR && saysFalse(words, i));
  if (at < 0) return null;
  const behind = isMark(words[at + 1]) && words[at + 1]?.start === words[at]?.end ? at + 2 : at + 1;
  for (let i = behind; i < Math.min(behind + 3, words.length - 1); i++) {
    const { lower } = (words[i] as Word).lexeme;
    if (lower === 'that') return { from: i + 1, to: clauseEnd(words, i + 1) };
    if ((lower === 'to' || lower === 'in') && allegationAt(words, i + 1) >= 0) return rejected(words, i + 1);
    if (lower === 'of' && i === behind)
      return pointsBack(words, i + 1, words.length - 1) ? 'before' : { from: i + 1, to: clauseEnd(words, i + 1) };
    if (isMark(words[i])) break;
  }
  const noun = words.findIndex((w, i) => i < at && is(w, IS.allegation));
  if (noun < 0) return 'before';
  const verb = words.findLastIndex((w, i) => i > noun && i < at && is(w, IS.auxiliary));
  const told = toldIn(words, noun, '');
  return typeof told === 'object' && told && verb > told.from ? { from: told.from, to: verb - 1 } : 'before';
}

/** A lie, not true; but “never lied”, “no fabrication”: there the word names the charge. */
function saysFalse(words: readonly Word[], i: number): boolean {
  if (is(words[i], IS.falsity)) return !is(words[i - 1], IS.negation) && !is(words[i - 2], IS.negation);
  return TRUE.has(words[i]?.lexeme.lower ?? '') && [1, 2, 3].some((k) => is(words[i - k], IS.negation));
}

/** What a negation is said of: I never | touched the money; there was no | deal; nothing to do with | the sale. */
function negated(words: readonly Word[], groups: readonly Group[]): Charge {
  const at = words.findIndex((w, i) => i < NEAR && is(w, IS.negation));
  if (at < 0) return null;
  const { lower } = (words[at] as Word).lexeme;
  if (words[at + 1]?.lexeme.lower === 'guilty') {
    const to = words.findIndex((w, i) => i > at + 1 && (w.lexeme.lower === 'to' || w.lexeme.lower === 'of'));
    return to < 0 || to > words.length - 2 ? 'before' : rejected(words, to + 1);
  }
  const isWith = ['nothing', 'to', 'do', 'with'].every((w, i) => words[at + i]?.lexeme.lower === w);
  if (isWith && at + 4 < words.length) return rejected(words, at + 4);
  if (lower === 'nothing' || lower === 'none' || lower === 'neither' || lower === 'nor') return 'before';
  const isNoOne = lower === 'no' && words[at + 1]?.lexeme.lower === 'one';
  const next = isNoOne ? at + 2 : lower === 'no' ? afterNo(words, at + 1) : at + 1;
  const to = clauseEnd(words, next);
  const from = isNoOne || lower === 'nobody' ? verbFrom(groups, next, to) : next;
  if (from < 0) return null;
  if (from > to || !words.slice(from, to + 1).some((w) => !isMark(w))) return 'before';
  const group = groups.find((g) => g.first <= at && at <= g.last);
  if (lower !== 'no' && saysItAgain(words, from, to, group?.subject ?? SUBJECT.none)) return 'before';
  return { from, to };
}

/** No deal: from the noun on. No question of | a deal, no idea | that it was old. */
function afterNo(words: readonly Word[], noun: number): number {
  const { lower } = words[noun]?.lexeme ?? { lower: '' };
  if (!FRAMES.has(lower)) return noun;
  return ['of', 'that'].includes(words[noun + 1]?.lexeme.lower ?? '') ? noun + 2 : noun + 1;
}

/** Nobody at the firm | has hidden anything: which people did nothing is no part of the charge. -1 where no verb follows. */
function verbFrom(groups: readonly Group[], from: number, to: number): number {
  const verb = groups.find((group) => group.verb >= from)?.verb ?? to + 1;
  return verb <= to ? verb : -1;
}

/** It never happened; that is not what I said; I did not do it. */
function saysItAgain(words: readonly Word[], from: number, to: number, subject: number): boolean {
  const rest = words.slice(from, to + 1).filter((w) => !isMark(w));
  if (subject === SUBJECT.it || subject === SUBJECT.pointing) return rest.length < 3 || is(rest[0], IS.question);
  if (rest.length === 1) return HAPPENED.has(rest[0]?.lexeme.lower ?? '');
  return rest.length === 2 && is(rest[1], IS.pointing);
}
