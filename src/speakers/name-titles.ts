import { OPENS_NICKNAME, type Scan, startsSentence, touches } from './name-scan.ts';
import type { Tokens } from './tokens.ts';
import { isOrganizationNoun, isPersonNoun, nounOf, singularOf } from './words.ts';

/** First token after the titles and roles of a run: White House Press Secretary | Josh Earnest. */
export function afterTitles(scan: Scan, first: number, last: number): number {
  const { tokens, words } = scan;
  let core = first;
  for (let i = first; i < last; i++) {
    const word = tokens.folded[i] as string;
    const isLast = i === last - 1;
    if (!isTitle(scan, i) && !isRole(scan, i, last)) continue;
    const before = tokens.folded[i - 1] ?? '';
    if (i > first && OPENS_NICKNAME.has(before)) continue; // Bo ‘King’ Lund
    if (!isLast && tokens.word[i + 1] === '-' && touches(tokens, i + 1) && touches(tokens, i + 2)) continue; // Spokesman-Review
    if (isLast && i > core && (words.given.has(before) || before.length === 1)) continue; // Stephen *King*
    const mayBeGiven = words.given.has(word) && !words.titles.has(word);
    if (mayBeGiven && (i === first ? !isLast : i === last - 2)) continue; // Coach *Dean* Lund
    core = i + 1;
    if (tokens.word[core] === '.' && touches(tokens, core)) core++;
  }
  while (core < last && (tokens.word[core] === '-' || tokens.word[core] === '&' || tokens.word[core] === ',')) core++;
  while (last - core > 1 && isDemonymBefore(scan, core, last)) core++;
  return last - core > 1 ? givenNameWithin(scan, core, last) : core;
}

/** Lund County *DA* Ann Lee, *Del.* Ann Lee; not Maria *da* Costa, nor Da Costa. */
const isTitle = ({ tokens, words }: Scan, i: number): boolean =>
  words.titles.has(tokens.folded[i] as string) &&
  (!words.particles.has(tokens.folded[i] as string) || isShort(tokens, i));

/** DA, Del. */
const isShort = ({ word, capital }: Tokens, i: number): boolean =>
  word[i] === word[i]?.toUpperCase() || (capital[i] === 1 && (word[i]?.endsWith('.') || word[i + 1] === '.'));

/** Press *Secretary* Ann Lee, *Oceanographer* Lee; of a plural only where a given name or initials follow: *Senators* Ann Lee. */
function isRole({ tokens, words }: Scan, i: number, last: number): boolean {
  const word = tokens.folded[i] as string;
  const noun = nounOf(words, word);
  if (noun?.plural || words.demonyms.has(singularOf(word) ?? ''))
    return i < last - 1 && (words.given.has(tokens.folded[i + 1] as string) ? i < last - 2 : isInitials(tokens, i + 1));
  return isPersonNoun(noun?.kind) || (ROLE.test(word) && !words.given.has(word));
}
/** R.K. */
const isInitials = ({ word }: Tokens, i: number): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word[i] as string);
const ROLE = /.(?:ologist|ographer|ician|ologian|ocrat)$/;

/** British | Ann Lee; but Liberal Democrats, Christian Harris. */
function isDemonymBefore({ tokens, words }: Scan, i: number, last: number): boolean {
  const word = tokens.folded[i] as string;
  if (!words.demonyms.has(word) || (words.given.has(word) && last - i === 2)) return false;
  if (last - i === 2 && (tokens.lower[i - 1] === 'the' || ONLY_ADJECTIVE.test(word))) return false; // the American Legion
  const next = tokens.folded[last - 1] as string;
  return !words.demonyms.has(next) && !nounOf(words, next)?.plural && !next.endsWith('dems');
}

/** British Gas, Northern Rail: no word for a person of that country. */
const ONLY_ADJECTIVE = /(?:sh|ch|ern)$/;

/** Republican *Ann Lee*, Super Value *Debra Ode*: what stands before a given name is no part of the name, if it can't be one. */
function givenNameWithin({ tokens, words, lowered }: Scan, first: number, last: number): number {
  const isGiven = (i: number): boolean => words.given.has(tokens.folded[i] as string) && tokens.capital[i] === 1;
  if (tokens.folded[first] === 'opposition' && last - first > 2) return first + 1; // leader of the Opposition Ann Lee
  if (isGiven(first) || (tokens.word[first] as string).replace('.', '').length === 1) return first;
  const lead = tokens.folded[first] as string;
  const isPlural = startsSentence(tokens, first) && singularOf(lead) !== null; // Celebrities Ann Lee and …
  const ofRole =
    tokens.lower[first - 1] === 'of' ||
    tokens.lower[first - 2] === 'of' ||
    isOrganizationNoun(nounOf(words, tokens.folded[first - 1] ?? '')?.kind); // the union Harbour Ann Lee
  for (let i = first + 1; i < last - 1; i++)
    if (
      isGiven(i) &&
      (i - first > 1 || ofRole || isPlural || lowered.has(lead) || words.places.has(lead) || words.demonyms.has(lead))
    )
      return i;
  return first;
}
