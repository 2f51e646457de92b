import type { Span } from '../article/types.ts';
import { answering } from './answering.ts';
import { type Group, groupsOf, type Is, mainClause, subjectAt } from './clause.ts';
import type { Knowledge } from './knowledge.ts';
import type { Setting } from './setting.ts';
import { asWord, isFuture, isPlain, OWN, spanOf, type Trait } from './trait.ts';
import { type Word, wordsOf } from './words.ts';

const WORDS = 160;

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
  for (const trait of answering(setting, words, groups, cue.words, is)) traits.push(trait);
  if (words.some((w) => is(w, 'charge')))
    add(`charge within, cue act: ${cue.act}`, spanOf(words.find((w) => is(w, 'charge'))));
  return unique(traits);
}

type Add = (name: string, span?: Span | null) => void;

function unique(traits: readonly Trait[]): Trait[] {
  const seen = new Map<string, Trait>();
  for (const trait of traits) if (!seen.has(trait.name)) seen.set(trait.name, trait);
  return [...seen.values()];
}

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
