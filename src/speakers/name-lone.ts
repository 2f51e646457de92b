import type { Tokens } from '../document/document.ts';
import { startsSentence } from './name-scan.ts';
import type { Reading, WordsRead } from './reading.ts';
import { isA } from './tokens.ts';
import { FIGURES, NEWSPAPERS } from './word-lists.ts';
import {
  ALL_CAPS,
  CAPITALISED,
  DEMONYM,
  DEMONYMS,
  GIVEN,
  IN_TITLE,
  LOWERED,
  NOUN,
  PLACE,
  SOURCE_START,
  SURNAME,
  singularOf,
} from './words.ts';

/** Whether one capitalised word is a name: not Police, Analysts, Republican at a sentence's start. */
export function isLoneName(reading: Reading, i: number): boolean {
  const { tokens, traits } = reading;
  if (isKnownSurname(reading, i)) return true;
  if (isKindOfPeople(reading, i)) return false;
  const isNoun = isA(traits, i, NOUN);
  const starts = startsSentence(tokens, i) || isA(traits, i, IN_TITLE);
  if (
    starts &&
    !isA(traits, i, GIVEN | SURNAME) &&
    opensGroup(tokens, i) &&
    singularOf(tokens.folded[i] as string) !== null
  )
    return false; // *Voters* who stayed
  if (isA(traits, i, GIVEN) && tokens.tag[i - 1] !== 'DET') return true;
  const isLowered = isA(traits, i, LOWERED);
  if (!starts && isThePost(tokens, i)) return true;
  if (!starts) return !isNoun && !(isLowered && isA(traits, i, ALL_CAPS) && tokens.lower[i - 1] !== 'the');
  if (isLowered || isNoun || FIGURES.has(tokens.lower[i] as string)) return isA(traits, i, CAPITALISED) && !isNoun;
  return (
    isA(traits, i, CAPITALISED | GIVEN | PLACE) ||
    (((isA(traits, i, SOURCE_START) && startsSentence(tokens, i)) || tokens.tag[i] === 'PROPN') &&
      tokens.tag[i + 1] !== 'NOUN') // Energy experts
  );
}

/** The *American* said, *Iranians*, *CEOs*; but the SNP said. */
function isKindOfPeople({ tokens, traits }: WordsRead, i: number): boolean {
  const { tag, lower, word } = tokens;
  const before = lower[tag[i - 1] === 'ADJ' ? i - 2 : i - 1] ?? '';
  const mayAct = tag[i + 1] === 'VERB' && (before !== 'the' || isA(traits, i, ALL_CAPS));
  return (
    (isA(traits, i, DEMONYM) && !mayAct) || isA(traits, i, DEMONYMS) || /^[A-ZÀ-ÖØ-Þ]{2,}s$/.test(word[i] as string)
  );
}

/** The *Post*, the *Journal*; not the post. */
const isThePost = ({ folded, lower }: Tokens, i: number): boolean =>
  NEWSPAPERS.has(folded[i] as string) && lower[i - 1] === 'the';

/** Voters *who* stayed, lots *of* posts; not Friends *of* the Earth, Sanders *that* evening. */
function opensGroup({ lower, capital, tag }: Tokens, i: number): boolean {
  const next = lower[i + 1];
  if (next === 'of') return capital[lower[i + 2] === 'the' ? i + 3 : i + 2] !== 1;
  return next === 'who' || next === 'whose' || (next === 'that' && tag[i + 2] !== 'NOUN');
}

/** Wayne King … *King* said; not the King. */
export function isKnownSurname({ tokens, traits }: Reading, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return isA(traits, i, SURNAME) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}
