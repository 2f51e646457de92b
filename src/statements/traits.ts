import { answering } from './answering.ts';
import { subjectAt } from './clause.ts';
import { actAt, cueTraits } from './cue.ts';
import { AHEAD, doerOf } from './doer.ts';
import { ACTS, KIND, TYPES } from './kinds.ts';
import { IS } from './lexemes.ts';
import { naming } from './naming.ts';
import { BEGINS, type Clause, FORM, type Group, is, isOwn, isPlain, PREPOSITIONS, SUBJECT, TENSE } from './seen.ts';
import { add, decide, newTraits, type Traits } from './trait.ts';
import type { Table } from './weights.ts';
import type { Word } from './words.ts';

/** What the classifier sees of a statement. */
export function traitsOf(clause: Clause, table: Table | null): Traits {
  const traits = newTraits(table);
  const begins = beginning(clause);
  wording(traits, clause);
  opening(traits, clause, begins);
  verbs(traits, clause);
  actsTold(traits, clause);
  naming(traits, clause);
  cueTraits(traits, clause, begins);
  answering(traits, clause);
  return traits;
}

/** Words from the first on whose place counts: there, a name is like any other. */
const PLACES = 3;
/** Letters; a shorter word by itself is no reason that a reader would see: a, as, of. */
const TELLING = 4;

/** Words: by themselves, by what the cue does (to urge action, to promise it), by whose verb they stand with, with those before; names left out: a name says nothing of the type of what is said next time. */
function wording(traits: Traits, { words, cue, form, groups: [main] }: Clause): void {
  const by = main ? 1 + main.subject * 32 + main.tense * 2 + (main.negated ? 1 : 0) : 0;
  let [place, before, earlier] = [0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const plain = isPlain(word, i);
    const { key, lower, letters, phrases } = word.lexeme;
    const about = lower.length < TELLING ? 1 : 0;
    if (plain) add(traits, KIND.word, key, 0, 0, i, i, about);
    if (phrases.length > 0) phrasesAt(traits, words, i, plain);
    if (letters && place++ < PLACES) add(traits, KIND.place, plain ? key : 0, place, form + 1, i, i, about);
    if (plain) {
      add(traits, KIND.wordAfterCue, key, cue.code + 1, 0, i, i, about);
      add(traits, KIND.wordBy, key, by, 0, i, i, about);
      if (before !== 0) add(traits, KIND.pair, before, key, 0, i - 1, i);
      if (earlier !== 0 && before !== 0) add(traits, KIND.triple, earlier, before, key, i - 2, i);
    }
    [earlier, before] = [before, plain ? key : 0];
  }
}

function phrasesAt(traits: Traits, words: readonly Word[], i: number, plain: boolean): void {
  for (const { words: phrase, cue } of (words[i] as Word).lexeme.phrases) {
    if (!(plain || cue.decides) || !phrase.every((w, k) => words[i + k]?.lexeme.lower === w)) continue;
    const type = TYPES.indexOf(cue.type);
    const last = i + phrase.length - 1;
    add(traits, KIND.phrase, type, 0, 0, i, last, type);
    if (cue.decides) decide(traits, type, i, last);
  }
}

/** What a statement begins with; subjects as in SUBJECT. */
function beginning({ words, first, speech }: Clause): number {
  const word = words[first];
  if (!word) return BEGINS.nothing;
  if (is(word, IS.auxiliary) && is(words[first + 1], IS.negation)) return BEGINS.auxiliaryNot;
  if (is(word, IS.own)) return SUBJECT.own;
  if (is(word, IS.question)) return SUBJECT.question;
  if (is(word, IS.modal)) return BEGINS.modal;
  if (is(word, IS.auxiliary)) return BEGINS.auxiliary;
  if (word.lexeme.lower === 'to' || isNotTo(words, first)) return BEGINS.to;
  const subject = subjectAt(words, first, first, speech);
  if (subject !== SUBJECT.noun && subject !== SUBJECT.name && subject !== SUBJECT.none) return subject;
  if (is(word, IS.determiner)) return BEGINS.determiner;
  if (is(word, IS.command)) return BEGINS.command;
  if (is(word, IS.deed) && !/(?:ed|ing|s)$/.test(word.lexeme.lower)) return BEGINS.deed;
  return word.lexeme.lower.endsWith('ing') ? BEGINS.ing : subject;
}

