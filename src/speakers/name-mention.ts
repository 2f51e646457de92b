import type { Tokens } from '../document/document.ts';
import { fold } from '../document/form.ts';
import { acronymAt } from './acronyms.ts';
import { CLOSES_NICKNAME, isInitials, OPENS_NICKNAME } from './name-scan.ts';
import type { NameMention, Reading, WordsRead } from './reading.ts';
import { isA, isAllCaps, isVerbal, nounAt } from './tokens.ts';
import {
  ABOUT_SOMEBODY,
  BEFORE_COUNTRY,
  CALLED,
  ENDS_OF_BODIES,
  SIDES,
  SURNAMES_TOO,
  UNDERTAKINGS,
} from './word-lists.ts';
import {
  ALL_CAPS,
  BEGINS_PLACE,
  FIRM,
  type Gender,
  GIVEN,
  IN_TITLE,
  isListed,
  isSaidOfWomen,
  LOWERED,
  NOUN,
  PARTICLE,
  PERSON,
  PLACE,
  SUFFIX,
  TITLE,
  type Words,
} from './words.ts';

/** The folded words of a name, split at blanks and commas alone: jo-renee, lee. */
function partsOf({ tokens, text }: Reading, first: number, last: number): string[] {
  if (last - first === 1 && tokens.folded[first] !== '') return [tokens.folded[first] as string];
  let isPlain = true;
  for (let i = first + 1; i < last && isPlain; i++)
    isPlain = tokens.start[i] === (tokens.end[i - 1] as number) + 1 && tokens.word[i] !== ',';
  if (isPlain) return tokens.folded.slice(first, last).filter((part) => part !== '');
  return text
    .slice(tokens.start[first], tokens.end[last - 1])
    .split(/[\s,]+/)
    .map((part) => withoutMarks(fold(part)))
    .filter((part) => part !== '');
}

/** ‘Red’ → Red: the quote marks at both ends left out. */
function withoutMarks(part: string): string {
  let [first, last] = [0, part.length];
  while (first < last && OPENS_NICKNAME.has(part.charAt(first))) first++;
  while (last > first && CLOSES_NICKNAME.has(part.charAt(last - 1))) last--;
  return part.slice(first, last);
}

export function mentionOf(
  reading: Reading,
  from: number,
  first: number,
  last: number,
  type: 'organization' | null,
  acronym: string | null = null,
): NameMention {
  const { tokens, traits, names } = reading;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  const parts = partsOf(reading, first, last);
  const key = parts.length === 1 ? (parts[0] as string) : parts.join(' ');
  const titles = titlesBefore(tokens, from, first);
  const titled = isTitled(reading, titles, first);
  const name: Writable<NameMention> = {
    index: names.length,
    first,
    last,
    from,
    start,
    end,
    words: parts,
    key,
    surname: surnameOf(reading, parts, last),
    titled,
    titleGender: titled ? genderOfTitles(reading, titles, first) : null,
    given: givenOf(reading, parts, first),
    isPlace: isPlace(reading, parts, key, first),
    type,
    definite: tokens.lower[from - 1] === 'the' && !titled && !SIDES.has(tokens.folded[from] as string),
    capitals: isA(traits, first, IN_TITLE),
    allCaps: end - start > LONGEST_ACRONYM && isInCapitals(reading, first, last),
    acronym,
  };
  name.type ??= entityTypeOf(reading, name);
  if (name.type === 'organization' && parts.length > 1) name.acronym ??= acronymBehind(reading, last);
  return name;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

// A look-up in the long lists is slow, and mostly the token that is all of a word tells that the word is on none.

function givenOf({ tokens, traits, words }: Reading, parts: readonly string[], first: number): NameMention['given'] {
  const isParticle = tokens.capital[first] !== 1 || (parts.length > 2 && tokens.capital[first + 1] !== 1);
  if (isParticle && isA(traits, first, PARTICLE)) return undefined; // *Van* den Berg, *van* Lund; not Van Lund
  const isWhole = parts[0] === tokens.folded[first];
  return isWhole && !isA(traits, first, GIVEN) ? undefined : words.given.get(parts[0] as string);
}

function isPlace({ tokens, traits, words }: Reading, parts: readonly string[], key: string, first: number): boolean {
  const isWhole = parts[0] === tokens.folded[first];
  const mayBe = !isWhole || isA(traits, first, parts.length === 1 ? PLACE : BEGINS_PLACE);
  return mayBe && isListed(words, key, PLACE);
}

function surnameOf({ tokens, traits, words }: Reading, parts: readonly string[], last: number): string {
  let at = parts.length - 1;
  const isWhole = parts[at] === tokens.folded[last - 1];
  if (isWhole && !isA(traits, last - 1, SUFFIX)) return parts[at] as string;
  while (at > 0 && isListed(words, parts[at] as string, SUFFIX)) at--;
  return parts[at] as string;
}

/** What a bracket calls an organization, except by letters: Kadaster Office (INE); not Labour Party (UK). */
function acronymBehind({ tokens, words }: Reading, last: number): string | null {
  const acronym = acronymAt(tokens, last);
  return acronym === null || isListed(words, acronym, PLACE) ? null : acronym;
}

/** Where the words begin that may be titles of a name: those that its run begins with, or the one right before it: *Mayor* Ann Lee, *mayor* Ann Lee; not the official Ruritania news agency. */
function titlesBefore(tokens: Tokens, from: number, first: number): number {
  const { sentence, tag } = tokens;
  if (from < first) return from;
  return sentence[first - 1] === sentence[first] && tag[first - 1] !== 'ADJ' ? first - 1 : first;
}

function isTitled({ traits }: WordsRead, from: number, first: number): boolean {
  for (let i = from; i < first; i++) if (isA(traits, i, TITLE | PERSON)) return true;
  return false;
}

const LONGEST_ACRONYM = 5;

/** Whether there is no small letter in it; mostly its first word tells. */
function isInCapitals({ tokens, traits, text }: Reading, first: number, last: number): boolean {
  const isFirst = isA(traits, first, ALL_CAPS);
  if (last - first === 1 || (!isFirst && (tokens.word[first] as string).length > 1)) return isFirst;
  return isAllCaps(text.slice(tokens.start[first], tokens.end[last - 1]));
}

function genderOfTitles(reading: Reading, from: number, first: number): Gender | null {
  const { tokens, traits, words } = reading;
  for (let i = from; i < first; i++) {
    if (!isA(traits, i, TITLE | PERSON)) continue;
    const word = tokens.folded[i] as string;
    const gender = words.titles.get(word)?.gender ?? nounAt(reading, i)?.gender;
    if (gender && !isSaidOfWomen(word)) return gender;
  }
  return null;
}

/** Ann Lee *fears* civil war: a verb that was tagged a plural; but Borealis Gold *shares* fell. */
const mayActAt = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i]?.endsWith('s') === true && !isVerbal(tokens, i + 1);

