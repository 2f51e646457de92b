import { cueOf } from './cue.ts';
import { ACTS } from './kinds.ts';
import { IS } from './lexemes.ts';
import { type Clause, FORM, type Group, is, type Speech, SUBJECT, TENSE } from './seen.ts';
import type { Setting } from './setting.ts';
import type { Word } from './words.ts';

/** The main clause of a statement, its verb groups, and how it is said. */
export function clauseOf(setting: Setting): Clause {
  const { words } = setting;
  const cue = cueOf(setting);
  const speech = speechOf(setting);
  const first = mainClause(words);
  const form = cue.act === NO_CUE ? FORM.bare : setting.quoted ? FORM.quoted : FORM.reported;
  return { setting, words, first, groups: groupsOf(words, first, speech), form, cue, speech };
}
const NO_CUE: number = /* @__PURE__ */ ACTS.indexOf('none');

function speechOf({ source }: Setting): Speech {
  const names = new Set(source.filter((w) => w.capital).map((w) => w.lexeme.key));
  return { names, spokes: source.some((w) => is(w, IS.spokesperson)) };
}

/** Index of the first word of the main clause: skips “And, …”, and “If elected, …” to its comma. */
export function mainClause(words: readonly Word[]): number {
  let first = 0;
  while (first < words.length - 1 && is(words[first], IS.opener) && !isThatSubject(words, first)) first++;
  if (!is(words[first], IS.subordinator)) return first;
  // “If they stop we will,” she said: behind that comma stands no word.
  const stop = Math.min(
    words.findLastIndex((w) => w.lexeme.letters),
    first + 30,
  );
  for (let i = first + 1; i < stop; i++) if (words[i]?.lexeme.lower === ',') return i + 1;
  return first;
}

/** That was nonsense: “that” is the subject; that he would go: it is not. */
const isThatSubject = (words: readonly Word[], i: number): boolean =>
  words[i]?.lexeme.lower === 'that' && is(words[i + 1], IS.auxiliary | IS.modal);

/** Groups of a statement that are looked at. */
const MOST = 6;

/** The verb groups of a statement, from left to right. */
function groupsOf(words: readonly Word[], from: number, speech: Speech): Group[] {
  const groups: Group[] = [];
  for (let i = from; i < words.length && groups.length < MOST; i++) {
    const word = words[i] as Word;
    if (isPossessive(words, i) || isMay(words, i)) continue;
    if (is(word, IS.modal | IS.auxiliary)) {
      const group = groupAt(words, i, from, speech);
      groups.push(group);
      i = Math.max(i, group.last - 1);
    } else if (is(word, IS.self | IS.third)) {
      const verb = lexicalVerb(words, i);
      if (verb < 0) continue;
      groups.push(lexicalGroup(words, i, verb, from, speech));
      i = verb;
    }
  }
  return groups;
}

/** Theresa *May* said, *May* would go; but “May we go?”, “in May we will”. */
const isMay = (words: readonly Word[], i: number): boolean =>
  words[i]?.capital === true &&
  words[i]?.lexeme.lower === 'may' &&
  (words[i - 1]?.lexeme.letters === true || is(words[i + 1], IS.modal | IS.auxiliary));

/** The mayor*’s* office will: no verb, since that of its clause is still to come. He’s, that’s, who’s: is. */
function isPossessive(words: readonly Word[], i: number): boolean {
  if (words[i]?.lexeme.lower !== "'s" || is(words[i - 1], IS.third | IS.pointing | IS.question)) return false;
  for (let k = i + 2; k < Math.min(words.length, i + 6); k++) {
    if (is(words[k], IS.modal | IS.auxiliary)) return words[k]?.lexeme.lower !== "'s";
    if (!words[k]?.lexeme.letters || is(words[k], NEXT_CLAUSE)) return false;
  }
  return false;
}
const NEXT_CLAUSE = /* @__PURE__ */ (() => IS.self | IS.third | IS.subordinator | IS.question | IS.opener)();

/** We promised, he also said: a pronoun and, but for adverbs, the next word. */
function lexicalVerb(words: readonly Word[], pronoun: number): number {
  if (!NOMINATIVE.has(words[pronoun]?.lexeme.lower ?? '')) return -1;
  let i = pronoun + 1;
  while (i < pronoun + 4 && is(words[i], IS.adverb)) i++;
  const word = words[i];
  if (!word?.lexeme.letters || word.capital) return -1;
  return is(word, IS.modal | IS.auxiliary | IS.determiner | IS.subordinator | IS.question) ? -1 : i;
}
const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

