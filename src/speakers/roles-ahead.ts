import type { Tokens } from '../document/document.ts';
import { ARTICLES, POSSESSIVES } from './phrases.ts';
import type { NameMention, Reading, Role } from './reading.ts';
import { LONGEST_ROLE, roleOf } from './role.ts';
import { isA, ROLE_TAGS } from './tokens.ts';
import { isPersonNoun, NOUN } from './words.ts';

/** *The England coach*, Sven Ode, …; the *Minister* of Labour and Trade, Ann Lee: the noun phrase that the name stands in apposition to. */
export function rolesAhead(reading: Reading, name: NameMention): Role[] {
  const { tokens, text } = reading;
  const last = name.from - 1;
  if (tokens.lower[last] !== ',' || tokens.sentence[last] !== tokens.sentence[name.first]) return [];
  if (tokens.lower[name.last] !== ',' && name.titled === false) return [];
  const first = openingBefore(tokens, last, APPOSED) + 1;
  if (first === 0) return [];
  let link = first;
  while (link < last && tokens.lower[link] !== 'of' && tokens.lower[link] !== 'for') link++;
  if (link === first) return [];
  const role = roleOf(reading, first, link, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && isPersonNoun(role.kind) ? [role] : completedBy(reading, first - 1, last);
}

/** What may stand in a phrase for somebody, and in one for a thing. */
const APPOSED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', '-', 'and', 'of', 'for']);
const THINGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', '-']);

/** The article or owner that a phrase before token `last` begins with, of nothing but these tags and words; -1 where it has none. */
function openingBefore({ lower, tag }: Tokens, last: number, allowed: ReadonlySet<string>): number {
  for (let i = last - 1; i >= 0 && last - i <= LONGEST_ROLE; i--) {
    const word = lower[i] as string;
    if (ARTICLES.has(word) || POSSESSIVES.has(word) || word === "'s") return i;
    if (!allowed.has(tag[i] as string) && !allowed.has(word)) return -1;
  }
  return -1;
}

/** A smaller boat, the *Tern*, …: whether it is told of something that nobody is. */
export function isThing({ tokens, traits }: Reading, name: NameMention): boolean {
  const comma = name.from - 2;
  const head = comma - 1;
  if (tokens.lower[name.from - 1] !== 'the' || tokens.lower[comma] !== ',' || tokens.lower[name.last] !== ',')
    return false;
  if (tokens.tag[head] !== 'NOUN' || isA(traits, head, NOUN)) return false;
  const article = tokens.lower[openingBefore(tokens, comma, THINGS)] ?? '';
  return ARTICLES.has(article) && article !== 'the';
}

/** The *governor* of | the Bank of Ruritania, Ann Lee: the role that the preposition before token `start` completes. */
function completedBy(reading: Reading, start: number, last: number): Role[] {
  const { tokens, text } = reading;
  if (tokens.tag[start - 1] !== 'ADP') return [];
  let first = start - 1;
  while (first > 0 && ROLE_TAGS.has(tokens.tag[first - 1] as string)) first--;
  if (first === start - 1) return [];
  const role = roleOf(reading, first, start - 1, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && isPersonNoun(role.kind) ? [role] : [];
}
