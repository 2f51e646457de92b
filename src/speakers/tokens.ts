import type { Span } from '../article/types.ts';
import type { Tokens as Columns, Document } from '../document/document.ts';
import type { Form } from '../document/form.ts';
import type { SpeakerPronoun } from '../lexicons/types.ts';
import { ALL_CAPS, NOUN, type Noun, nounOf, PRONOUN, traitsOf, type Words } from './words.ts';

/** The tokens with what the room asks of their words, so that no word is looked up twice. */
export interface Tokens extends Columns {
  /** The lists that the word is on, how the text writes it and where it stands, a bit each (words.ts). */
  readonly traits: Uint32Array;
  /** Where these were looked up. */
  readonly lists: Words;
}

/** The document with the traits of its tokens. */
export interface Reading extends Document {
  readonly tokens: Tokens;
}

/** Looks up every word of a text in the lists. Written out: V8 would give the result of a spread a shape of its own in each text. */
export function withTraits(doc: Document, words: Words): Reading {
  const { text, lexicon, blocks, quotations, sentences, quotes, quoteAt, frames, frameAt } = doc;
  const { count, start, end, form, word, lower, folded, lemma, tag, tagBit, inner, capital, roles, sentence, block } =
    doc.tokens;
  const traits = new Uint32Array(count);
  for (let i = 0; i < count; i++) traits[i] = traitsAs(form[i] as Form, word[i] as string, words);
  const tokens = {
    count,
    start,
    end,
    form,
    word,
    lower,
    folded,
    lemma,
    tag,
    tagBit,
    inner,
    capital,
    roles,
    sentence,
    block,
    traits,
    lists: words,
  };
  return { text, lexicon, blocks, quotations, tokens, sentences, quotes, quoteAt, frames, frameAt };
}

/** Notes this trait of every token in one of the spans. */
export function mark({ count, start, traits }: Tokens, trait: number, spans: readonly Span[]): void {
  let i = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (i < count && (start[i] as number) < span.start) i++;
    for (; i < count && (start[i] as number) < span.end; i++) traits[i] = (traits[i] as number) | trait;
  }
}

/** As newspapers write them. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '--']);
/** What a noun phrase consists of: the former prime minister. */
export const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);
/** What a role consists of: deputy prime minister. */
export const ROLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function traitsAs(one: Form, word: string, words: Words): number {
  if (one.askedOf !== words.number) {
    one.lists = traitsOf(words, one.folded) | (isAcronym(word) ? ALL_CAPS : 0);
    one.askedOf = words.number;
  }
  return one.lists;
}

export const isAcronym = (written: string): boolean => written.length > 1 && written === written.toUpperCase();

/** Whether the word at i is on one of these lists, or written so in the text; false where there is none. */
export const isA = ({ traits, count }: Tokens, i: number, asked: number): boolean =>
  i >= 0 && i < count && ((traits[i] as number) & asked) !== 0;

/** Whether the word at i is a verb or goes with one: somebody or something *has* *said* so. */
export const isVerbal = ({ tag }: Tokens, i: number): boolean => tag[i] === 'VERB' || tag[i] === 'AUX';

/** *Mayor*, *Lund*: a noun, or a name’s word. */
export const isNoun = ({ tag }: Tokens, i: number): boolean => tag[i] === 'NOUN' || tag[i] === 'PROPN';

/** The mark behind an owner: Lund | *’s*, the Lunds | *’*. */
export const isPossessiveMark = ({ lower }: Tokens, i: number): boolean => lower[i] === "'s" || lower[i] === "'";

/** What the noun at i stands for; null where it is on no list. */
export const nounAt = (tokens: Tokens, i: number): Noun | null =>
  isA(tokens, i, NOUN) ? nounOf(tokens.lists, tokens.folded[i] as string) : null;

export interface Pronoun {
  /** Its token. */
  readonly at: number;
  readonly refers: SpeakerPronoun['refers'];
}

/** What the word at i stands for as a pronoun; undefined for other words, WHO and IT among them. */
export function pronounAt(tokens: Tokens, i: number): SpeakerPronoun['refers'] | undefined {
  const isPronoun = isA(tokens, i, PRONOUN) && !isA(tokens, i, ALL_CAPS);
  return isPronoun ? tokens.lists.pronouns.get(tokens.lower[i] as string) : undefined;
}

/** He or she, who acts: not him, nor her. */
export const isHeOrShe = ({ lower }: Tokens, i: number): boolean => lower[i] === 'he' || lower[i] === 'she';
