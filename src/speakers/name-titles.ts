import { afterPortfolio } from './name-portfolios.ts';
import { beginsPlace, isInitials, isJoined, OPENS_NICKNAME, type Scan, startsSentence, touches } from './name-scan.ts';
import { isA, pronounAt, type Tokens } from './tokens.ts';
import { SCHOOL_YEARS, SIDES } from './word-lists.ts';
import {
  DEMONYM,
  DEMONYMS,
  FIRM,
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
export function afterTitles(scan: Scan, first: number, last: number): number {
  const { tokens } = scan;
  const ending = beforeSuffix(tokens, first, last);
  const start = afterPortfolio(tokens, first, last);
  let core = start;
  for (let i = start; i < ending; i++) {
    const isLast = i === ending - 1;
    if (!isTitle(tokens, i) && !isRole(scan, i, last)) continue;
    if (isLast && i === first && ending < last) continue; // *King* III
    const before = tokens.folded[i - 1] ?? '';
    if (i > first && OPENS_NICKNAME.has(before)) continue; // Bo ‘King’ Lund
    if (!isLast && tokens.word[i + 1] === '-' && touches(tokens, i + 1) && touches(tokens, i + 2)) continue; // Spokesman-Review
    if (isLast && i > core && (isA(tokens, i - 1, GIVEN) || (before.length === 1 && before !== '-'))) continue; // Stephen *King*
    if (isLast && core > first && !isA(tokens, i, NOUN | PERSON)) continue; // Mayor *Barr*
    const mayBeGiven = isA(tokens, i, GIVEN) && (!isA(tokens, i, TITLE) || core > first);
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
  while (last - core > 1 && !isA(tokens, last - 1, FIRM) && isDemonymBefore(scan, core, last))
    core += tokens.word[core + 1] === '-' && last - core > 3 ? 3 : 1; // Ruritanian-American | Ann Lee
  return last - core > 1 && start === first ? givenNameWithin(scan, core, last) : core;
}

/** Bo King | III, Bo King | , Jr. */
function beforeSuffix(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (end - first > 1 && (isA(tokens, end - 1, SUFFIX) || tokens.word[end - 1] === ',')) end--;
  return end;
}

/** *Mayor* Ann Lee, Lund County *DA* Ann Lee, *Del.* Ann Lee; not Maria *da* Costa, nor Da Costa. */
const isTitle = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, TITLE) && (!isA(tokens, i, PARTICLE) || isShort(tokens, i));

/** DA, Del. */
const isShort = ({ word, capital }: Tokens, i: number): boolean =>
  word[i] === word[i]?.toUpperCase() || (capital[i] === 1 && (word[i]?.endsWith('.') || word[i + 1] === '.'));

/** Press *Secretary* Ann Lee, *Oceanographer* Lee; of a plural only where a given name or initials follow: *Senators* Ann Lee. */
function isRole({ tokens }: Scan, i: number, last: number): boolean {
  if (isA(tokens, i, SEVERAL | DEMONYMS))
    return i < last - 1 && (isA(tokens, i + 1, GIVEN) ? i < last - 2 : isInitials(tokens, i + 1));
  return isA(tokens, i, PERSON) || (isA(tokens, i, PROFESSION) && !isA(tokens, i, GIVEN));
}

/** British | Ann Lee; but Liberal Democrats, Christian Harris, Us Weekly, Saudi Arabia. */
function isDemonymBefore(scan: Scan, i: number, last: number): boolean {
  const { tokens } = scan;
  if (beginsPlace(scan, i) || tokens.folded[i + 1] === 'national') return false; // Democratic National Convention
  if (!isA(tokens, i, DEMONYM) || pronounAt(tokens, i) || (isA(tokens, i, GIVEN) && last - i === 2)) return false;
  if (last - i === 2 && tokens.lower[i - 1] === 'the') return false; // the American Legion
  return !isA(tokens, last - 1, DEMONYM | SEVERAL) && !tokens.folded[last - 1]?.endsWith('dems');
}

/** Republican *Ann Lee*, Super Value *Debra Ode*: what stands before a given name is no part of the name, if it can't be one. */
function givenNameWithin({ tokens }: Scan, first: number, last: number): number {
  const isGiven = (i: number): boolean => isA(tokens, i, GIVEN) && tokens.capital[i] === 1;
  const lead = tokens.folded[first] as string;
  if (SIDES.has(lead) && last - first > 2) return first + 1; // leader of the Opposition Ann Lee
  if (SCHOOL_YEARS.has(lead) && last - first > 2 && isGiven(first + 1)) return first + 1; // Junior Ann Lee
  if (isGiven(first) || (tokens.word[first] as string).replace('.', '').length === 1) return first;
  if (isJoined(tokens, first + 2) && tokens.capital[first + 2] !== 1) return first; // Dong-hyun Taylor-Lund
  const isPlural = startsSentence(tokens, first) && singularOf(lead) !== null; // Celebrities Ann Lee and …
  const ofRole =
    tokens.lower[first - 1] === 'of' || tokens.lower[first - 2] === 'of' || isA(tokens, first - 1, ORGANIZATION); // the union Harbour Ann Lee
  for (let i = first + 1; i < last - 1; i++)
    if (
      isGiven(i) &&
      !isJoined(tokens, i) &&
      (i - first > 1 || ofRole || isPlural || isA(tokens, first, LOWERED | PLACE | DEMONYM))
    )
      return isInitials(tokens, i - 1) && i - 1 > first ? i - 1 : i;
  return first;
}
