import type { Span } from '../article/types.ts';
import type { StatementWordRole } from '../lexicons/types.ts';
import type { Knowledge } from './knowledge.ts';
import { type Word, wordsOf } from './words.ts';

/** What the classifier sees of a statement: a name, which the weights know, and the words of the statement that show it. */
export interface Trait {
  readonly name: string;
  readonly span: Span | null;
}

/** A statement and what stands around it. */
export interface Setting {
  readonly text: string;
  readonly cue: string;
  readonly source: string;
  /** What stands before the statement in the article, to its first letter. */
  readonly before: string;
  /** What follows it. */
  readonly after: string;
}

type Is = (word: Word | undefined, role: StatementWordRole) => boolean;

const WORDS = 160;
const AROUND = 400;

export function traitsOf(setting: Setting, knowledge: Knowledge): Trait[] {
  const is: Is = (word, role) => word !== undefined && (knowledge.roles.get(word.lower)?.has(role) ?? false);
  const words = wordsOf(setting.text, WORDS);
  const cue = cueOf(setting, knowledge, is);
  const clause = clauseOf(words, setting, is);
  const traits: Trait[] = [{ name: `begins: ${clause.begin}`, span: spanOf(words[clause.first]) }];
  const add = (name: string, span: Span | null = null): void => {
    traits.push({ name, span });
  };
  wording(words, add);
  for (const { name, span } of phrases(words, knowledge)) add(name, span);
  clauses(words, clause, is, add);
  cues(cue, clause, setting, add);
  surroundings(setting, words, cue, is, add);
  return unique(traits);
}

type Add = (name: string, span?: Span | null) => void;

function unique(traits: readonly Trait[]): Trait[] {
  const seen = new Map<string, Trait>();
  for (const trait of traits) if (!seen.has(trait.name)) seen.set(trait.name, trait);
  return [...seen.values()];
}

const spanOf = (word: Word | undefined, last: Word | undefined = word): Span | null =>
  word && last ? { start: word.start, end: last.end } : null;

/** Words and pairs of words, names left out: a name says nothing of the type of what is said next time. */
function wording(words: readonly Word[], add: Add): void {
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (isPlain(word, i)) add(`word: ${word.lower}`, spanOf(word));
    if (next && isPlain(word, i) && isPlain(next, i + 1)) add(`words: ${word.lower} ${next.lower}`, spanOf(word, next));
  });
  const last = words.findLast((w) => /[\p{L}\p{N}?!.…:]/u.test(w.lower));
  if (last && /^[?!:]$/.test(last.lower)) add(`ends: ${last.lower}`, spanOf(last));
}

const isPlain = (word: Word, i: number): boolean => !word.capital || i === 0 || word.lower === 'i';

function phrases(words: readonly Word[], knowledge: Knowledge): Trait[] {
  return words.flatMap((word, i) =>
    (knowledge.phrases.get(word.lower) ?? [])
      .filter((p) => p.words.every((w, k) => words[i + k]?.lower === w))
      .map((p) => ({
        name: `${p.cue.type} phrase`,
        span: spanOf(word, words[i + p.words.length - 1]),
      })),
  );
}

/** The main clause: how it begins, who its subject is, and its first modal or auxiliary. */
interface Clause {
  readonly first: number;
  /** The kind of its first word: self, name, to, question … */
  readonly begin: string;
  /** Index of the first modal or auxiliary; -1 where there is none. */
  readonly verb: number;
  /** Who stands before it. */
  readonly subject: string;
  readonly head: string;
}

function clauseOf(words: readonly Word[], setting: Setting, is: Is): Clause {
  const first = mainClause(words, is);
  const kindOf = (i: number): string => kind(words[i], i, setting, is);
  const verb = words.findIndex((w, i) => i >= first && i < first + 24 && (is(w, 'modal') || is(w, 'auxiliary')));
  let before = verb - 1;
  while (before > first && is(words[before], 'adverb')) before--;
  const subject = verb < 0 ? 'none' : before < first ? 'none' : kindOf(before);
  const own = words.slice(first, Math.max(first, verb)).some((w) => is(w, 'own'));
  return {
    first,
    begin: kindOf(first),
    verb,
    subject: own && subject === 'noun' ? 'own noun' : subject,
    head: before >= first ? (words[before]?.lower ?? '') : '',
  };
}

/** Skips “And, …”, and “If elected, …” to its comma. */
function mainClause(words: readonly Word[], is: Is): number {
  let first = 0;
  while (first < words.length - 1 && is(words[first], 'opener') && !(first > 0 && isThatSubject(words, first, is)))
    first++;
  if (first === 0 || !isThatSubject(words, first - 1, is)) first = skipLeading(words, first, is);
  else first--;
  return first;
}

/** That was nonsense: “that” is the subject; that he would go: it is not. */
const isThatSubject = (words: readonly Word[], i: number, is: Is): boolean =>
  words[i]?.lower === 'that' && (is(words[i + 1], 'auxiliary') || is(words[i + 1], 'modal'));

