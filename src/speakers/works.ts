import type { Tokens } from '../document/document.ts';
import type { Nominal } from './phrases.ts';
import type { NameMention, Reading } from './reading.ts';
import { isA, isNoun, isPossessiveMark, isVerbal, PHRASE_TAGS } from './tokens.ts';
import { NOT_MADE } from './word-lists.ts';
import { DEMONYM, isListed, WORK } from './words.ts';
import { workOf } from './work-nouns.ts';

/** Whose report, survey or statement it is, where the words before the noun name them; null where they don’t. */
export function authorOf(reading: Reading, { head, noun, first }: Nominal): NameMention | null {
  return workOf(noun) === null ? null : makerBefore(reading, head, first);
}

/** The name before a work’s noun: *Borealis*’s latest | survey. */
function makerBefore({ tokens, nameAt, words }: Reading, head: number, first: number): NameMention | null {
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

/** For each name that a report or survey in the text is credited to: the works’ nouns. */
export function worksIn(reading: Reading): Map<NameMention, string[]> {
  const { tokens, traits } = reading;
  const found = new Map<NameMention, string[]>();
  for (let i = 0; i < tokens.count; i++) {
    const work = isNoun(tokens, i) && isA(traits, i, WORK) ? workOf(tokens.lower[i] as string) : null;
    if (work === null || reading.nameAt[i]) continue;
    const maker =
      makerBefore(reading, i, Math.max(0, i - LONGEST_GAP)) ?? makerAfter(reading, i) ?? makerInClause(reading, i);
    if (!maker || tokens.sentence[maker.first] !== tokens.sentence[i]) continue;
    found.set(maker, [...(found.get(maker) ?? []), work]);
  }
  return found;
}

/** A survey *by* Borealis, figures *from* Borealis. */
export const isBy = ({ lower }: Tokens, i: number): boolean => lower[i] === 'by' || lower[i] === 'from';

/** The name after a work’s noun: survey | by *Borealis*, report | published by *Borealis*. */
function makerAfter(reading: Reading, head: number): NameMention | null {
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

/** Who says so in it: *Borealis* says in a report; in a report, *Borealis* said; *Borealis*, in its latest report, said. */
function makerInClause(reading: Reading, head: number): NameMention | null {
  const { tokens, nameAt } = reading;
  let first = head - 1;
  while (first > 0 && tokens.lower[first] !== 'in' && head - first < LONGEST_GAP) first--;
  const article = tokens.lower[first + 1] as string;
  if (tokens.lower[first] !== 'in' || !OPENS_WORK.has(article)) return null;
  const next = tokens.lower[head + 1] === ',' ? makerAt(reading, head + 2, head + 2 + LONGEST_TRADE) : null;
  const isSaying = next !== null && isVerbal(tokens, next.last);
  if (isSaying) return next.type === 'place' ? null : next;
  for (let i = first - 1; i > first - LONGEST_CLAUSE && i >= 0; i--) {
    if (tokens.sentence[i] !== tokens.sentence[head]) return null;
    const name = nameAt[i];
    if (name) return name.type === 'place' || tokens.tag[name.from - 1] === 'ADP' ? null : name;
  }
  return null;
}
const OPENS_WORK = new Set(['a', 'an', 'its', 'their', 'his', 'her', 'new']);

const LONGEST_TRADE = 5;

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
