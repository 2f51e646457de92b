import type { Act } from '../lexicons/types.ts';
import { ACTS, KIND, TYPES } from './kinds.ts';
import { IS } from './lexemes.ts';
import { type Clause, type CueSeen, is, TENSE } from './seen.ts';
import type { Setting } from './setting.ts';
import { add, type Traits } from './trait.ts';
import type { StatementType } from './types.ts';
import type { Word } from './words.ts';

/** What a word does with its particle: called her a liar, called for calm, called Friday for calm. */
export const actAt = (words: readonly Word[], i: number): Act | null => {
  const { act = null, actWith } = words[i]?.lexeme ?? {};
  if (!actWith) return act;
  const next = words[i + 1];
  const particle = is(next, IS.date | IS.adverb) ? words[i + 2] : next;
  return actWith.get(particle?.lexeme.lower ?? '') ?? act;
};

export function cueOf({ cue: words, words: said, source, before }: Setting): CueSeen {
  const all = [...words, ...opening(said)];
  const found = words.flatMap((_, i) => actAt(all, i) ?? []);
  const named =
    found.findLast((a) => a !== 'say' && (a !== 'decline' || found.length === 1)) ??
    found[0] ??
    (words.length > 0 ? 'unknown' : 'none');
  const negated =
    (found.includes('decline') && found.length > 1) ||
    words.some((w) => is(w, IS.negation)) ||
    isNobody(source) ||
    isLeftUndone(words, before);
  const act = ACTS.indexOf(named);
  return { act, negated, code: act * 2 + (negated ? 1 : 0), words };
}

/** No one promised, neither side denied; but No 10, No Labels. */
const isNobody = ([first, next]: readonly Word[]): boolean =>
  is(first, IS.negation) && next?.lexeme.letters === true && !(next.capital && first?.lexeme.lower === 'no');
/** Declined to promise, failed to | deny, has yet to deny, stopped short of | promising: what governs the cue, in it or before it, says that it was not done; but “never failed to”. */
function isLeftUndone(cue: readonly Word[], before: readonly Word[]): boolean {
  const at = Math.max(
    0,
    before.findLastIndex((w) => w.lexeme === cue[0]?.lexeme),
  );
  const words = [...before.slice(Math.max(0, at - GOVERNING), at), ...cue];
  return words.some((_, i) => i > words.length - cue.length - 2 && leavesUndone(words, i));
}
/** Words before a cue that are looked at. */
const GOVERNING = 4;

/** Whether “to” or “of” at i stands behind a verb of leaving undone. */
function leavesUndone(words: readonly Word[], i: number): boolean {
  const lead = words[i]?.lexeme.lower;
  const { act = null, lower = '' } = words[i - 1]?.lexeme ?? {};
  if (words.slice(Math.max(0, i - 3), Math.max(0, i - 1)).some((w) => is(w, IS.negation))) return false;
  if (lead === 'of') return lower === 'short';
  return lead === 'to' && (act === 'decline' || UNDONE.test(lower));
}
const UNDONE = /^(?:fail(?:s|ed|ing)?|unable|yet)$/;

/** Told them | to wait, not to wait: what follows shows what the cue does. A sentence of its own doesn't: “To be fair, we lost,” she told them. */
const opening = (said: readonly Word[]): readonly Word[] => {
  const i = said.findIndex((w) => w.lexeme.letters && !is(w, IS.negation));
  return i < 0 || i > 2 || said[i]?.capital ? [] : said.slice(i, i + 1);
};

/** The type that the cue alone decides, as the guideline has it: denied, vowed to, asked whether; whatever is negated is other. */
export function decidedBy({ words, act, negated }: CueSeen): number {
  const type = DECIDED[ACTS[act] ?? ''];
  if (type === undefined || !words.some((w) => w.lexeme.decides)) return -1;
  return TYPES.indexOf(negated ? 'other' : type);
}
const DECIDED: { readonly [act in string]?: StatementType } = {
  deny: 'denial',
  promise: 'commitment',
  threaten: 'commitment',
  ask: 'other',
  request: 'other',
  decline: 'other',
  want: 'other',
};

