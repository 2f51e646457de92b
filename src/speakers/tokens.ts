import type { Span } from '../article/types.ts';
import type { TokenRange, Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import type { SpeakerPronoun } from '../lexicons/types.ts';
import type { Pronoun, WordsRead } from './reading.ts';
import { ALL_CAPS, NOUN, type Noun, nounOf, PRONOUN } from './words.ts';

/** Dashes as newspapers write them: many type a hyphen, or two. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '--']);
/** Tags of the words of a noun phrase: *the former prime minister*. */
export const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);
/** Tags of the words that name somebody’s post, which has no article: *deputy prime minister*. */
export const ROLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Whether it has two signs or more and no small letter: NATO, but also 12. */
export const isAllCaps = (written: string): boolean => written.length > 1 && written === written.toUpperCase();

/** Whether the token at i has one of the traits asked for: its word is on that list, or the text writes it so. False where the text has no token i. */
export const isA = (traits: Uint32Array, i: number, asked: number): boolean =>
  i >= 0 && i < traits.length && ((traits[i] as number) & asked) !== 0;

/** By its tag, a verb or an auxiliary: somebody *has* *said* so. */
export const isVerbal = ({ tag }: Tokens, i: number): boolean => tag[i] === 'VERB' || tag[i] === 'AUX';

/** By its tag, a noun or a word of a name: *mayor*, *Lund*. Whether a list has it as a noun, the trait `NOUN` tells. */
export const isNoun = ({ tag }: Tokens, i: number): boolean => tag[i] === 'NOUN' || tag[i] === 'PROPN';

/** The mark behind a possessor: Lund | *’s*, the Lunds | *’*. */
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

/** What the pronoun at i may refer to; undefined for other words. WHO and IT in capitals are organizations. */
export function pronounAt({ tokens, traits, words }: WordsRead, i: number): SpeakerPronoun['refers'] | undefined {
  const isPronoun = isA(traits, i, PRONOUN) && !isA(traits, i, ALL_CAPS);
  return isPronoun ? words.pronouns.get(tokens.lower[i] as string) : undefined;
}

/** Tokens of a span, last excluded. */
export function tokensOf({ start, end }: Span, tokens: Tokens): TokenRange {
  return { first: firstAt(tokens.start, start), last: firstAt(tokens.start, end) };
}
