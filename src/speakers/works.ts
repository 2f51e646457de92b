import type { Tokens } from '../document/document.ts';
import { ARTICLES, type Nominal, POSSESSIVES } from './phrases.ts';
import type { NameMention, Reading } from './reading.ts';
import { isA, isNoun, isPossessiveMark, isVerbal, PHRASE_TAGS } from './tokens.ts';
import { NOT_MADE, PUBLISHES } from './word-lists.ts';
import { DEMONYM, isListed, WORK } from './words.ts';
import { workOf } from './work-nouns.ts';

/** Whose report, survey or statement it is, where the words before the noun name them; null where they don’t. */
export function authorOf(reading: Reading, { head, noun, first }: Nominal): NameMention | null {
  return workOf(noun) === null ? null : ownerOf(reading, head, first);
}

/** By the token of a mention (a name’s first, a pronoun): the nouns of the documents that it is told to have made. */
export function worksIn(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const { tokens, traits } = reading;
  const found = new Map<number, string[]>();
  for (const name of reading.names) if (reports(reading, name)) found.set(name.first, ['report']);
  for (let i = 0; i < tokens.count; i++) {
    const work = isNoun(tokens, i) && isA(traits, i, WORK) ? workOf(tokens.lower[i] as string) : null;
    if (work === null || reading.nameAt[i]) continue;
    const maker = makerOfWork(reading, i);
    if (maker >= 0 && tokens.sentence[maker] === tokens.sentence[i])
      found.set(maker, [...(found.get(maker) ?? []), work]);
  }
  return found;
}

/** *The Lantern* has reported it, according to *the Lantern*: what a body reports is its report. */
function reports({ tokens }: Reading, { type, from, last }: NameMention): boolean {
  if (type === 'person' || type === 'place') return false;
  const before = tokens.lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (tokens.lower[before] === 'to' && tokens.lower[before - 1] === 'according') return true;
  let verb = last;
  while (tokens.tag[verb] === 'AUX' || tokens.tag[verb] === 'ADV') verb++;
  return tokens.tag[verb] === 'VERB' && tokens.lemma[verb] === 'report';
}

/** The token of the mention of who made the document whose noun stands at `head`; -1 where its sentence doesn’t tell. */
function makerOfWork(reading: Reading, head: number): number {
  const name = ownerOf(reading, head, Math.max(0, head - LONGEST_GAP)) ?? agentOf(reading, head);
  if (name) return name.first;
  for (const makerIn of IN_CLAUSE) {
    const maker = makerIn(reading, head);
    if (maker >= 0) return maker;
  }
  return -1;
}

/** The name before a document’s noun: *Borealis*’s latest | survey. */
function ownerOf({ tokens, nameAt, words }: Reading, head: number, first: number): NameMention | null {
  for (let i = head - 1; i >= first && head - i <= LONGEST_GAP; i--) {
    const name = nameAt[i];
    if (!name) continue;
    const isOwner = isPossessiveMark(tokens, name.last);
    const isPlace = name.type === 'place' || isListed(words, name.words[0] as string, DEMONYM);
    if (name.last > head || isPlace) return null;
    return isOwner || (name.last === head && name.type !== 'person') ? name : null;
  }
  return null;
}
const LONGEST_GAP = 4;

/** A survey *by* Borealis, figures *from* Borealis. */
export const isBy = ({ lower }: Tokens, i: number): boolean => lower[i] === 'by' || lower[i] === 'from';

/** The name after a document’s noun: survey | by *Borealis*, report | published by *Borealis*. */
function agentOf(reading: Reading, head: number): NameMention | null {
  const { tokens } = reading;
  const next = tokens.lower[head + 1] === ',' ? head + 2 : head + 1; // the report, by the auditor Ann Lee, …
  const isMade =
    tokens.tag[next] === 'VERB' && tokens.lower[next + 1] === 'by' && !NOT_MADE.has(tokens.lower[next] as string);
  const by = isMade ? next + 1 : next;
  if (!isBy(tokens, by)) return null;
  const name = makerAt(reading, by + 1, tokens.count);
  return name && name.type !== 'place' ? name : null;
}

