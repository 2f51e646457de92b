import { afterPortfolio } from './name-portfolios.ts';
import { endOfBracket } from './name-runs.ts';
import { beginsPlace, isInitials, isJoined, OPENS_NICKNAME, type Scan, startsSentence, touches } from './name-scan.ts';
import { isA, nounAt, pronounAt, type Tokens } from './tokens.ts';
import { HONORIFICS, IN_CONGRESS, NO_SURNAMES, ROYALS, SCHOOL_YEARS, SECOND_HONORIFICS, SIDES } from './word-lists.ts';
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
  SURNAME,
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
    if (!isTitle(scan, i, last) && !isRole(scan, i, last) && !isParty(scan, i, last)) continue;
    if (isLast && i === first && ending < last) continue; // *King* III
    const before = tokens.folded[i - 1] ?? '';
    if (i > first && OPENS_NICKNAME.has(before)) continue; // Bo ‘King’ Lund
    if (!isLast && tokens.word[i + 1] === '-' && touches(tokens, i + 1) && touches(tokens, i + 2)) continue; // Spokesman-Review
    if (isLast && i > core && (isA(tokens, i - 1, GIVEN) || (before.length === 1 && before !== '-'))) continue; // Stephen *King*
    if (isLast && core > first && !isA(tokens, i, NOUN | PERSON)) continue; // Mayor *Barr*
    if (isLast && i === core && isSurnameOf(scan, i)) continue; // Mark Singer … Mr. *Singer*
    const isGiven = isA(tokens, i, GIVEN) && !isOfficeOf(tokens, i, last);
    const mayBeGiven = isGiven && (!isA(tokens, i, TITLE) || core > first);
    if (mayBeGiven && (i === first ? !isLast : i >= core && i < last - 1)) continue; // Coach *Dean* Lund, Gov. *Earl* Ray Lund
    core = i + 1;
    if (tokens.word[core] === '.' && touches(tokens, core)) core++;
    if (tokens.word[core] !== '(' || core >= ending) continue;
    core = endOfBracket(tokens, core); // Col. (retd) | Ann Lee
    i = core - 1;
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

/** Behind a title that is no post, what the text has as a surname: Mr. *Singer*; not Mr. Speaker. */
function isSurnameOf({ tokens, words }: Scan, i: number): boolean {
  const title = words.titles.get(tokens.folded[tokens.word[i - 1] === '.' ? i - 2 : i - 1] as string);
  return title?.gender != null && title.role === undefined && isA(tokens, i, SURNAME);
}

/** Harbour School *Dean* Ann Lee, *Dean* Ann Lee of whom the text says “the dean”: an office and no given name; not Coach Dean Lund. */
function isOfficeOf(tokens: Tokens, i: number, last: number): boolean {
  if (last - i < 3 || !isA(tokens, i + 1, GIVEN) || nounAt(tokens, i)?.kind !== 'office') return false;
  const isOfBody = tokens.capital[i - 1] === 1 && tokens.sentence[i - 1] === tokens.sentence[i];
  return isA(tokens, i, LOWERED) || (isOfBody && !isA(tokens, i - 1, TITLE | PERSON));
}

/** Bo King | III, Bo King | , Jr. */
function beforeSuffix(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (end - first > 1 && (isA(tokens, end - 1, SUFFIX) || tokens.word[end - 1] === ',')) end--;
  return end;
}

/** Lund County *DA* Ann Lee, *Del.* Ann Lee, *Pak* Bo Lee; not Maria *da* Costa, nor Da Costa, nor Pak Lee. */
function isTitle({ tokens }: Scan, i: number, last: number): boolean {
  if (HONORIFICS.has(tokens.folded[i] as string)) return isHonorific(tokens, i, last);
  return isA(tokens, i, TITLE) && (!isA(tokens, i, PARTICLE) || isShort(tokens, i));
}