function skipLeading(words: readonly Word[], first: number, is: Is): number {
  if (!is(words[first], 'subordinator')) return first;
  const comma = words.findIndex((w, i) => i > first && i < first + 30 && w.lower === ',');
  return comma > 0 && comma + 1 < words.length ? comma + 1 : first;
}

function kind(word: Word | undefined, i: number, setting: Setting, is: Is): string {
  if (!word) return 'nothing';
  for (const role of ['self', 'own', 'third', 'listener', 'pointing', 'question', 'modal', 'auxiliary'] as const) {
    if (is(word, role)) return role;
  }
  if (is(word, 'body')) return 'body';
  if (is(word, 'determiner')) return 'determiner';
  if (word.lower === 'to') return 'to';
  if (word.capital && setting.source.toLowerCase().includes(word.lower)) return 'source';
  if (is(word, 'command')) return 'command';
  if (word.capital && i > 0) return 'name';
  if (/[a-z]ing$/.test(word.lower)) return '-ing';
  return /^[\p{L}]/u.test(word.lower) ? 'noun' : 'mark';
}

function clauses(words: readonly Word[], clause: Clause, is: Is, add: Add): void {
  const verb = words[clause.verb];
  if (!verb) {
    add('no auxiliary');
    return;
  }
  const negated =
    [1, 2, 3].some((k) => is(words[clause.verb + k], 'negation')) || is(words[clause.verb - 1], 'negation');
  const group = `${verb.lower}${negated ? ' not' : ''}`;
  const start = words[Math.max(clause.first, clause.verb - 1)];
  const span = spanOf(start, words[clause.verb + (negated ? 1 : 0)] ?? verb);
  add(`clause: ${clause.subject} ${group}`, span);
  add(`group: ${group}`, span);
  if (clause.subject === 'noun' || clause.subject === 'body' || clause.subject === 'name') {
    add(`head: ${clause.head} ${group}`, span);
  }
  let next = clause.verb + 1;
  while (is(words[next], 'adverb') || is(words[next], 'auxiliary')) next++;
  const main = words[next];
  if (main && is(verb, 'modal')) add(`then: ${verb.lower} … ${main.lower}`, spanOf(verb, main));
  if (main && negated) add(`then: not … ${main.lower}`, spanOf(verb, main));
}

interface CueSeen {
  readonly act: string;
  readonly negated: boolean;
  readonly words: readonly Word[];
}

function cueOf({ cue }: Setting, { acts }: Knowledge, is: Is): CueSeen {
  const words = wordsOf(cue, 12);
  const found = words.map((w) => acts.get(w.lower)).filter((a) => a !== undefined);
  const act = found.findLast((a) => a !== 'say') ?? found[0] ?? (words.length ? 'unknown' : 'none');
  return { act, negated: words.some((w) => is(w, 'negation')), words };
}

function cues(cue: CueSeen, clause: Clause, setting: Setting, add: Add): void {
  const act = `${cue.negated ? 'not ' : ''}${cue.act}`;
  add(`cue act: ${act}`);
  add(`cue act: ${act}, begins: ${clause.begin}`);
  for (const word of cue.words) add(`cue: ${word.lower}`);
  cue.words.forEach((word, i) => {
    const next = cue.words[i + 1];
    if (next) add(`cue: ${word.lower} ${next.lower}`);
  });
  const quoted = /["“”]|''|‘/.test(setting.text);
  add(quoted ? 'quoted' : 'not quoted');
  add(`${cue.act === 'none' ? 'bare' : quoted ? 'quoted' : 'reported'}, begins: ${clause.begin}`);
  if (!setting.source) add('no source');
}

/** What stands before in the same sentence, in the sentences before, and whether the statement answers a charge. */
function surroundings(setting: Setting, words: readonly Word[], cue: CueSeen, is: Is, add: Add): void {
  const before = wordsOf(setting.before.slice(-AROUND), 200);
  const stop = before.findLastIndex((w, i) => /^[.?!]$/.test(w.lower) && i < before.length - 1);
  const same = before.slice(stop + 1);
  const earlier = before.slice(0, stop + 1);
  const after = wordsOf(setting.after.slice(0, AROUND), 40);
  const charged = earlier.some((w) => is(w, 'charge'));
  const negation = words.find((w) => is(w, 'negation'));
  for (const w of earlier) if (is(w, 'charge')) add(`charge before: ${w.lower}`);
  if (charged) add('charge before');
  if (charged && negation) add('charge before, negation', spanOf(negation));
  if (earlier.some((w) => is(w, 'rebuttal'))) add('rebuttal before');
  if (same.some((w) => is(w, 'rebuttal'))) add('rebuttal in the same sentence');
  if (same.some((w) => is(w, 'rebuttal')) && negation) add('rebuttal in the same sentence, negation', spanOf(negation));
  const charge = words.find((w) => is(w, 'charge'));
  if (charge) add('charge within', spanOf(charge));
  if (charge) add(`charge within, cue act: ${cue.act}`, spanOf(charge));
  if (earlier.slice(-2).some((w) => w.lower === '?')) add('question before');
  for (const w of same.slice(-3)) if (isPlain(w, 0)) add(`leads in: ${w.lower}`);
  if (after.some((w) => is(w, 'rebuttal'))) add('rebuttal after');
}
