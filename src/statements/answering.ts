import { KIND } from './kinds.ts';
import { IS } from './lexemes.ts';
import { type Clause, FORM, is, isOwn, isPlain, isShortName, TENSE } from './seen.ts';
import { add, type Traits } from './trait.ts';
import type { Word } from './words.ts';

/** Words: a negation further on is no longer that of the main clause. */
const NEAR = 25;

/** Does the statement answer a charge, a report, a suggestion? Police accused Lee. “I did not do it,” she said. */
export function answering(traits: Traits, clause: Clause): void {
  const { before } = clause.setting;
  const stop = lastStop(before);
  let charged = false;
  let led = false;
  let rebutted = false;
  for (let i = 0; i < before.length; i++) {
    const { roles, key } = (before[i] as Word).lexeme;
    if (roles & IS.rebuttal) rebutted = true;
    if (!(roles & IS.charge)) continue;
    if (i > stop) led = true;
    else {
      charged = true;
      add(traits, KIND.chargeWord, key);
    }
  }
  if (charged) add(traits, KIND.charge, 1);
  if (led) add(traits, KIND.charge, 2);
  if (before[stop]?.lexeme.lower === '?') add(traits, KIND.questionBefore, 0);
  for (let i = Math.max(stop + 1, before.length - 3); i < before.length; i++) {
    if (isPlain(before[i], 0)) add(traits, KIND.leadsIn, (before[i] as Word).lexeme.key);
  }
  falsity(traits, clause, charged);
  goingOn(traits, clause, stop);
  negation(traits, clause, { charged: charged || led, rebutted });
}

/** “It never happened. | They made it up.” What the sentence before does, and whether the same speaker goes on; its words, and those that lead in. */
function goingOn(traits: Traits, { words, form, groups, setting: { before } }: Clause, stop: number): void {
  const negates = words.some((w) => is(w, IS.negation)) ? 1 : 0;
  let roles = 0;
  for (let i = stop < 0 ? 0 : lastStop(before, stop) + 1; i < before.length; i++) {
    const { lexeme } = before[i] as Word;
    if (i < stop) roles |= lexeme.roles;
    if (isPlain(before[i], 1)) add(traits, KIND.wordBefore, lexeme.key, negates + (i < stop ? 1 : 3));
  }
  if (stop < 0) return;
  const does = (role: number): number => (roles & role ? 1 : 0);
  const asks = before[stop]?.lexeme.lower === '?' ? 1 : 0;
  const same = form === FORM.quoted && stop === before.length - 1 ? 1 : 0;
  const said =
    does(IS.negation) + 2 * does(IS.rebuttal | IS.falsity) + 4 * does(IS.allegation | IS.charge) + 8 * asks + 16 * same;
  const negated = groups[0] ? (groups[0].negated ? 1 : 0) : 3 - negates;
  add(traits, KIND.goesOn, said);
  add(traits, KIND.goesOn, said, negated + 1);
  add(traits, KIND.goesOn, said, negated + 1, words.length < 8 ? 1 : 2);
}

/** Index of the mark that ends the last sentence before the statement, or before one of these words; not the point of Mr. or J. */
function lastStop(before: readonly Word[], from: number = before.length): number {
  for (let i = from - 1; i >= 0; i--) {
    const mark = (before[i] as Word).lexeme.lower;
    if (mark === '?' || mark === '!') return i;
    if (mark === '.' && !isShortName(before[i - 1])) return i;
  }
  return -1;
}

function falsity(traits: Traits, { words, cue, form }: Clause, charged: boolean): void {
  const charge = words.findIndex((w) => is(w, IS.charge));
  const word = words.findIndex((w) => is(w, IS.falsity));
  if (charge >= 0) {
    add(traits, KIND.chargeInside, 0, 0, 0, charge);
    add(traits, KIND.chargeInside, 1, cue.code, 0, charge);
    add(traits, KIND.chargeInside, 2, charge < 4 ? 1 : 0, cue.code, charge);
  }
  if (word < 0) return;
  add(traits, KIND.falsity, 0, 0, 0, word);
  add(traits, KIND.falsity, 1, form, word < 8 ? 1 : 0, word);
  if (charge >= 0) add(traits, KIND.falsity, 2, 0, 0, word);
  if (charged) add(traits, KIND.falsity, 3, 0, 0, word);
}

interface Beside {
  readonly charged: boolean;
  readonly rebutted: boolean;
}

/** A negation of what is or was, not of what will be: that is a refusal, which binds. */
function negation(traits: Traits, { words, groups, form, cue }: Clause, { charged, rebutted }: Beside): void {
  const at = words.findIndex((w, i) => i < NEAR && is(w, IS.negation));
  const main = groups[0];
  if (at < 0 || main?.tense === TENSE.future) return;
  const size = words.length < 8 ? 0 : words.length < 16 ? 1 : 2;
  const answers = (charged ? 1 : 0) + (rebutted ? 2 : 0);
  const inMain = main?.negated ? 1 : 0;
  const put = (a: number, b = 0, c = 0): void =>
    add(traits, KIND.negation, a, b, c, at, at, charged ? 1 : rebutted ? 2 : 0);
  put(0);
  put(1, inMain, form);
  put(2, size, inMain);
  put(3, cue.code, inMain);
  if (charged) put(4, form, inMain);
  if (rebutted) put(5, form, inMain);
  if (words.some((w) => is(w, IS.charge))) put(6);
  put(7, main ? main.subject : 0, answers);
  put(8, main ? main.tense : 0, answers);
  if (groups.some((g) => g.negated && isOwn(g.subject))) put(9, answers, form);
}
