import { hasLetter } from '../document/form.ts';
import type { Role, WordsRead } from './reading.ts';
import { nounAt } from './tokens.ts';
import { ADJECTIVES_TOO } from './word-lists.ts';
import { isPersonNoun, type Words } from './words.ts';

/** So many words of a role are read. */
export const LONGEST_ROLE = 8;

/** The role that ends before `last`, and those that “and” joins to it: author and *critic*. */
export function rolesOf(reading: WordsRead, first: number, last: number, description: string | null): Role[] {
  const { tokens } = reading;
  const roles: Role[] = [];
  const all = roleOf(reading, first, last, description);
  if (all) roles.push(all);
  for (let i = last - 2; i > first; i--) {
    if (tokens.lower[i] !== 'and' && tokens.lower[i] !== '&' && tokens.lower[i] !== ',') continue;
    const role = roleOf(reading, first, i, null);
    if (isPersonNoun(role?.kind) && isPersonNoun(all?.kind)) roles.push(role as Role);
  }
  return roles;
}

/** The role whose head is the last token before `last`. */
export function roleOf(reading: WordsRead, first: number, last: number, description: string | null): Role | null {
  const { tokens, words } = reading;
  let head = last - 1;
  while (head > first && !hasLetter(tokens.word[head] as string)) head--;
  const word = tokens.folded[head] as string;
  const title = words.titles.get(word);
  const noun = nounAt(reading, head);
  if (!title?.role && (!noun || noun.plural)) return null;
  if (ADJECTIVES_TOO.has(tokens.word[head] as string)) return null;
  const modifiers: string[] = [];
  for (let i = first; i < head; i++)
    for (const part of expand(words, tokens.folded[i] as string)) if (hasLetter(part)) modifiers.push(part);
  const full = title?.role ? title.role.split(' ') : [word];
  return {
    noun: full.at(-1) as string,
    modifiers: [...modifiers, ...full.slice(0, -1)],
    description: first < head || (noun && !title) ? description : null,
    gender: noun?.gender ?? null,
    kind: noun?.kind ?? 'office',
  };
}

const expand = (words: Words, word: string): readonly string[] => words.titles.get(word)?.role?.split(' ') ?? [word];
