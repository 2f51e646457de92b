import type { Span } from '../article/types.ts';
import { type Group, groupsOf, type Is, mainClause, subjectAt } from './clause.ts';
import type { Knowledge } from './knowledge.ts';
import type { Setting } from './setting.ts';
import { type Word, wordsOf } from './words.ts';

/** What the classifier sees of a statement: a name, which the weights know, and the words of the statement that show it. */
export interface Trait {
  readonly name: string;
  readonly span: Span | null;
}

const WORDS = 160;
const AROUND = 400;

export function traitsOf(setting: Setting, knowledge: Knowledge): Trait[] {
  const is: Is = (word, role) => word !== undefined && (knowledge.roles.get(word.lower)?.has(role) ?? false);
  const words = wordsOf(setting.text, WORDS);
  const cue = cueOf(setting, knowledge, is);
  const first = mainClause(words, is);
  const groups = groupsOf(words, first, setting, is);
  const begins = begin(words, first, setting, is);
  const quoted = /["“”]|''|‘/.test(setting.text);
  const form = cue.act === 'none' ? 'bare' : quoted ? 'quoted' : 'reported';
  const spokes = wordsOf(setting.source, 30).some((w) => is(w, 'spokesperson'));
  const traits: Trait[] = [{ name: `begins: ${begins}`, span: spanOf(words[first]) }];
  const add: Add = (name, span = null) => {
    traits.push({ name, span });
  };
  wording(words, add);
  for (const { name, span } of phrases(words, knowledge)) add(name, span);
  verbs(words, groups, form, spokes, is, add);
  actsWithin(words, first, setting, knowledge, is, add);
  cues(cue, begins, form, setting, is, add);
  surroundings(setting, words, groups, cue, is, add);
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

/** A word, and no name. */
const isPlain = (word: Word, i: number): boolean =>
  (!word.capital || i === 0 || word.lower === 'i') && /^[\p{L}']/u.test(word.lower);

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

function begin(words: readonly Word[], first: number, setting: Setting, is: Is): string {
  const word = words[first];
  if (!word) return 'nothing';
  if (is(word, 'auxiliary') && is(words[first + 1], 'negation')) return 'auxiliary not';
  for (const role of ['own', 'question', 'modal', 'auxiliary'] as const) if (is(word, role)) return role;
  if (word.lower === 'to') return 'to';
  const subject = subjectAt(words, first, first, setting, is);
  if (subject !== 'noun' && subject !== 'name' && subject !== 'none') return subject;
  if (is(word, 'determiner')) return 'determiner';
  if (is(word, 'command')) return 'command';
  if (word.lower.endsWith('ing')) return '-ing';
  return word.capital && first > 0 ? 'name' : subject;
}

/** Whom a statement binds: the speaker's side in the first person, in reported speech perhaps its source. */
const OWN: readonly string[] = ['self', 'own', 'third', 'their own', 'source'];

function verbs(
  words: readonly Word[],
  groups: readonly Group[],
  form: string,
  spokes: boolean,
  is: Is,
  add: Add,
): void {
  if (groups.length === 0) add('no auxiliary');
  groups.slice(0, 5).forEach((group, i) => {
    const place = i === 0 ? 'first' : 'later';
    const { subject, verb, negated, main } = group;
    const span = spanOf(words[group.first], words[group.last]);
    const not = negated ? ' not' : '';
    const side = OWN.includes(subject)
      ? subject
      : spokes && (subject === 'name' || subject === 'body')
        ? 'principal'
        : subject;
    add(`${place} verb: ${side} ${verb}${not}`, span);
    add(`${form} ${place} verb: ${side} ${verb}${not}`, span);
    if (isFuture(verb, is)) {
      const kind = is(asWord(main), 'state') || main === '' ? 'state' : 'act';
      const who = OWN.includes(side) || side === 'principal' ? 'own' : subject === 'body' ? 'body' : "another's";
      add(`${place} future: ${side} ${kind}${not}`, span);
      add(`${form} future: ${who} ${kind}${not}`, span);
      add(`future of ${who}: ${verb}${not} ${main}`, span);
      if (subject === 'noun' || subject === 'body' || subject === 'name') add(`future of: ${group.head}`, span);
    } else if (negated) {
      add(`${form} negated: ${side}`, span);
      add(`negated: ${verb} ${side}`, span);
      if (OWN.includes(side) && is(asWord(verb), 'past')) add(`${form} own conduct negated`, span);
      add(`negated: ${main}`, span);
    }
  });
}

const asWord = (lower: string): Word => ({ lower, capital: false, start: 0, end: 0 });
const isFuture = (verb: string, is: Is): boolean => is(asWord(verb), 'future');

/** “plans to”, “no intention of”: a promise, threat or wish told inside the statement. */
function actsWithin(
  words: readonly Word[],
  first: number,
  setting: Setting,
  { acts }: Knowledge,
  is: Is,
  add: Add,
): void {
  words.slice(0, 30).forEach((word, i) => {
    const act = acts.get(word.lower);
    const next = words[i + 1]?.lower;
    if (!act || act === 'say') return;
    const who = i > first ? subjectAt(words, i - 1, first, setting, is) : 'none';
    add(`act within: ${act}`, spanOf(word));
    if (next === 'to' || next === 'not' || next === 'that' || next === 'of') {
      const negated = [1, 2, 3].some((k) => is(words[i - k], 'negation'));
      add(`act within: ${act} ${next}${negated ? ' negated' : ''}`, spanOf(word, words[i + 1]));
      add(`act within: ${who} ${act} ${next}`, spanOf(word, words[i + 1]));
    } else if (who !== 'none') add(`act within: ${who} ${act}`, spanOf(word));
  });
}

interface CueSeen {
  readonly act: string;
  readonly negated: boolean;
  readonly words: readonly Word[];
}

function cueOf({ cue }: Setting, { acts }: Knowledge, is: Is): CueSeen {
  const words = wordsOf(cue, 12);
  const found = words.map((w) => acts.get(w.lower)).filter((a) => a !== undefined);
  const act =
    found.findLast((a) => a !== 'say' && (a !== 'decline' || found.length === 1)) ??
    found[0] ??
    (words.length ? 'unknown' : 'none');
  const withheld = found.includes('decline') && found.length > 1;
  return { act, negated: withheld || words.some((w) => is(w, 'negation')), words };
}

function cues(cue: CueSeen, begins: string, form: string, setting: Setting, is: Is, add: Add): void {
  const act = `${cue.negated ? 'not ' : ''}${cue.act}`;
  add(`cue act: ${act}`);
  add(`cue act: ${act}, begins: ${begins}`);
  const not = cue.negated ? ' not' : '';
  for (const word of cue.words) add(`cue${not}: ${word.lower}`);
  cue.words.forEach((word, i) => {
    const next = cue.words[i + 1];
    if (next) add(`cue${not}: ${word.lower} ${next.lower}`);
  });
  add(form);
  add(`${form}, begins: ${begins}`);
  if (!setting.source) add('no source');
  if (cue.words.some((w) => is(w, 'insist'))) add('cue insists');
}

/** What stands before in the same sentence, in the sentences before, and whether the statement answers a charge. */
function surroundings(
  setting: Setting,
  words: readonly Word[],
  groups: readonly Group[],
  cue: CueSeen,
  is: Is,
  add: Add,
): void {
  const before = wordsOf(setting.before.slice(-AROUND), 200);
  const stop = before.findLastIndex((w, i) => endsSentence(w, before[i - 1]));
  const same = before.slice(stop + 1);
  const earlier = before.slice(0, stop + 1);
  const after = wordsOf(setting.after.slice(0, AROUND), 40);
  const charged = earlier.some((w) => is(w, 'charge'));
  const contradicts = words.find((w, i) => is(w, 'negation') && i < 25);
  const falsity = words.find((w) => is(w, 'falsity'));
  const rebutted = same.some((w) => is(w, 'rebuttal')) || earlier.some((w) => is(w, 'rebuttal'));
  const insisted = cue.words.some((w) => is(w, 'insist'));
  const charge = words.find((w) => is(w, 'charge'));
  for (const w of earlier) if (is(w, 'charge')) add(`charge before: ${w.lower}`);
  if (charged) add('charge before');
  if (falsity) add('falsity', spanOf(falsity));
  if (falsity && charge) add('falsity, charge within', spanOf(falsity));
  if (falsity && charged) add('falsity, charge before', spanOf(falsity));
  if (rebutted) add('rebuttal before');
  if (after.some((w) => is(w, 'rebuttal'))) add('rebuttal after');
  if (charge) add('charge within', spanOf(charge));
  if (charge) add(`charge within, cue act: ${cue.act}`, spanOf(charge));
  const first = groups[0];
  const denied = contradicts && !(first && isFuture(first.verb, is));
  if (denied) {
    const span = spanOf(contradicts);
    add('negation', span);
    if (charged) add('negation, charge before', span);
    if (rebutted) add('negation, rebuttal before', span);
    if (insisted) add('negation, cue insists', span);
    if (charge) add('negation, charge within', span);
    if (charged && groups.some((g) => g.negated && OWN.includes(g.subject)))
      add('own conduct negated, charge before', span);
    add(`negation, repeats ${Math.min(3, repeated(words, earlier))} words`, span);
  }
  if (earlier.slice(-2).some((w) => w.lower === '?')) add('question before');
  for (const w of same.slice(-3)) if (isPlain(w, 0)) add(`leads in: ${w.lower}`);
}

/** Not the point of Mr. or J. */
const endsSentence = (mark: Word, word: Word | undefined): boolean =>
  /^[?!]$/.test(mark.lower) || (mark.lower === '.' && !(word?.capital && word.lower.length < 4));

/** Words of five letters or more that the statement takes up from what stands before. */
function repeated(words: readonly Word[], earlier: readonly Word[]): number {
  const known = new Set(earlier.map((w) => w.lower.slice(0, 6)).filter((w) => w.length >= 5));
  return new Set(words.map((w) => w.lower.slice(0, 6)).filter((w) => known.has(w))).size;
}
