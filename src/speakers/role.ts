import { nounAt, type Tokens } from './tokens.ts';
import { ADJECTIVES_TOO } from './word-lists.ts';
import { type Gender, isPersonNoun, type NounKind, type Words } from './words.ts';

/** A post or profession, as the text tells it of somebody: *British prime minister*, *leader of the opposition*. */
export interface Role {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** The description as written, for the record; null where it is only a title. */
  readonly description: string | null;
  readonly gender: Gender | null;
  readonly kind: NounKind | null;
}

/** So many words of a role are read. */
export const LONGEST_ROLE = 8;

/** The role that ends before `last`, and those that “and” joins to it: author and *critic*. */
export function rolesOf(words: Words, tokens: Tokens, first: number, last: number, description: string | null): Role[] {
  const roles: Role[] = [];
  const all = roleOf(words, tokens, first, last, description);
  if (all) roles.push(all);
  for (let i = last - 2; i > first; i--) {
    if (tokens.lower[i] !== 'and' && tokens.lower[i] !== '&' && tokens.lower[i] !== ',') continue;
    const role = roleOf(words, tokens, first, i, null);
    if (isPersonNoun(role?.kind) && isPersonNoun(all?.kind)) roles.push(role as Role);
  }
  return roles;
}

/** The role whose head is the last token before `last`. */
export function roleOf(
  words: Words,
  tokens: Tokens,
  first: number,
  last: number,
  description: string | null,
): Role | null {
  let head = last - 1;
  while (head > first && !/\p{L}/u.test(tokens.word[head] as string)) head--;
  const word = tokens.folded[head] as string;
  const title = words.titles.get(word);
  const noun = nounAt(tokens, head);
  if (!title?.role && (!noun || noun.plural)) return null;
  if (ADJECTIVES_TOO.has(tokens.word[head] as string)) return null;
  const modifiers: string[] = [];
  for (let i = first; i < head; i++)
    for (const part of expand(words, tokens.folded[i] as string)) if (/\p{L}/u.test(part)) modifiers.push(part);
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
