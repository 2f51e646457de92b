import type { StatementWordRole } from '../lexicons/types.ts';
import type { Setting } from './setting.ts';
import type { Word } from './words.ts';

/** Does the word play the part? */
export type Is = (word: Word | undefined, role: StatementWordRole) => boolean;

/** Who does it: the speaker's side in quoted speech, one who may be the source in reported speech, or somebody else. */
export type Subject =
  | 'self' // I, we
  | 'own' // our company, my team
  | 'third' // he, they
  | 'their own' // his campaign
  | 'source' // the name of the source
  | 'body' // the company, the government
  | 'listener'
  | 'it' // of a firm or a government often the source
  | 'pointing'
  | 'name'
  | 'noun'
  | 'question'
  | 'none';

/** One finite verb group: “we will not sign”. */
export interface Group {
  readonly subject: Subject;
  /** Head word of the subject, as written in lower case. */
  readonly head: string;
  /** The modal or auxiliary; “going to” for its future. */
  readonly verb: string;
  readonly negated: boolean;
  /** The main verb after it; '' where there is none. */
  readonly main: string;
  /** Indices of the first and the last word. */
  readonly first: number;
  readonly last: number;
}

/** Index of the first word of the main clause: skips “And, …”, and “If elected, …” to its comma. */
export function mainClause(words: readonly Word[], is: Is): number {
  let first = 0;
  while (first < words.length - 1 && is(words[first], 'opener') && !isThatSubject(words, first, is)) first++;
  if (!is(words[first], 'subordinator')) return first;
  const comma = words.findIndex((w, i) => i > first && i < first + 30 && w.lower === ',');
  return comma > 0 && comma + 1 < words.length ? comma + 1 : first;
}

/** That was nonsense: “that” is the subject; that he would go: it is not. */
const isThatSubject = (words: readonly Word[], i: number, is: Is): boolean =>
  words[i]?.lower === 'that' && (is(words[i + 1], 'auxiliary') || is(words[i + 1], 'modal'));

/** The verb groups of a statement, from left to right. */
export function groupsOf(words: readonly Word[], from: number, setting: Setting, is: Is): Group[] {
  const groups: Group[] = [];
  for (let i = from; i < words.length; i++) {
    if (!is(words[i], 'modal') && !is(words[i], 'auxiliary')) continue;
    const group = groupAt(words, i, from, setting, is);
    groups.push(group);
    i = Math.max(i, group.last - 1);
  }
  return groups;
}

function groupAt(words: readonly Word[], at: number, from: number, setting: Setting, is: Is): Group {
  let before = at - 1;
  while (before > from && is(words[before], 'adverb')) before--;
  let verb = (words[at] as Word).lower;
  let next = at + 1;
  let negated = is(words[at - 1], 'negation');
  for (let steps = 0; steps < 6; steps++, next++) {
    const word = words[next];
    if (is(word, 'negation')) negated = true;
    else if (word?.lower === 'going' && words[next + 1]?.lower === 'to') [verb, next] = ['going to', next + 1];
    else if (!is(word, 'adverb') && !(is(word, 'auxiliary') && verb !== 'going to')) break;
  }
  const main = words[next];
  const subject = before < from ? 'none' : subjectAt(words, before, from, setting, is);
  return {
    subject,
    head: words[before]?.lower ?? '',
    verb,
    negated,
    main: main && /^\p{L}/u.test(main.lower) ? main.lower : '',
    first: Math.max(from, before),
    last: Math.min(words.length - 1, next),
  };
}

/** Characters of the source that its names are looked for in. */
const SOURCE = 200;
/** How far a subject may reach back from its last word. */
const SUBJECT = 8;

export function subjectAt(words: readonly Word[], at: number, from: number, setting: Setting, is: Is): Subject {
  const word = words[at];
  if (!word) return 'none';
  if (is(word, 'self')) return 'self';
  if (is(word, 'third')) return 'third';
  if (is(word, 'listener')) return 'listener';
  if (is(word, 'pointing')) return word.lower === 'it' ? 'it' : 'pointing';
  if (is(word, 'question')) return 'question';
  for (let i = at; i >= Math.max(from, at - SUBJECT); i--) {
    const w = words[i] as Word;
    if (i < at && (/^[,;:"“”]$/.test(w.lower) || is(w, 'auxiliary') || is(w, 'modal'))) break;
    if (is(w, 'own')) return 'own';
    if (is(w, 'possessor')) return 'their own';
    if (w.capital && w.lower.length > 2 && setting.source.slice(0, SOURCE).includes(nameOf(setting.text, w)))
      return 'source';
    if (is(w, 'body')) return 'body';
    if (is(w, 'determiner')) break;
  }
  if (word.capital) return 'name';
  return /^\p{L}/u.test(word.lower) ? 'noun' : 'none';
}

const nameOf = (text: string, { start, end }: Word): string => text.slice(start, end);
