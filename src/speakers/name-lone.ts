import { type Scan, startsSentence } from './name-scan.ts';
import { isA, type Tokens } from './tokens.ts';
import { FIGURES, NEWSPAPERS } from './word-lists.ts';
import { ALL_CAPS, CAPITALISED, DEMONYM, DEMONYMS, GIVEN, LOWERED, NOUN, PLACE, SURNAME, singularOf } from './words.ts';

/** Whether one capitalised word is a name: not Police, Analysts, Republican at a sentence's start. */
export function isLoneName(scan: Scan, i: number): boolean {
  const { tokens, startsSource, isCapitals } = scan;
  if (isKnownSurname(scan, i)) return true;
  if (isKindOfPeople(tokens, i)) return false;
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
  const isLowered = isA(tokens, i, LOWERED);
  if (!starts && isThePost(tokens, i)) return true;
  if (!starts) return !isNoun && !(isLowered && isA(tokens, i, ALL_CAPS) && tokens.lower[i - 1] !== 'the');
  if (isLowered || isNoun || FIGURES.has(tokens.lower[i] as string)) return isA(tokens, i, CAPITALISED) && !isNoun;
  return (
    isA(tokens, i, CAPITALISED | GIVEN | PLACE) ||
    ((startsSource.has(i) || tokens.tag[i] === 'PROPN') && tokens.tag[i + 1] !== 'NOUN') // Energy experts
  );
}

/** The *American* said, *Iranians*, *CEOs*; but the SNP said. */
function isKindOfPeople(tokens: Tokens, i: number): boolean {
  const { tag, lower, word } = tokens;
  const before = lower[tag[i - 1] === 'ADJ' ? i - 2 : i - 1] ?? '';
  const mayAct = tag[i + 1] === 'VERB' && (before !== 'the' || isA(tokens, i, ALL_CAPS));
  return (isA(tokens, i, DEMONYM) && !mayAct) || isA(tokens, i, DEMONYMS) || /^\p{Lu}{2,}s$/u.test(word[i] as string);
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
export function isKnownSurname({ tokens }: Scan, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return isA(tokens, i, SURNAME) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}
