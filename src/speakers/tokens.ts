import type { Span } from '../article/types.ts';
import type { TokenRange, Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import type { SpeakerPronoun } from '../lexicons/types.ts';
import type { Pronoun, WordsRead } from './reading.ts';
import { ALL_CAPS, NOUN, type Noun, nounOf, PRONOUN } from './words.ts';

/** As newspapers write them. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '--']);
/** What a noun phrase consists of: the former prime minister. */
export const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);
/** What a role consists of: deputy prime minister. */
export const ROLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

export const isAcronym = (written: string): boolean => written.length > 1 && written === written.toUpperCase();

/** Whether the word at i is on one of these lists, or written so in the text; false where there is none. */
export const isA = (traits: Uint32Array, i: number, asked: number): boolean =>
  i >= 0 && i < traits.length && ((traits[i] as number) & asked) !== 0;

/** Whether the word at i is a verb or goes with one: somebody or something *has* *said* so. */
export const isVerbal = ({ tag }: Tokens, i: number): boolean => tag[i] === 'VERB' || tag[i] === 'AUX';

/** *Mayor*, *Lund*: a noun, or a name’s word. */
export const isNoun = ({ tag }: Tokens, i: number): boolean => tag[i] === 'NOUN' || tag[i] === 'PROPN';

/** The mark behind an owner: Lund | *’s*, the Lunds | *’*. */
export const isPossessiveMark = ({ lower }: Tokens, i: number): boolean => lower[i] === "'s" || lower[i] === "'";

/** What the noun at i stands for; null where it is on no list. */
export const nounAt = ({ tokens, traits, words }: WordsRead, i: number): Noun | null =>
  isA(traits, i, NOUN) ? nounOf(words, tokens.folded[i] as string) : null;

/** The pronouns that may refer to a speaker. */
export function pronounsIn(reading: WordsRead): Pronoun[] {
  const found: Pronoun[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    const refers = pronounAt(reading, at);
    if (refers) found.push({ at, refers });
  }
  return found;
}

/** What the word at i stands for as a pronoun; undefined for other words, WHO and IT among them. */
export function pronounAt({ tokens, traits, words }: WordsRead, i: number): SpeakerPronoun['refers'] | undefined {
  const isPronoun = isA(traits, i, PRONOUN) && !isA(traits, i, ALL_CAPS);
  return isPronoun ? words.pronouns.get(tokens.lower[i] as string) : undefined;
}

/** Tokens of a span, last excluded. */
export function tokensOf({ start, end }: Span, tokens: Tokens): TokenRange {
  return { first: firstAt(tokens.start, start), last: firstAt(tokens.start, end) };
}