/** Borealis, *which* makes ships, …; not Ann Lund’s, which …; nor Ode beat Lund, which surprised all: that he did. */
const takesWhich = ({ lower, tag, sentence }: Tokens, first: number, last: number): boolean =>
  lower[last] === ',' &&
  lower[last + 1] === 'which' &&
  sentence[last + 1] === sentence[last] &&
  !(last - first === 1 && tag[first - 1] === 'VERB' && !CALLED.has(lower[first - 1] as string));

/** *BBC* Wales, *NHS* England; not GEMMA Tully, who begins a tabloid's story, nor JD Lund. */
const leadsWithLetters = ({ word, block }: Tokens, first: number): boolean =>
  block[first - 1] === block[first] && /^[A-ZÀ-ÖØ-Þ]{3}$/.test(word[first] as string) && word[first + 1] !== '-';

/** Sport *England*, Age *UK*, Invest *Northern Ireland*; not Bukayo *Washington*, Keely *France*: surnames, too. */
function endsInPlace({ traits, words }: Reading, parts: readonly string[], first: number): boolean {
  const last = parts[parts.length - 1] as string;
  if (parts.length > 2 && isListed(words, `${parts[parts.length - 2]} ${last}`, PLACE)) return true;
  if (parts.length < 2 || !isListed(words, last, PLACE)) return false;
  return !SURNAMES_TOO.has(last) || BEFORE_COUNTRY.has(parts[0] as string) || isA(traits, first, NOUN | LOWERED);
}

/** Harbour *Radio*, *Team* Lund; where no given name begins it also Harbour *Action*. */
function isNamedAsBody(words: Words, parts: readonly string[], given: NameMention['given']): boolean {
  const [first, last] = [parts[0] as string, parts[parts.length - 1] as string];
  if (isListed(words, last, FIRM) || UNDERTAKINGS.has(first)) return true;
  return given === undefined && isNobodysSurname(last);
}

/** Kessel *Motors* is no person, whatever follows it. */
const isNobodysSurname = (last: string): boolean => ENDS_OF_BODIES.has(last);

function entityTypeOf(
  reading: Reading,
  { words: parts, from, first, last, titled, given, isPlace, definite }: NameMention,
): NameMention['type'] {
  const { tokens, words } = reading;
  if (titled) return 'person';
  if (parts.length > (given === undefined ? 1 : 2) && ABOUT_SOMEBODY.has(parts[parts.length - 1] as string))
    return 'organization';
  if (isPlace) return 'place';
  const isFirm = parts.length > 1 && isNamedAsBody(words, parts, given);
  if (isFirm && definite) return 'organization'; // the Christian Science Monitor
  if (given || (given === null && parts.length > 1)) return 'person';
  if (parts.length > 1 && isInitials(tokens, first) && !isListed(words, parts[0] as string, PLACE)) return 'person';
  if (parts.includes('&')) return 'organization';
  if (!isFirm && reading.labels.has(from)) return 'person';
  if (parts.length > 2 && parts.slice(1, -1).some((part) => part.length === 1)) return 'person';
  if (parts.length === 1 && isInCapitals(reading, first, last)) return 'organization';
  if (isFirm || (given === undefined && endsInPlace(reading, parts, first))) return 'organization';
  if (parts.length > 1 && leadsWithLetters(tokens, first)) return 'organization';
  if (takesWhich(tokens, first, last)) return 'organization';
  const isModifier =
    parts.length > 1 && tokens.tag[last] === 'NOUN' && tokens.lower[last] !== "'s" && !mayActAt(tokens, last);
  if (isModifier) return 'organization'; // the Borealis Gold group
  if (tokens.lower[last] === ',' && tokens.tag[last + 1] === 'NUM' && tokens.lower[last + 2] === ',') return 'person';
  return null;
}
