import { isSpeech } from './name-organizations.ts';
import { arePartisans } from './name-people.ts';
import { type Scan, startsSentence, touches } from './name-scan.ts';
import { isA, type Tokens } from './tokens.ts';
import { FIGURES, NEWSPAPERS, SPANS } from './word-lists.ts';
import {
  CAPITALISED,
  DEMONYM,
  DEMONYMS,
  GIVEN,
  HALF,
  LOWERED,
  NOUN,
  PLACE,
  SHOUTED,
  SURNAME,
  singularOf,
} from './words.ts';

/** Whether one capitalised word is a name: not Police, Analysts, Republican at a sentence's start. */
export function isLoneName(scan: Scan, i: number): boolean {
  const { tokens, startsSource, isCapitals } = scan;
  if (isKnownSurname(scan, i)) return true;
  if (isSpeech(tokens, i) || isSpan(tokens, i) || isKindOfPeople(tokens, i)) return false;
  const isNoun = isA(tokens, i, NOUN);
  const starts = startsSentence(tokens, i) || isCapitals(i);
  if (
    starts &&
    !isA(tokens, i, GIVEN | SURNAME) &&
    opensGroup(tokens, i) &&
    singularOf(tokens.folded[i] as string) !== null
  )
    return false; // *Voters* who stayed
  if (isA(tokens, i, GIVEN) && tokens.tag[i - 1] !== 'DET') return true;
  if (starts && isCompound(tokens, i)) return false;
  const isLowered = isA(tokens, i, LOWERED);
  if (!starts && isThePost(tokens, i)) return true;
  if (!starts) return !isNoun && !(isLowered && isA(tokens, i, SHOUTED) && tokens.lower[i - 1] !== 'the');
  if (isLowered || isNoun || FIGURES.has(tokens.lower[i] as string)) return isA(tokens, i, CAPITALISED) && !isNoun;
  return (
    isA(tokens, i, CAPITALISED | GIVEN | PLACE) ||
    ((startsSource.has(i) || tokens.tag[i] === 'PROPN') && tokens.tag[i + 1] !== 'NOUN') // Energy experts
  );
}

/** The *American* said, *Iranians*, *Republicans*, *CEOs*; but the SNP said. */
function isKindOfPeople(tokens: Tokens, i: number): boolean {
  const { tag, lower, word, folded } = tokens;
  const before = lower[tag[i - 1] === 'ADJ' ? i - 2 : i - 1] ?? '';
  const mayAct = tag[i + 1] === 'VERB' && !OF_ONE.has(before) && (before !== 'the' || isA(tokens, i, SHOUTED));
  return (
    (isA(tokens, i, DEMONYM) && !mayAct) ||
    isA(tokens, i, DEMONYMS) ||
    arePartisans(folded[i] as string) ||
    /^\p{Lu}{2,}s$/u.test(word[i] as string)
  );
}

/** One old *Ruritanian* wants to go: no name is behind these. */
const OF_ONE = new Set(['a', 'an', 'one', 'another', 'every', 'each']);

/** The *Post*, the *Journal*; not the post. */
const isThePost = ({ folded, lower }: Tokens, i: number): boolean =>
  NEWSPAPERS.has(folded[i] as string) && lower[i - 1] === 'the';

/** *Decades* of studies. */
const isSpan = ({ lower }: Tokens, i: number): boolean => SPANS.has(lower[i] as string) && lower[i + 1] === 'of';

/** *High*-rise flats; not Kessel-based, nor Lund-led where the text has Lund elsewhere. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  tokens.word[i + 1] === '-' &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  tokens.capital[i + 2] !== 1 &&
  !isA(tokens, i + 2, HALF) &&
  !isA(tokens, i, CAPITALISED | SURNAME | PLACE);

/** Voters *who* stayed, lots *of* posts; not Friends *of* the Earth, Jenkins *of* course, Sanders *that* evening. */
function opensGroup({ lower, capital, tag }: Tokens, i: number): boolean {
  const next = lower[i + 1];
  if (next === 'of')
    return !NO_GROUP.has(lower[i + 2] as string) && capital[lower[i + 2] === 'the' ? i + 3 : i + 2] !== 1;
  return next === 'who' || next === 'whose' || (next === 'that' && tag[i + 2] !== 'NOUN');
}
const NO_GROUP = new Set(['course', 'all']);

/** Wayne King … *King* said; not the King. */
export function isKnownSurname({ tokens }: Scan, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return isA(tokens, i, SURNAME) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}