/** Told them | not to wait, never to speak. */
const isNotTo = (words: readonly Word[], first: number): boolean =>
  is(words[first], IS.negation) && words[first + 1]?.lexeme.lower === 'to';

/** Of a statement without cue the beginning tells most: Deliver the …, Extending the …, Labor will … */
function alone(traits: Traits, words: readonly Word[], first: number, begins: number): void {
  const next = nextClass(words[first + 1]);
  const end = ending(words[first]);
  add(traits, KIND.begins, begins, 8, next, first, first + 1);
  add(traits, KIND.begins, end, 9, next, first, first + 1);
  add(traits, KIND.begins, begins, 16 + end, next, first, first + 1);
  if (words.some((w) => w.lexeme.lower === '$')) add(traits, KIND.length, 8);
  if (words.some((w) => w.lexeme.lower === '#')) add(traits, KIND.length, 9);
  const mark = words.at(-1)?.lexeme;
  if (mark && !mark.letters) add(traits, KIND.ending, mark.key, 64);
}

/** What the second word is shows what the first one is: deliver the …, Labor will … */
function nextClass(word: Word | undefined): number {
  if (!word) return 0;
  if (is(word, IS.modal | IS.auxiliary)) return 1;
  if (is(word, IS.determiner | IS.possessor)) return 2;
  if (PREPOSITIONS.has(word.lexeme.lower)) return 3;
  if (is(word, IS.third | IS.self | IS.listener | IS.pointing)) return 4;
  if (word.lexeme.lower === 'and') return 5;
  if (word.lexeme.lower === '#') return 6;
  if (!word.lexeme.letters) return 7;
  if (word.capital) return 8;
  return 9 + ending(word);
}

const ENDINGS: readonly string[] = ['ing', 'ed', 's', 'ly'];

/** How a word ends, and whether it begins with a capital: a rough guess at what it is. */
function ending(word: Word | undefined): number {
  if (!word) return 0;
  const { lower } = word.lexeme;
  const end = ENDINGS.findIndex((letters) => lower.endsWith(letters));
  return 2 + end + (word.capital ? 5 : 0);
}

