import type { Tokens } from '../document/document.ts';
import { CLOSES_NICKNAME, LONGEST_RUN, NO_NAME, OPENS_NICKNAME, touches } from './name-scan.ts';
import type { Reading } from './reading.ts';
import { isA } from './tokens.ts';
import { SAINTS } from './word-lists.ts';
import {
  CALENDAR,
  CAPITALISED,
  GIVEN,
  HALF,
  IN_TITLE,
  isListed,
  LOWERED,
  NOUN,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  PREFIX,
  SOURCE_END,
  SOURCE_START,
  SUFFIX,
} from './words.ts';

/** End of the run of capitalised words from i, with its particles, hyphens and initials: Ursula von der Leyen. */
export function runFrom(reading: Reading, i: number): number {
  const { tokens, traits } = reading;
  let last = i + 1;
  for (let j = i + 1; j < tokens.count && j - i < LONGEST_RUN; j++) {
    const word = tokens.word[j] as string;
    if (isOwned(reading, i, j) || (word === 'and' && isOwned(reading, i, j - 1))) continue;
    if (
      (isA(traits, j, IN_TITLE) && isA(traits, j, SOURCE_START | SOURCE_END)) ||
      reading.shortened.has(j) ||
      tokens.sentence[j] !== tokens.sentence[j - 1]
    )
      break;
    if (isDate(reading, j) || isHeadlineWord(reading, j)) break;
    if (tokens.capital[j] === 1) last = j + 1;
    else if (word === '-' && touches(tokens, j) && touches(tokens, j + 1)) {
      if (isLowerHalf(reading, i, j + 1)) last = ++j + 1;
    } else if (word === '.' && touches(tokens, j) && tokens.word[j - 1]?.length === 1) continue;
    else if (word === ',' && isA(traits, j + 1, SUFFIX)) continue;
    else if (word === '&' || isA(traits, j, PARTICLE)) continue;
    else if (word === '/' && touches(tokens, j) && touches(tokens, j + 1)) continue;
    else if (OPENS_NICKNAME.has(word) && isNickname(tokens, j)) {
      j += 2;
      last = j + 2;
    } else break;
  }
  return last;
}

/** The lower-case half of a given name after the family name, or before it: Ban Ki-*moon*, Joon-*ho* Park; not Downing Street-*based*. */
function isLowerHalf({ tokens, traits, words }: Reading, first: number, i: number): boolean {
  const [one, other] = [tokens.folded[i - 2] as string, tokens.folded[i] as string];
  return (
    (i - 2 > first || (tokens.capital[i + 1] === 1 && tokens.tag[i - 2] === 'PROPN' && !isA(traits, i - 2, PREFIX))) &&
    tokens.capital[i] !== 1 &&
    one.length <= LONGEST_HALF &&
    other.length <= LONGEST_HALF &&
    /^[A-Za-zÀ-ÖØ-öø-ɏ]+$/.test(other) &&
    !isA(traits, i, HALF) &&
    !isListed(words, `${tokens.folded[i - 3]} ${one}`, PLACE) &&
    !isA(traits, i - 2, NOUN) &&
    tokens.tag[i + 1] !== 'NOUN'
  );
}
const LONGEST_HALF = 6;

/** The ’s inside an organization’s name: Farmers’ Union, Lund County Sheriff’s Office, St Olaf’s School; not Ann Lee’s Office; the People’s anything. */
function isOwned(reading: Reading, first: number, i: number): boolean {
  const { tokens, traits } = reading;
  if (!mayOwn(reading, first, i)) return false;
  const isOneOfTwo = tokens.lower[i + 1] === 'and' && tokens.capital[i + 2] === 1 && mayOwn(reading, first, i + 3);
  const mark = isOneOfTwo ? i + 3 : i; // the Seafarers’ and Dockers’ Union
  let last = mark + 1;
  while (last - mark < LONGEST_OWNED && tokens.capital[last] === 1 && tokens.sentence[last] === tokens.sentence[i])
    last++;
  return last > mark + 1 && (tokens.folded[i - 1] === 'people' || isA(traits, last - 1, ORGANIZATION));
}

/** Whether the mark at i makes an owner of a plural, a noun or a saint: Farmers | ’. */
function mayOwn({ tokens, traits }: Reading, first: number, i: number): boolean {
  if (tokens.lower[i] !== "'s" && tokens.lower[i] !== "'" && tokens.lower[i] !== '’') return false;
  const owner = tokens.folded[i - 1] as string;
  const isPlural = tokens.lower[i] !== "'s" && owner.endsWith('s');
  const isCommon = (isPlural || isA(traits, i - 1, NOUN)) && !isA(traits, i - 1, GIVEN);
  return isCommon || (i - 2 >= first && SAINTS.has(tokens.folded[i - 2] as string));
}
const LONGEST_OWNED = 6;

/** Bo ‘Red’ Lund: one capitalised word between marks inside a name. */
function isNickname(tokens: Tokens, i: number): boolean {
  return (
    touches(tokens, i + 1) &&
    touches(tokens, i + 2) &&
    tokens.capital[i + 1] === 1 &&
    CLOSES_NICKNAME.has(tokens.word[i + 2] as string) &&
    tokens.capital[i + 3] === 1 &&
    tokens.sentence[i + 3] === tokens.sentence[i - 1]
  );
}

/** A word that has its capital from the headline alone: Ann Lee | *Goes* *After* Bo Lund. */
function isHeadlineWord({ tokens, traits }: Reading, i: number): boolean {
  if (!isA(traits, i, IN_TITLE) || tokens.word[i] === '-' || tokens.word[i] === '&') return false;
  if (isA(traits, i, PARTICLE | SUFFIX)) return false;
  return (
    NO_NAME.has(tokens.tag[i] as string) ||
    tokens.tag[i] === 'VERB' ||
    (isA(traits, i, LOWERED) && !isA(traits, i, CAPITALISED))
  );
}

/** A day that stands after a name and is none of it: in Leeds *Monday*, to Ann Lee *March* 3; not Theresa May. */
const isDate = ({ tokens, traits }: Reading, i: number): boolean =>
  isA(traits, i, CALENDAR) &&
  tokens.capital[i + 1] !== 1 &&
  (tokens.lower[i]?.endsWith('day') === true || tokens.tag[i + 1] === 'NUM');