function lexicalGroup(words: readonly Word[], head: number, verb: number, from: number, speech: Speech): Group {
  const { lower } = (words[verb] as Word).lexeme;
  return {
    subject: subjectAt(words, head, from, speech),
    head,
    verb,
    tense: lower.endsWith('ed') ? TENSE.past : TENSE.present,
    negated: verb > head + 1 && is(words[verb - 1], IS.negation),
    main: verb,
    lexical: true,
    first: head,
    last: verb,
  };
}

function groupAt(words: readonly Word[], at: number, from: number, speech: Speech): Group {
  const before = subjectEnd(words, at, from);
  let next = at + 1;
  let negated = is(words[at - 1], IS.negation);
  let goingTo = false;
  let have = false;
  for (let steps = 0; steps < 6; steps++, next++) {
    const word = words[next];
    if (is(word, IS.negation)) negated = true;
    else if (word?.lexeme.lower === 'have') have = true;
    else if (word?.lexeme.lower === 'going' && words[next + 1]?.lexeme.lower === 'to') {
      goingTo = true;
      next++;
    } else if (!is(word, IS.adverb) && !(is(word, IS.auxiliary) && !goingTo)) break;
  }
  const alone = words[at]?.lexeme.lower === 'going' && words[at + 1]?.lexeme.lower === 'to';
  if (alone && next === at + 1) next++;
  const main = words[next]?.lexeme.letters ? next : -1;
  return {
    subject: before < from ? SUBJECT.none : subjectAt(words, before, from, speech),
    head: before < from ? -1 : before,
    verb: at,
    tense: goingTo || alone ? TENSE.future : have && isWould(words[at]) ? TENSE.unreal : tenseOf(words[at] as Word),
    negated,
    main,
    lexical: false,
    first: Math.max(from, before),
    last: Math.min(words.length - 1, next),
  };
}

/** Index of the word before a verb and its adverbs; in “the firm*,* which employs many*,* would”, that before what is inserted. */
function subjectEnd(words: readonly Word[], verb: number, from: number): number {
  let end = verb - 1;
  while (end > from && is(words[end], IS.adverb)) end--;
  if (words[end]?.lexeme.lower !== ',') return end;
  for (let i = end - 1; i > Math.max(from, end - INSERTED); i--)
    if (words[i]?.lexeme.lower === ',') return is(words[i + 1], IS.question) ? i - 1 : end;
  return end;
}
/** Words of a relative clause between two commas. */
const INSERTED = 14;

/** She would not have gone: nobody is bound by what would have been. */
const isWould = (word: Word | undefined): boolean => word?.lexeme.lower === 'would';

function tenseOf(word: Word): number {
  if (word.lexeme.lower === 'would') return TENSE.would;
  if (is(word, IS.future)) return TENSE.future;
  if (is(word, IS.need)) return TENSE.need;
  if (is(word, IS.modal)) return TENSE.can;
  return PAST.has(word.lexeme.lower) ? TENSE.past : TENSE.present;
}
const PAST: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had']);

/** How far a subject may reach back from its last word. */
const REACH = 8;

export function subjectAt(words: readonly Word[], at: number, from: number, speech: Speech): number {
  const word = words[at];
  if (!word) return SUBJECT.none;
  if (is(word, IS.self)) return SUBJECT.self;
  if (is(word, IS.third)) return SUBJECT.third;
  if (is(word, IS.listener)) return SUBJECT.listener;
  if (is(word, IS.pointing)) return word.lexeme.lower === 'it' ? SUBJECT.it : SUBJECT.pointing;
  if (is(word, IS.question)) return SUBJECT.question;
  for (let i = at; i >= Math.max(from, at - REACH); i--) {
    const w = words[i] as Word;
    if (i < at && (PARTS.has(w.lexeme.lower) || is(w, IS.auxiliary | IS.modal))) break;
    if (is(w, IS.own)) return SUBJECT.own;
    if (is(w, IS.possessor)) return SUBJECT.theirOwn;
    if (w.capital && w.lexeme.lower.length > 2 && speech.names.has(w.lexeme.key)) return SUBJECT.source;
    if (is(w, IS.body)) return speech.spokes ? SUBJECT.principal : SUBJECT.body;
    if (is(w, IS.determiner)) break;
  }
  if (word.capital) return speech.spokes ? SUBJECT.principal : SUBJECT.name;
  return word.lexeme.letters ? SUBJECT.noun : SUBJECT.none;
}
const PARTS: ReadonlySet<string> = new Set([',', ';', ':', '"']);