/** *Pak* Bo Lee, *Tan Sri* Bo Lee, Dato’ *Sri* Bo Lee: given names but before a full name (not Pak Ji-won), and Sri but behind a title. */
function isHonorific(tokens: Tokens, i: number, last: number): boolean {
  const { folded, word } = tokens;
  if (folded[i] === 'tan') return SECOND_HONORIFICS.has(folded[i + 1] as string);
  if (!SECOND_HONORIFICS.has(folded[i] as string)) return last - i > 2 && word[i + 2] !== '-';
  const before = /^['’]$/.test(word[i - 1] ?? '') ? i - 2 : i - 1;
  return folded[before] === 'tan' || isA(tokens, before, TITLE);
}

/** DA, Del. */
const isShort = ({ word, capital }: Tokens, i: number): boolean =>
  word[i] === word[i]?.toUpperCase() || (capital[i] === 1 && (word[i]?.endsWith('.') || word[i + 1] === '.'));

/** Press *Secretary* Ann Lee, *Oceanographer* Lee; of a plural only where a given name, initials or a second name follow: *Senators* Ann Lee, *Presidents* Lee and Cho. */
function isRole({ tokens }: Scan, i: number, last: number): boolean {
  if (isA(tokens, i, SEVERAL | DEMONYMS))
    return (
      i < last - 1 &&
      (isA(tokens, i + 1, GIVEN) ? i < last - 2 : isInitials(tokens, i + 1) || isShared(tokens, i, last))
    );
  return isA(tokens, i, PERSON) || (isA(tokens, i, PROFESSION) && !isA(tokens, i, GIVEN));
}

/** *Republicans* Lund of Boden and Ode of Trelen: before a surname that the text has elsewhere. */
const isParty = ({ tokens }: Scan, i: number, last: number): boolean =>
  i === last - 2 &&
  (IN_CONGRESS.has(tokens.folded[i] as string) || NO_SURNAMES.has(tokens.folded[i] as string)) &&
  isA(tokens, i + 1, SURNAME);

/** *Presidents* Lee and Cho, *Justices* Leela V. Lee and Cho: a title of several before one of them; not Queens Park and Ode. */
function isShared(tokens: Tokens, i: number, last: number): boolean {
  const isName = i === last - 2 || isInitials(tokens, i + 2);
  const isOffice = nounAt(tokens, i)?.kind === 'office' && !ROYALS.has(tokens.folded[i] as string);
  return isName && isOffice && goesOn(tokens, last);
}

/** Lee | and Cho, Lee | , Ode and Cho. */
const goesOn = ({ lower, capital }: Tokens, i: number): boolean =>
  capital[i + 1] === 1 &&
  (lower[i] === 'and' || (lower[i] === ',' && (lower[i + 2] === 'and' || lower[i + 2] === ',')));

/** British | Ann Lee; but Liberal Democrats, Christian Harris, Us Weekly, Saudi Arabia. */
function isDemonymBefore(scan: Scan, i: number, last: number): boolean {
  const { tokens } = scan;
  if (beginsPlace(scan, i) || tokens.folded[i + 1] === 'national') return false; // Democratic National Convention
  if (!isA(tokens, i, DEMONYM) || pronounAt(tokens, i) || (isA(tokens, i, GIVEN) && last - i === 2)) return false;
  const isNoun = tokens.lower[i - 1] === 'the' || ONLY_ADJECTIVE.test(tokens.folded[i] as string);
  if (last - i === 2 && isNoun) return false; // the American Legion
  return !isA(tokens, last - 1, DEMONYM | SEVERAL) && !tokens.folded[last - 1]?.endsWith('dems');
}

/** British Gas, Northern Rail: no word for a person of that country. */
const ONLY_ADJECTIVE = /(?:sh|ch|ern)$/;

/** Minister for *Housing* Ann Lee, minister of state for *Trade* Ann Lee, secretary of defence for *Policy* Bo Cho; not a spokesman for Lund Ann. */
function completesPost(tokens: Tokens, i: number): boolean {
  if (tokens.lower[i - 1] !== 'for') return false;
  const post = tokens.lower[i - 3] === 'of' ? i - 4 : i - 2;
  return nounAt(tokens, post)?.kind === 'office';
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
    tokens.lower[first - 1] === 'of' ||
    tokens.lower[first - 2] === 'of' ||
    completesPost(tokens, first) ||
    isA(tokens, first - 1, ORGANIZATION); // the union Harbour Ann Lee
  for (let i = first + 1; i < last - 1; i++)
    if (
      isGiven(i) &&
      !isJoined(tokens, i) &&
      (i - first > 1 || ofRole || isPlural || isA(tokens, first, LOWERED | PLACE | DEMONYM))
    )
      return isInitials(tokens, i - 1) && i - 1 > first ? i - 1 : i;
  return first;
}
