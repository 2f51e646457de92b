import type { Tokens } from '../document/document.ts';
import type { Reading } from './reading.ts';
import { isA } from './tokens.ts';
import { CHAMBERS, IN_CONGRESS, KINDS_OF_PARTY, NO_SURNAMES, PARTIES, PARTISANS } from './word-lists.ts';
import { DEMONYM, DEMONYMS, GIVEN, isListed, LOWERED, NOUN, PERSON, PLACE, SEVERAL } from './words.ts';

/** Other Republicans, Asian-Americans, Leeds MPs, an Ohio Democrat: what people are, no name; but Liberal Democrats, the Lund Rangers. */
export function isPeople(reading: Reading, first: number, last: number): boolean {
  const { tokens, traits } = reading;
  if (isPartisan(reading, first, last)) return true;
  if (tokens.word[last - 2] === '-') return isA(traits, last - 1, DEMONYMS) && isA(traits, last - 3, DEMONYM);
  if (isA(traits, first, GIVEN)) return false;
  if (isOfParty(tokens, first, last)) return true;
  if (isA(traits, last - 1, SEVERAL))
    return isA(traits, first, PLACE | DEMONYM | LOWERED | NOUN) && isA(traits, last - 1, PERSON);
  if (isA(traits, first, DEMONYM)) return false;
  return isA(traits, last - 1, DEMONYMS);
}

/** An Ohio Democrat, a House Republican, New York Republican, Virginia Republican; but John Tory. */
function isPartisan({ tokens, traits, words }: Reading, first: number, last: number): boolean {
  const party = tokens.folded[last - 1] as string;
  if (!PARTISANS.has(party)) return false;
  const isNobodys =
    (isA(traits, first, GIVEN) || CHAMBERS.has(tokens.folded[first] as string)) && NO_SURNAMES.has(party);
  return (
    isNobodys || isA(traits, first, PLACE) || isListed(words, tokens.folded.slice(first, last - 1).join(' '), PLACE)
  );
}

/** Senate *Republicans*, Ruritania *Democrats*; not the Coast Democrats, nor Social Democrats, a party. */
const isOfParty = ({ lower, folded }: Tokens, first: number, last: number): boolean =>
  IN_CONGRESS.has(folded[last - 1] as string) &&
  lower[first - 1] !== 'the' &&
  !PARTIES.has(folded[first] as string) &&
  !KINDS_OF_PARTY.has(folded[first] as string);
