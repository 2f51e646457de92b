import type { Tokens } from '../document/document.ts';
import { isInitials, isJoined, OPENS_NICKNAME, startsSentence, touches } from './name-scan.ts';
import type { Reading, WordsRead } from './reading.ts';
import { afterPortfolio } from './roles-before.ts';
import { isA } from './tokens.ts';
import { SCHOOL_YEARS, SIDES } from './word-lists.ts';
import {
  DEMONYM,
  DEMONYMS,
  GIVEN,
  LOWERED,
  NOUN,
  ORGANIZATION,
  PARTICLE,
  PERSON,
  PLACE,
  PROFESSION,
  SEVERAL,
  SUFFIX,
  singularOf,
  TITLE,
} from './words.ts';

/** First token after the titles and roles of a run: White House Press Secretary | Josh Earnest. */
export function afterTitles(reading: Reading, first: number, last: number): number {
  const { tokens, traits } = reading;
  const ending = beforeSuffix(reading, first, last);
  const start = afterPortfolio(reading, first, last);
  let core = start;
  for (let i = start; i < ending; i++) {
    const isLast = i === ending - 1;
    if (!isTitle(reading, i) && !isRole(reading, i, last)) continue;
    if (isLast && i === first && ending < last) continue; // *King* III
    const before = tokens.folded[i - 1] ?? '';
    if (i > first && OPENS_NICKNAME.has(before)) continue; // Bo ‘King’ Lund
    if (!isLast && tokens.word[i + 1] === '-' && touches(tokens, i + 1) && touches(tokens, i + 2)) continue; // Spokesman-Review
    if (isLast && i > core && (isA(traits, i - 1, GIVEN) || (before.length === 1 && before !== '-'))) continue; // Stephen *King*
    if (isLast && core > first && !isA(traits, i, NOUN | PERSON)) continue; // Mayor *Barr*
    const mayBeGiven = isA(traits, i, GIVEN) && (!isA(traits, i, TITLE) || core > first);
    if (mayBeGiven && (i === first ? !isLast : i >= core && i < last - 1)) continue; // Coach *Dean* Lund, Gov. *Earl* Ray Lund
    core = i + 1;
    if (tokens.word[core] === '.' && touches(tokens, core)) core++;
  }
  while (
    core < last &&
    (tokens.word[core] === '-' ||
      tokens.word[core] === '&' ||
      tokens.word[core] === ',' ||
      (core > first && tokens.word[core] === 'Of'))
  )
    core++;
  return last - core > 1 && start === first ? givenNameWithin(reading, core, last) : core;
}

/** Bo King | III, Bo King | , Jr. */
function beforeSuffix({ tokens, traits }: WordsRead, first: number, last: number): number {
  let end = last;
  while (end - first > 1 && (isA(traits, end - 1, SUFFIX) || tokens.word[end - 1] === ',')) end--;
  return end;
}

/** *Mayor* Ann Lee, Lund County *DA* Ann Lee, *Del.* Ann Lee; not Maria *da* Costa, nor Da Costa. */
const isTitle = ({ tokens, traits }: WordsRead, i: number): boolean =>
  isA(traits, i, TITLE) && (!isA(traits, i, PARTICLE) || isShort(tokens, i));

/** DA, Del. */
const isShort = ({ word, capital }: Tokens, i: number): boolean =>
  word[i] === word[i]?.toUpperCase() || (capital[i] === 1 && (word[i]?.endsWith('.') || word[i + 1] === '.'));

/** Press *Secretary* Ann Lee, *Oceanographer* Lee; of a plural only where a given name or initials follow: *Senators* Ann Lee. */
function isRole({ tokens, traits }: Reading, i: number, last: number): boolean {
  if (isA(traits, i, SEVERAL | DEMONYMS))
    return i < last - 1 && (isA(traits, i + 1, GIVEN) ? i < last - 2 : isInitials(tokens, i + 1));
  return isA(traits, i, PERSON) || (isA(traits, i, PROFESSION) && !isA(traits, i, GIVEN));
}

/** Republican *Ann Lee*, Super Value *Debra Ode*: what stands before a given name is no part of the name, if it can't be one. */
function givenNameWithin({ tokens, traits }: Reading, first: number, last: number): number {
  const isGiven = (i: number): boolean => isA(traits, i, GIVEN) && tokens.capital[i] === 1;
  const lead = tokens.folded[first] as string;
  if (SIDES.has(lead) && last - first > 2) return first + 1; // leader of the Opposition Ann Lee
  if (SCHOOL_YEARS.has(lead) && last - first > 2 && isGiven(first + 1)) return first + 1; // Junior Ann Lee
  if (isGiven(first) || (tokens.word[first] as string).replace('.', '').length === 1) return first;
  if (isJoined(tokens, first + 2) && tokens.capital[first + 2] !== 1) return first; // Dong-hyun Taylor-Lund
  const isPlural = startsSentence(tokens, first) && singularOf(lead) !== null; // Celebrities Ann Lee and …
  const ofRole =
    tokens.lower[first - 1] === 'of' || tokens.lower[first - 2] === 'of' || isA(traits, first - 1, ORGANIZATION); // the union Harbour Ann Lee
  for (let i = first + 1; i < last - 1; i++)
    if (
      isGiven(i) &&
      !isJoined(tokens, i) &&
      (i - first > 1 || ofRole || isPlural || isA(traits, first, LOWERED | PLACE | DEMONYM))
    )
      return isInitials(tokens, i - 1) && i - 1 > first ? i - 1 : i;
  return first;
}
