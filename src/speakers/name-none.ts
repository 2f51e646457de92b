import { isNamedLikeMonth } from './name-months.ts';
import { ALWAYS_NO_NAME, beginsPlace, NO_NAME, type Scan, startsSentence } from './name-scan.ts';
import { isA, pronounAt, type Tokens } from './tokens.ts';
import { CREDITS, WINGS } from './word-lists.ts';
import { CALENDAR, CAPITALISED, GIVEN, ORGANIZATION } from './words.ts';

/** Index after the words of a run that no name begins with: However, | Ann Lee. */
export function afterNoNames(scan: Scan, first: number, last: number): number {
  const { tokens } = scan;
  let i = first;
  while (i < last && isNoName(scan, i)) i++;
  while (i < last && tokens.word[i] === '-') i++;
  return i;
}

/** A capital that only the sentence's start, the calendar or grammar gives: The, On, However, Monday, I. */
function isNoName(scan: Scan, i: number): boolean {
  const { tokens, startsSource } = scan;
  if (tokens.capital[i] !== 1) return false;
  if (startsSentence(tokens, i) && tokens.lower[i] === 'former') return true; // *Former* Lund aides
  if (isA(tokens, i, CALENDAR)) return !isNamedLikeMonth(scan, i);
  if (pronounAt(tokens, i) || (tokens.lower[i] === 'fed' && tokens.lower[i + 1] === 'up')) return true;
  if (isA(tokens, i, GIVEN) || beginsPlace(scan, i)) return false;
  if (WINGS.has(tokens.lower[i] as string) && tokens.capital[i + 1] === 1 && !isA(tokens, i + 1, GIVEN)) return false;
  if (startsSource.has(i)) return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'NUM';
  const onlyStarts = startsSentence(tokens, i) || scan.isCapitals(i); // Vote | *In* Lund
  if (!onlyStarts || isA(tokens, i, CAPITALISED)) return ALWAYS_NO_NAME.has(tokens.tag[i] as string);
  if (isA(tokens, i, ORGANIZATION)) return tokens.capital[i + 1] === 1; // Carmaker Borealis
  return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || tokens.tag[i] === 'NUM';
}

/** Ann Lee/*Getty* Images: who took a picture. */
export function isCredit({ word }: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (word[i] === '/' && (CREDITS.has(word[i + 1] as string) || CREDITS.has(word[i - 1] as string))) return true;
  return false;
}