const SOURCE = { none: 0, self: 1, third: 2, document: 3, official: 4, body: 5, name: 6, noun: 7 } as const;

function sourceKind(source: readonly Word[]): number {
  if (source.length === 0) return SOURCE.none;
  if (source.length < 3 && is(source[0], IS.self)) return SOURCE.self;
  if (source.length < 3 && is(source[0], IS.third)) return SOURCE.third;
  if (source.some((w) => is(w, IS.document))) return SOURCE.document;
  if (source.some((w) => is(w, IS.official | IS.spokesperson))) return SOURCE.official;
  if (source.some((w) => is(w, IS.body))) return SOURCE.body;
  return source.some((w) => w.capital) ? SOURCE.name : SOURCE.noun;
}

/** Words of a source that stand for what it is. */
const HEAD = 6;

/** `-2` in place of a word: the cue shows it. */
export const OF_CUE = -2;

/** What the cue says, and who says it. */
export function cueTraits(traits: Traits, clause: Clause, begins: number): void {
  const { cue, form, groups } = clause;
  const not = cue.negated ? 1 : 0;
  add(traits, KIND.cueAct, cue.code, 0, 0, OF_CUE, OF_CUE, cue.code);
  add(traits, KIND.cueAct, cue.code, begins + 1, 0, OF_CUE, OF_CUE, cue.code);
  add(traits, KIND.cueAct, cue.code, form, 1, OF_CUE, OF_CUE, cue.code);
  const decided = decidedBy(cue);
  if (decided >= 0) add(traits, KIND.decided, decided, not, 0, OF_CUE, OF_CUE, cue.code);
  const mood = moodOf(cue.words[0]);
  const ending = endingOf(cue.words.at(-1)?.lexeme.lower ?? '');
  add(traits, KIND.cueTense, mood, ending, 0, OF_CUE);
  add(traits, KIND.cueTense, mood, ending, begins + 1, OF_CUE);
  for (let i = 0; i < cue.words.length; i++) {
    const { key, stem, lower } = (cue.words[i] as Word).lexeme;
    add(traits, KIND.cueWord, key, not, 0, OF_CUE);
    add(traits, KIND.cueWord, key, not, groups.length === 0 ? 2 : 1, OF_CUE);
    if (lower.length > 4) add(traits, KIND.cueWord, stem, not, 3, OF_CUE);
    const next = cue.words[i + 1];
    if (next) add(traits, KIND.cuePair, key, next.lexeme.key, not, OF_CUE);
  }
  sourceTraits(traits, clause);
}

/** *Will* say, *may* say, *to* say. */
function moodOf(first: Word | undefined): number {
  if (is(first, IS.future)) return 1;
  if (is(first, IS.modal)) return 2;
  return first?.lexeme.lower === 'to' ? 3 : 0;
}

/** Say*ing*, claim*ed*, say*s*, vows *to*. */
function endingOf(last: string): number {
  if (last.endsWith('ing')) return 1;
  if (last.endsWith('ed')) return 2;
  if (last.endsWith('s')) return 3;
  return last === 'to' ? 4 : 0;
}

function sourceTraits(traits: Traits, { cue, groups, words, setting: { source } }: Clause): void {
  const kind = sourceKind(source);
  const group = groups[0];
  add(traits, KIND.sourceKind, kind);
  add(traits, KIND.sourceKind, kind, cue.code + 1);
  if (group) add(traits, KIND.sourceKind, kind, 64 + group.subject, group.tense);
  if (group && (group.tense === TENSE.future || group.tense === TENSE.would)) {
    const act = is(words[group.main], IS.state) ? 1 : 0;
    add(traits, KIND.sourceKind, kind, 128 + group.subject, act, group.first, group.last);
  }
  for (let i = 0; i < Math.min(HEAD, source.length); i++) {
    const word = source[i] as Word;
    if (word.lexeme.letters && !word.capital) add(traits, KIND.sourceWord, word.lexeme.key);
  }
}