function opening(traits: Traits, { words, first, groups, form, cue }: Clause, begins: number): void {
  add(traits, KIND.begins, begins, 0, 0, first, first, begins);
  add(traits, KIND.begins, begins, form + 1, 0, first, first, begins);
  add(traits, KIND.begins, begins, 0, cue.code + 1, first, first, begins);
  if (form === FORM.bare) alone(traits, words, first, begins);
  if (words[0]?.lexeme.lower === 'that') add(traits, KIND.begins, BEGINS.that, form + 1);
  const size = words.length < 4 ? 0 : words.length < 8 ? 1 : words.length < 16 ? 2 : words.length < 40 ? 3 : 4;
  add(traits, KIND.length, size, form);
  if (groups.length === 0) {
    add(traits, KIND.noVerb, form);
    add(traits, KIND.noVerb, form, size + 1);
    add(traits, KIND.noVerb, begins, 0, cue.code + 1);
  }
  let last = words.length - 1;
  while (last > 0 && /^["'’)\]]$/.test(words[last]?.lexeme.lower ?? '')) last--;
  const mark = words[last]?.lexeme;
  if (mark && /^[?!:]$/.test(mark.lower)) {
    add(traits, KIND.ending, mark.key, 0, 0, last, last, mark.lower === '?' ? 1 : 2);
    add(traits, KIND.ending, mark.key, begins + 1, 0, last, last, mark.lower === '?' ? 1 : 2);
    if (words[last - 2]?.lexeme.lower === ',') add(traits, KIND.ending, mark.key, 1, 1, last - 1, last);
  }
}

function verbs(traits: Traits, clause: Clause): void {
  const { words, groups, form, cue } = clause;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Group;
    const place = i === 0 ? 0 : 1;
    const { subject, tense, first, last } = group;
    const not = group.negated ? 1 : 0;
    const verb = (words[group.verb] as Word).lexeme;
    const act = verb.act ? ACTS.indexOf(verb.act) : 0;
    const at = place * 64 + subject * 2 + not;
    const ahead = tense === TENSE.future || tense === TENSE.would;
    const about = doerOf(group, clause) + (ahead ? AHEAD : 0);
    if (group.lexical) {
      add(traits, KIND.lexicalVerb, verb.key, subject, not, group.verb, group.verb, about);
      add(traits, KIND.lexical, at, tense, form + 1, first, last, about);
      if (act > 2) {
        add(traits, KIND.lexical, at, 16 + act, 0, first, last, about);
        add(traits, KIND.lexical, at, 16 + act, form + 1, first, last, about);
      }
    } else {
      const key = tense === TENSE.unreal ? tense : verb.key;
      add(traits, KIND.verb, at, key, 0, first, last, about);
      add(traits, KIND.verb, at, key, form + 1, first, last, about);
    }
    add(traits, KIND.tense, at, tense, 0, first, last, about);
    add(traits, KIND.tense, at, tense, form + 1, first, last, about);
    if (place === 0) add(traits, KIND.tense, at, tense, 8 + cue.code, first, last, about);
    const main = words[group.main]?.lexeme;
    if (main && words[group.main + 1]?.lexeme.lower === 'to')
      add(traits, KIND.governs, main.key, isOwn(subject) ? 1 : 0, not, first, last, about);
    if (ahead) future(traits, clause, group, place, about);
    else if (group.negated) {
      add(traits, KIND.negated, subject, form + 1, tense, first, last, about);
      add(traits, KIND.negated, isOwn(subject) ? 1 : 0, form + 1, tense + 8, first, last, about);
    }
  }
}

function future(traits: Traits, { words, form, cue }: Clause, group: Group, place: number, about: number): void {
  const { subject, tense, first, last } = group;
  const not = group.negated ? 1 : 0;
  const main = words[group.main];
  const state = !main || is(main, IS.state) ? 2 : is(main, IS.deed) ? 4 : 0;
  const who = isOwn(subject) ? 1 : subject === SUBJECT.body ? 2 : subject === SUBJECT.it ? 3 : 0;
  add(traits, KIND.future, place * 64 + subject * 2 + not, state, 0, first, last, about);
  add(traits, KIND.future, who * 8 + state + not, form + 1, tense, first, last, about);
  add(traits, KIND.future, who * 8 + state + not, 8 + cue.code, 0, first, last, about);
  add(traits, KIND.futureVerb, main?.lexeme.key ?? 0, who, 0, first, last, about);
  add(traits, KIND.futureVerb, main?.lexeme.key ?? 0, 9, 0, first, last, about);
  if (subject === SUBJECT.noun || subject === SUBJECT.body || subject === SUBJECT.name)
    add(traits, KIND.futureHead, words[group.head]?.lexeme.key ?? 0, 0, 0, first, last, about);
}

/** Words in which an act is looked for. */
const TOLD = 30;

/** “plans to”, “no intention of”: a promise, threat or wish told inside the statement. */
function actsTold(traits: Traits, { words, first, form, speech }: Clause): void {
  for (let i = 0; i < Math.min(TOLD, words.length); i++) {
    const does = actAt(words, i);
    if (!does || does === 'say') continue;
    const act = ACTS.indexOf(does);
    const negated = [1, 2, 3].some((k) => is(words[i - k], IS.negation));
    const about = act + (negated ? 32 : 0);
    let before = i - 1;
    while (before > first && is(words[before], IS.adverb | IS.auxiliary | IS.negation)) before--;
    const who = i > first ? subjectAt(words, before, first, speech) : SUBJECT.none;
    const next = words[i + 1]?.lexeme.lower ?? '';
    const governs = GOVERNS.indexOf(next);
    add(traits, KIND.told, act, 0, 0, i, i, about);
    add(traits, KIND.told, act, negated ? 2 : 1, governs + 1, i, i + (governs < 0 ? 0 : 1), about);
    add(traits, KIND.told, act, 8 + who, governs + 1, i, i + (governs < 0 ? 0 : 1), about);
    add(traits, KIND.told, act, 32 + who, form, i, i, about);
  }
}
const GOVERNS: readonly string[] = ['to', 'not', 'that', 'of'];
