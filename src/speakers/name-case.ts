import type { Segment } from '../article/types.ts';
import type { Block, Document, Sentence, Tokens } from '../document/document.ts';
import type { Form } from '../document/form.ts';
import { startsSentence } from './name-scan.ts';
import type { WordsRead } from './reading.ts';
import { isA, isVerbal } from './tokens.ts';
import {
  CAPITALISED,
  DEMONYM,
  GIVEN,
  IN_TITLE,
  LOWERED,
  NOUN,
  PLACE,
  PRONOUN,
  SUFFIX,
  SURNAME,
  TITLE,
} from './words.ts';

const HEADINGS: ReadonlySet<Segment['kind']> = new Set(['headline', 'heading']);
const LETTERS_OF_A_TITLE_WORD = 4;
const WORDS_OF_A_TITLE = 5;

/** Lee Just Revealed Whom She Will Vote For: hardly a longer word is without a capital, a verb among them. */
function isTitleCase(tokens: Tokens, { first, last }: Sentence): boolean {
  let [capitals, others, verbs] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const word = tokens.word[i] as string;
    const isLower = tokens.capital[i] !== 1;
    if (isLower && tokens.tag[i] === 'VERB') return false;
    if (word.length < LETTERS_OF_A_TITLE_WORD) continue;
    if (isLower) others++;
    else if (i > first) {
      capitals++;
      if (isVerbal(tokens, i) || tokens.tag[i] === 'ADV') verbs++;
    }
    if (others * 8 > last - first) return false;
  }
  return capitals + 1 >= WORDS_OF_A_TITLE && others * 8 <= capitals && (verbs > 0 || others === 0);
}

/** Notes what the whole text tells by its capitals: which words it has without one, too, which not only at a sentence’s start, which behind given names. */
export function learnCase(read: WordsRead, { blocks, sentences }: Document): void {
  const { tokens, traits } = read;
  const { count, capital, lower, form } = tokens;
  for (const sentence of sentences)
    if (HEADINGS.has((blocks[sentence.block] as Block).kind) || isTitleCase(tokens, sentence))
      for (let i = sentence.first; i < sentence.last; i++) traits[i] = (traits[i] as number) | IN_TITLE;
  const words = new Map<string, Told>();
  const capitals: Told[] = [];
  const mayHaveCapital = new Uint8Array(SIEVE);
  for (let i = 0; i < count; i++) {
    if (capital[i] !== 1) continue;
    const word = lower[i] as string;
    const one = words.get(word) ?? newIn(words, word);
    one.traits |= caseAt(read, i);
    capitals.push(one);
    mayHaveCapital[(form[i] as Form).hash & (SIEVE - 1)] = 1;
  }
  for (let i = 0; i < count; i++) {
    if (capital[i] === 1 || mayHaveCapital[(form[i] as Form).hash & (SIEVE - 1)] === 0) continue;
    const one = words.get(lower[i] as string);
    if (one) one.traits |= LOWERED;
  }
  let next = 0;
  for (let i = 0; i < count; i++)
    traits[i] = (traits[i] as number) | (capital[i] === 1 ? (capitals[next++] as Told).traits : LOWERED);
}

/** The traits of a word that has a capital somewhere. */
interface Told {
  traits: number;
}

function newIn(words: Map<string, Told>, word: string): Told {
  const one = { traits: 0 };
  words.set(word, one);
  return one;
}
/** Most words never have a capital: their hash tells so, without a look-up. */
const SIEVE = 4096;

/** What a capital tells where it stands. */
function caseAt(read: WordsRead, i: number): number {
  const { tokens, traits } = read;
  const isCapitalised = !isA(traits, i, IN_TITLE) && !startsSentence(tokens, i);
  const isLast = i > 0 && tokens.capital[i - 1] === 1 && (tokens.capital[i + 1] !== 1 || isA(traits, i + 1, SUFFIX));
  const isSurname = isLast && isGivenName(read, i - 1);
  return (isCapitalised ? CAPITALISED : 0) | (isSurname ? SURNAME : 0);
}

/** A given name, an initial, or any other word on no list that no article stands before: *Gayle* King; not the *Borealis* Chairman. */
function isGivenName({ tokens, traits }: WordsRead, i: number): boolean {
  if (isA(traits, i, GIVEN) || tokens.folded[i]?.length === 1) return true;
  const isFirst = tokens.capital[i - 1] !== 1 && tokens.tag[i - 1] !== 'DET' && tokens.tag[i] === 'PROPN';
  return isFirst && !isA(traits, i, TITLE | PLACE | DEMONYM | PRONOUN | NOUN);
}
