import { KIND } from './kinds.ts';
import { IS } from './lexemes.ts';
import { type Clause, is, PREPOSITIONS } from './seen.ts';
import { add, type Traits } from './trait.ts';
import type { Word } from './words.ts';

/** Words in which the head of a noun phrase is looked for. */
const REACH = 10;
/** In place of a name, which says nothing of the next one. */
const NAME = 1;

/** What is named where no verb stands? A judgement or a fact that the cue asserts (his courage), or a bare name, topic or label? */
export function naming(traits: Traits, { words, first, groups, cue }: Clause): void {
  if (groups.length > 0) return;
  const size = sizeOf(words, first);
  add(traits, KIND.names, size);
  add(traits, KIND.names, size, cue.code + 1);
  const at = headOf(words, first);
  const head = words[at];
  if (!head) return;
  add(traits, KIND.head, head.capital ? NAME : head.lexeme.key, 0, 0, at);
}

/** How many names and other words there are, three or more being many: Senator Lee; the deal; the deal with Lee. */
function sizeOf(words: readonly Word[], first: number): number {
  let names = 0;
  let others = 0;
  for (let i = first; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.lexeme.letters) continue;
    if (word.capital) names++;
    else if (!is(word, IS.determiner) && !endsPhrase(word)) others++;
  }
  return Math.min(3, others) * 4 + Math.min(3, names);
}

/** Index of the last word before a preposition, a conjunction or a relative clause: his early | support | for the plan. */
function headOf(words: readonly Word[], first: number): number {
  let head = first;
  for (let i = first; i < Math.min(words.length, first + REACH); i++) {
    const word = words[i] as Word;
    if (i > first && endsPhrase(word)) break;
    if (word.lexeme.letters) head = i;
  }
  return head;
}

const endsPhrase = (word: Word): boolean =>
  is(word, IS.subordinator | IS.question) || PREPOSITIONS.has(word.lexeme.lower) || JOINS.has(word.lexeme.lower);
const JOINS: ReadonlySet<string> = new Set([',', 'and', 'or', 'that', 'than']);
