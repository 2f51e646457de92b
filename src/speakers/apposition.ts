import type { Tokens } from '../document/document.ts';
import { seatAt } from './party-letters.ts';
import { ARTICLES, endOfBase, POSSESSIVES, RELATIVE, STOP } from './phrases.ts';
import type { NameMention, Reading, Role } from './reading.ts';
import { rolesOf } from './role.ts';
import { isA, isVerbal } from './tokens.ts';
import { PERSON, SOURCE_START } from './words.ts';

const LONGEST_APPOSITION = 30;

/** *Ann Lee*, a lawyer in Leeds; *Ann Lee*, 43, who is now the mayor; *Ann Lee* was the mayor. */
export function rolesBehind(reading: Reading, name: NameMention): Role[] {
  const { tokens, traits } = reading;
  const first = startOfApposition(tokens, name);
  if (first < 0) return [];
  const lower = tokens.lower[first] as string;
  const start = ARTICLES.has(lower) || POSSESSIVES.has(lower) ? first + 1 : first;
  const baseEnd = endOfBase(reading, start, Math.min(start + LONGEST_APPOSITION, tokens.count));
  if (baseEnd === start || tokens.sentence[baseEnd - 1] !== tokens.sentence[name.first]) return [];
  const end = endOfApposition(tokens, first, baseEnd);
  if (isA(traits, first, SOURCE_START) && (isVerbal(tokens, baseEnd) || isVerbal(tokens, end))) return []; // back from Lund, | the minister said
  if (reading.nameAt[baseEnd - 1] && !isA(traits, baseEnd - 1, PERSON)) return []; // Ann Lee, Borealis Economics
  let from = baseEnd - 1;
  while (from > start && tokens.lower[from - 1] !== "'s") from--;
  return rolesOf(reading, from, baseEnd, descriptionOf(reading, start, baseEnd, end));
}

/** Where what somebody is begins behind the name, its party, the age and a comma or “is”: Ann Lee, who is now | the mayor; -1 where nothing tells it. */
function startOfApposition(tokens: Tokens, { first, last }: NameMention): number {
  const { lower, tag, sentence } = tokens;
  const isWithin = (at: number): boolean => sentence[at] === sentence[first];
  let i = afterAge(tokens, afterParty(tokens, last));
  if (isWithin(last) && BE.has(lower[last] as string)) i = last + 1;
  else if (APPOSES.has(lower[i] as string)) i++;
  else if (lower[i - 1] !== ',' || i === last) return -1;
  if (lower[i] === 'who' && BE.has(lower[i + 1] as string)) i += 2;
  if (lower[i] === 'now' || lower[i] === 'then') i++;
  const isNone =
    !isWithin(i) ||
    RELATIVE.has(lower[i] as string) ||
    NO_APPOSITION.has(tag[i] as string) ||
    (tag[i] === 'PRON' && !POSSESSIVES.has(lower[i] as string));
  return isNone ? -1 : i;
}
const APPOSES = new Set([',', '-', '–', '—']);
const BE = new Set(['is', 'was']);
/** “Lee, and his wife”, “Lee, while her rival”, “Lee, “good candidate””: no apposition. */
const NO_APPOSITION = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT']);

/** Index after the apposition, which goes on behind its base to a mark or a relative clause: the mayor of Lund | , who … */
function endOfApposition(tokens: Tokens, first: number, baseEnd: number): number {
  const { lower, sentence } = tokens;
  const isWithin = (at: number): boolean => sentence[at] === sentence[first];
  let end = baseEnd;
  while (
    isWithin(end) &&
    end - first < LONGEST_APPOSITION &&
    !STOP.has(lower[end] as string) &&
    !RELATIVE.has(lower[end] as string)
  )
    end++;
  return !isWithin(end) || lower[end] === '.' ? beforeVerb(tokens, baseEnd, end) : end;
}

/** The apposition as written, without the preposition of a clause behind it, but with the mark that closes a quotation in it. */
function descriptionOf({ tokens, text }: Reading, start: number, baseEnd: number, end: number): string {
  const isOpen = tokens.word[end] === '”' && text.slice(tokens.start[start], tokens.end[end - 1]).includes('“');
  return text.slice(tokens.start[start], tokens.end[isOpen ? end : beforeLink(tokens, baseEnd, end) - 1]).trim();
}

/** An apposition that no comma closes ends before the verb: Lee, the mayor of Lund | said no. */
function beforeVerb(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) if (isVerbal(tokens, i)) return i;
  return last;
}

/** A firm in Leeds | in which she has shares: without the preposition of the clause. */
const beforeLink = ({ tag }: Tokens, first: number, last: number): number =>
  last > first && tag[last - 1] === 'ADP' ? last - 1 : last;

/** Index after “, R-Ariz.,” or “(D-Ohio)”. */
function afterParty(tokens: Tokens, i: number): number {
  if (tokens.lower[i] === '(') {
    for (let j = i + 1; j < i + 10 && j < tokens.count; j++) if (tokens.lower[j] === ')') return j + 1;
    return i;
  }
  const seat = tokens.lower[i] === ',' ? seatAt(tokens, i + 1) : null;
  if (!seat) return i;
  let j = seat.end;
  while (j < i + 8 && tokens.lower[j] !== ',') j++;
  return tokens.lower[j] === ',' ? j : i;
}

/** Index after “, 43”. */
function afterAge(tokens: Tokens, i: number): number {
  return tokens.lower[i] === ',' && tokens.tag[i + 1] === 'NUM' && /^\d+$/.test(tokens.word[i + 1] as string)
    ? i + 2
    : i;
}
