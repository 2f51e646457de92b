import { type Scan, startsSentence } from './name-scan.ts';
import { acts, isA, nounAt, PHRASE_TAGS, pronounAt, type Tokens } from './tokens.ts';
import { FIRMS_TOO, LEADERS } from './word-lists.ts';
import { GIVEN, isPersonNoun, PERSON, QUOTED } from './words.ts';

/** Whether the words behind a name tell that it is a person's, whatever its own words are: Cillian Power, *51*; Cillian Power said *he* … */
export const isToldPerson = (scan: Scan, first: number, last: number): boolean =>
  (isAppositive(scan.tokens, last) && !BEHIND_SOMEBODY.has(scan.tokens.lower[first - 1] as string)) ||
  isCalledHeOrShe(scan, first, last);

/** Ann Lee *of* Kellow Energy, the coach. */
const BEHIND_SOMEBODY = new Set(['of', 'at', 'from', 'for', 'in']);

/** Cillian Power, *51*, …; Cillian Power, *the coach*; not Kellow Media, the owner, nor Kellow Media, Ann Lee’s employer. */
function isAppositive(tokens: Tokens, last: number): boolean {
  const { lower, tag, sentence } = tokens;
  if (lower[last] !== ',' || sentence[last + 1] !== sentence[last]) return false;
  const first = last + 1;
  if (AGE.test(tokens.word[first] as string)) return STOPS.has(lower[first + 1] as string);
  let end = first;
  while (end - first < LONGEST_PHRASE && PHRASE_TAGS.has(tag[end] as string) && sentence[end] === sentence[last]) end++;
  const noun = end > first ? nounAt(tokens, end - 1) : null;
  if (noun === null || !isPersonNoun(noun.kind) || noun.also || noun.plural) return false;
  const word = tokens.folded[end - 1] as string;
  return !FIRMS_TOO.has(word) && !LEADERS.has(word);
}
const AGE = /^\d{2}$/;
const STOPS = new Set([',', '.', ';']);
const LONGEST_PHRASE = 6;

/** Keely France said *she* was ill: he or she behind a subject, nobody else being near. */
function isCalledHeOrShe({ tokens, names }: Scan, first: number, last: number): boolean {
  const isSubject = acts(tokens, last) && (startsSentence(tokens, first) || tokens.word[first - 1] === ',');
  const before = names.at(-1);
  if (!isSubject || (before && before.looks !== 'place' && isNear(tokens, before.first, first))) return false;
  for (let i = last + 1; i < Math.min(last + SIGHT, tokens.count) && isNear(tokens, first, i); i++) {
    if (isA(tokens, i, QUOTED)) continue;
    const refers = pronounAt(tokens, i);
    if (refers === 'm' || refers === 'f') return true;
    if (isA(tokens, i, PERSON) || (isA(tokens, i, GIVEN) && tokens.capital[i] === 1)) return false;
  }
  return false;
}
const SIGHT = 30;

/** In one sentence, or in two that follow each other. */
const isNear = ({ sentence }: Tokens, a: number, b: number): boolean =>
  (sentence[b] as number) - (sentence[a] as number) < 2;
