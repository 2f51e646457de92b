import { isNamedLikeMonth } from './name-months.ts';
import { ALWAYS_NO_NAME, beginsPlace, NO_NAME, type Scan, startsSentence, touches } from './name-scan.ts';
import { isSeat } from './party-letters.ts';
import { isA, isFamilyHe, pronounAt, type Tokens } from './tokens.ts';
import { CREDITS, OF_US, PICTURES, WINGS } from './word-lists.ts';
import { CALENDAR, CAPITALISED, GIVEN, ORGANIZATION, PERSON, PLACE, SHOUTED, TITLE } from './words.ts';

/** Index after the words of a run that no name begins with: However, | Ann Lee; CLOSE | Ann Lee; AP Photo | Ann Lee. */
export function afterNoNames(scan: Scan, first: number, last: number): number {
  const { tokens } = scan;
  let i = first;
  while (i < last && isNoName(scan, i)) i++;
  while (i < last && tokens.word[i] === '-') i++;
  while (i + 1 < last && isCaption(tokens, i)) i += PICTURES.has(tokens.word[i + 1] as string) ? 2 : 1;
  return i;
}

/** A capital that only the sentence's start, the calendar or grammar gives: The, On, However, Monday, I. */
function isNoName(scan: Scan, i: number): boolean {
  const { tokens, startsSource } = scan;
  if (tokens.capital[i] !== 1 || isInitialA(scan, i) || isFamilyHe(tokens, i)) return false;
  if (isAmount(tokens, i)) return true;
  if (startsSentence(tokens, i) && tokens.lower[i] === 'former') return true; // *Former* Lund aides
  if (beginsQuestion(scan, i)) return true;
  if (isA(tokens, i, CALENDAR)) return !isNamedLikeMonth(scan, i);
  if (beginsTitle(tokens, i)) return false;
  if (pronounAt(tokens, i) || (tokens.lower[i] === 'fed' && tokens.lower[i + 1] === 'up')) return true;
  if (isA(tokens, i, GIVEN) || beginsPlace(scan, i)) return false;
  if (WINGS.has(tokens.lower[i] as string) && tokens.capital[i + 1] === 1 && !isA(tokens, i + 1, GIVEN)) return false;
  if (startsSource.has(i)) return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'NUM';
  const onlyStarts = startsSentence(tokens, i) || scan.isCapitals(i); // Vote | *In* Lund
  if (!onlyStarts || isA(tokens, i, CAPITALISED)) return ALWAYS_NO_NAME.has(tokens.tag[i] as string);
  if (isA(tokens, i, ORGANIZATION)) return tokens.capital[i + 1] === 1; // Carmaker Borealis
  return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || tokens.tag[i] === 'NUM';
}

/** *Will* Lund go?, *May* Ann go?: a verb that a question begins with, where nobody is called so elsewhere; not Will Lund goes? */
function beginsQuestion({ tokens, reading }: Scan, i: number): boolean {
  const { word, lower, lemma, tag, capital, sentence, count } = tokens;
  if (!ASKS.has(lower[i] as string) || !startsSentence(tokens, i) || isA(tokens, i, CAPITALISED)) return false;
  let verb = i + 1;
  while (verb < count && capital[verb] === 1 && verb - i < LONGEST_ASKED) verb++;
  const isInflected = tag[verb] === 'AUX' ? !BARE.has(lower[verb] as string) : lemma[verb] !== lower[verb];
  if ((tag[verb] === 'AUX' || tag[verb] === 'VERB') && isInflected) return false;
  const last = reading.sentences[sentence[i] as number]?.last ?? 0;
  return word[last - 1] === '?';
}
const LONGEST_ASKED = 6;
const BARE = new Set(['be', 'have', 'do']);
const ASKS = new Set(['will', 'may']);

/** *N*3.2bn, *R610*, *S*$5: so much money; not the M25, nor an A380. */
const isAmount = (tokens: Tokens, i: number): boolean =>
  /^[A-Z]\d[\d.,]*(?:bn|tn|m|k)$|^[NRK]\d{3,}$/.test(tokens.word[i] as string) ||
  (tokens.word[i + 1] === '$' && touches(tokens, i + 1));

/** The secretary *A* Josephine Mary: within a sentence the article is written small. */
const isInitialA = ({ tokens, isCapitals }: Scan, i: number): boolean =>
  tokens.word[i] === 'A' && isA(tokens, i + 1, GIVEN) && !startsSentence(tokens, i) && !isCapitals(i);

/** *Us* Weekly, *Our* Street: a capital within a sentence. */
const beginsTitle = (tokens: Tokens, i: number): boolean =>
  OF_US.has(tokens.word[i] as string) && isA(tokens, i, CAPITALISED) && tokens.capital[i + 1] === 1;

/** CLOSE Ann Lee, WATCH Bo Cho: what a button or label says, in capitals, before a given name that is in none; not NATO, nor J.D. */
const isCaption = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  if (CREDITS.has(word) && PICTURES.has(tokens.word[i + 1] as string)) return true;
  if (!isA(tokens, i, SHOUTED) || !isA(tokens, i + 1, GIVEN) || isA(tokens, i + 1, SHOUTED)) return false;
  if (CREDITS.has(word)) return true;
  return word.length > 3 && !isA(tokens, i, GIVEN | TITLE | PERSON) && tokens.block[i - 1] !== tokens.block[i];
};

/** Ann Lee/*Getty* Images: who took a picture. */
export function isCredit({ word }: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (word[i] === '/' && (CREDITS.has(word[i + 1] as string) || CREDITS.has(word[i - 1] as string))) return true;
  return false;
}

/** Ann Lee, *D-Fla*. or *D. Fla*., said no. */
export const isPartyTag = (tokens: Tokens, i: number): boolean =>
  (isSeat(tokens, i) && touches(tokens, i + 1)) ||
  (/^[DR]\.$/.test(tokens.word[i] as string) && isA(tokens, i + 1, PLACE) && tokens.word[i - 1] === ',');