const LONGEST_CLAUSE = 12;
const LONGEST_TRADE = 5;

/** Who says so in it behind it: in a report, *Borealis* said. */
function sayerBehind(reading: Reading, head: number): number {
  const { tokens } = reading;
  if (inBefore(reading, head) < 0) return -1;
  const from = tokens.lower[head + 1] === ',' ? head + 2 : head + 1;
  const next = from > head + 1 ? makerAt(reading, from, from + LONGEST_TRADE) : null;
  return next && next.type !== 'place' && isVerbal(tokens, next.last) ? next.first : -1;
}

/** Who says so in it before it: *Borealis* says in a report. */
function sayerBefore(reading: Reading, head: number): number {
  const { tokens, nameAt } = reading;
  const first = inBefore(reading, head);
  for (let i = first - 1; i > first - LONGEST_CLAUSE && i >= 0; i--) {
    if (tokens.sentence[i] !== tokens.sentence[head]) return -1;
    const name = nameAt[i];
    if (name) return name.type === 'place' || tokens.tag[name.from - 1] === 'ADP' ? -1 : name.first;
  }
  return -1;
}

/** The “in” of “in a report”, “in its latest report”; -1 where none stands before the document’s phrase. */
function inBefore({ tokens: { lower } }: Reading, head: number): number {
  let first = head - 1;
  while (first > 0 && lower[first] !== 'in' && head - first < LONGEST_GAP) first--;
  return lower[first] === 'in' && OPENS_WORK.has(lower[first + 1] as string) ? first : -1;
}
const OPENS_WORK = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'new']);

/** Who is told to make it public: *Borealis* has published a long report; *Borealis*, which filed a complaint. */
function publisherOf(reading: Reading, head: number): number {
  const { tokens, nameAt } = reading;
  let verb = head - 1;
  while (verb > 0 && head - verb <= LONGEST_TRADE && isInPhrase(tokens, verb)) verb--;
  if (tokens.tag[verb] !== 'VERB' || !PUBLISHES.has(tokens.lemma[verb] as string)) return -1;
  let subject = verb - 1;
  while (subject > 0 && (tokens.tag[subject] === 'AUX' || tokens.tag[subject] === 'ADV')) subject--;
  if (tokens.lower[subject] === 'which' || tokens.lower[subject] === 'who')
    subject = tokens.lower[subject - 1] === ',' ? subject - 2 : subject - 1;
  const name = nameAt[subject];
  return name?.last === subject + 1 && !isBy(tokens, name.from - 1) ? name.first : -1;
}

const isInPhrase = ({ tag, lower }: Tokens, i: number): boolean =>
  PHRASE_TAGS.has(tag[i] as string) ||
  tag[i] === 'NUM' ||
  ARTICLES.has(lower[i] as string) ||
  POSSESSIVES.has(lower[i] as string) ||
  lower[i] === '-';

/** Its own owner: *his* memo, *their* complaint. */
function ownerPronoun({ tokens: { lower } }: Reading, head: number): number {
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_GAP; i--) if (POSSESSIVES.has(lower[i] as string)) return i;
  return -1;
}

const IN_CLAUSE = [sayerBehind, sayerBefore, publisherOf, ownerPronoun];

/** The name from i on, behind its article and what it is: by | the property website *Borealis*, by analysts *Borealis*. */
export function makerAt({ tokens, nameAt }: Reading, i: number, last: number): NameMention | null {
  for (let at = i; at < Math.min(last, i + LONGEST_TRADE); at++) {
    const name = nameAt[at];
    if (name) return name.from <= at ? name : null;
    const isHalf = tokens.lower[at] === '-' || (at > i && tokens.lower[at - 1] === '-'); // the left-*leaning* Lund Institute
    if (!PHRASE_TAGS.has(tokens.tag[at] as string) && !isHalf) return null;
  }
  return null;
}
