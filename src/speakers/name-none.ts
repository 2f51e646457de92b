import type { Tokens } from '../document/document.ts';
import { ALWAYS_NO_NAME, beginsPlace, NO_NAME, startsSentence } from './name-scan.ts';
import type { Reading, WordsRead } from './reading.ts';
import { isA, isVerbal, pronounAt } from './tokens.ts';
import { BEFORE_MONTHS, WINGS } from './word-lists.ts';
import { CALENDAR, CAPITALISED, GIVEN, IN_TITLE, ORGANIZATION, SOURCE_START, SURNAME } from './words.ts';

/** Index after the words of a run that no name begins with: However, | Ann Lee. */
export function afterNoNames(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let i = first;
  while (i < last && isNoName(reading, i)) i++;
  while (i < last && tokens.word[i] === '-') i++;
  return i;
}

/** A capital that only the sentence's start, the calendar or grammar gives: The, On, However, Monday, I. */
function isNoName(reading: Reading, i: number): boolean {
  const { tokens, traits } = reading;
  if (tokens.capital[i] !== 1) return false;
  if (startsSentence(tokens, i) && tokens.lower[i] === 'former') return true; // *Former* Lund aides
  if (isA(traits, i, CALENDAR)) return !isNamedLikeMonth(reading, i);
  if (pronounAt(reading, i) || (tokens.lower[i] === 'fed' && tokens.lower[i + 1] === 'up')) return true;
  if (isA(traits, i, GIVEN) || beginsPlace(reading, i)) return false;
  if (WINGS.has(tokens.lower[i] as string) && tokens.capital[i + 1] === 1 && !isA(traits, i + 1, GIVEN)) return false;
  if (isA(traits, i, SOURCE_START) && startsSentence(tokens, i))
    return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'NUM';
  const onlyStarts = startsSentence(tokens, i) || isA(traits, i, IN_TITLE); // Vote | *In* Lund
  if (!onlyStarts || isA(traits, i, CAPITALISED)) return ALWAYS_NO_NAME.has(tokens.tag[i] as string);
  if (isA(traits, i, ORGANIZATION)) return tokens.capital[i + 1] === 1; // Carmaker Borealis
  return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || tokens.tag[i] === 'NUM';
}

/** *April* Lund; Theresa May … *May* said; not in May. */
const isNamedLikeMonth = (reading: Reading, i: number): boolean =>
  isGivenLikeMonth(reading, i) || (isActing(reading.tokens, i) && isA(reading.traits, i, SURNAME));

/** *April* Lund, *Jun* Peng, *Jan* Maas; not in June Ann Lee, nor on 3 May Lund Council. */
function isGivenLikeMonth({ tokens, traits }: WordsRead, i: number): boolean {
  const isShort = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]{2}$/.test(tokens.word[i] as string);
  return (
    (isShort || isA(traits, i, GIVEN)) &&
    tokens.capital[i + 1] === 1 &&
    !isA(traits, i + 1, CALENDAR) &&
    tokens.tag[i - 1] !== 'NUM' &&
    !BEFORE_MONTHS.has(tokens.lower[i - 1] ?? '')
  );
}

/** No month does anything. */
const isActing = (tokens: Tokens, i: number): boolean =>
  isVerbal(tokens, i + 1) || tokens.lower[i + 1] === "'s" || tokens.tag[i - 1] === 'VERB';
