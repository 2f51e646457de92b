import type { Tokens } from '../document/document.ts';
import { isHonour } from './name-scan.ts';
import { ARTICLES } from './phrases.ts';
import type { NameMention, Reading, WordsRead } from './reading.ts';
import { isA, pronounAt, ROLE_TAGS } from './tokens.ts';
import { PARTISANS } from './word-lists.ts';
import { NOUN, PERSON, SEVERAL } from './words.ts';

/** Words that open a noun phrase. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(['both', 'the', 'a', 'an']);

/** Behind one of these nothing names who is credited: the mayor *of* Lund. */
export const BREAKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'from',
  'at',
  'in',
  'on',
  'with',
  "'s",
  'who',
  'whose',
  'which',
  'that',
  'such',
  'including',
  'as',
  'by',
]);

/** The name that the base ends with; “Ann Lee herself” too. */
export function nameEndingAt(reading: Reading, first: number, baseEnd: number): NameMention | null {
  const { tokens, nameAt } = reading;
  let end = baseEnd;
  const isPost = ARTICLES.has(tokens.lower[first] as string); // the Lund West MP; not Ann Lee MP
  while (!isPost && end - first > 2 && isHonour(reading, end - 1)) end--;
  if (end - first > 1 && pronounAt(reading, end - 1)) end--;
  const name = nameAt[end - 1];
  return name && name.last === end && name.first >= first ? name : null;
}

/**
 * The person named at the end of a source, in apposition to the role before: the trust’s director for trade, *Ann Lee*; not a
 * spokesman for the minister, Ann Lee.
 */
export function nameInApposition(reading: Reading, first: number, last: number): NameMention | null {
  const { tokens, nameAt } = reading;
  const end = beforeBeside(reading, first, last);
  const name = nameAt[end - 1];
  if (!name || name.last !== end || !mayBePerson(name)) return null;
  let comma = name.from - 1;
  while (comma > first && ROLE_TAGS.has(tokens.tag[comma] as string)) comma--;
  if (comma <= first || tokens.lower[comma] !== ',') return null;
  let role = -1;
  let link = -1;
  let outer = -1; // the mayor of Ruritania’s capital
  for (let i = first; i < comma; i++) {
    const lower = tokens.lower[i] as string;
    if (lower === ',' && role < 0) return null;
    const own = nameAt[i];
    if (own && i >= own.first) continue; // but *President* Ann Lee: a title is none of the name
    if (lower === "'s" || lower === "'" || lower === '’') [outer, role, link] = [link < 0 ? -1 : role, -1, -1];
    else if (tokens.tag[i] === 'ADP') link = i;
    else if (lower === 'and') link = -1;
    else if (isOnePerson(reading, i) && (role < 0 || link < 0 || i === comma - 1)) {
      if (link >= 0 && !(role >= 0 && tokens.lower[link] === 'to' && tokens.lower[first] === 'the')) return null;
      role = i;
    }
  }
  return role < 0 && outer < 0 ? null : name;
}

/** Ann Lee | of Lund, Ann Lee | (R-Okla.): before what stands beside a name at the end. */
function beforeBeside({ tokens, nameAt }: Reading, first: number, last: number): number {
  const { lower } = tokens;
  const open = beforeBracket(tokens, last);
  if (open < last) return open;
  const place = nameAt[last - 1];
  return place?.isPlace && place.last === last && lower[place.from - 1] === 'of' && place.from - 2 > first
    ? place.from - 1
    : last;
}
const LONGEST_BRACKET = 8;

/** Index before a bracket that ends at i: Ann Lund | (Ky.) and … */
export function beforeBracket({ lower }: Tokens, i: number): number {
  if (lower[i - 1] !== ')') return i;
  let j = i - 1;
  while (j > 0 && i - j < LONGEST_BRACKET && lower[j] !== '(') j--;
  return j;
}

/** Index after a bracket that begins at i; i where none does. */
export function skipBracket({ lower }: Tokens, i: number): number {
  if (lower[i] !== '(') return i;
  let j = i;
  while (j - i < LONGEST_BRACKET && lower[j] !== ')') j++;
  return j + 1;
}

export const isOnePerson = ({ tokens, traits, words }: WordsRead, i: number): boolean => {
  if (isA(traits, i, NOUN)) return isA(traits, i, PERSON) && !isA(traits, i, SEVERAL);
  const word = tokens.folded[i] as string;
  return words.titles.get(word)?.role !== undefined || PARTISANS.has(word) || /.(?:man|woman|person)$/.test(word);
};

/** Not *Borealis*, which nothing tells of; but Mr *Lund*, *Carol*. */
export const mayBePerson = ({ type, words, titled, given }: NameMention): boolean =>
  type !== 'place' && type !== 'organization' && (words.length > 1 || titled || given !== undefined);
