import { rolesBehind } from './apposition.ts';
import { seatAt } from './party-letters.ts';
import { ARTICLES, POSSESSIVES } from './phrases.ts';
import type { NameMention, Reading, Role } from './reading.ts';
import { LONGEST_ROLE, roleOf } from './role.ts';
import { rolesAhead } from './roles-ahead.ts';
import { rolesBefore } from './roles-before.ts';
import { isVerbal, ROLE_TAGS } from './tokens.ts';
import { TAKES_OFFICE } from './word-lists.ts';

/** The roles that stand around a name: former chief whip *Ann Lee*; *Ann Lee*, a lawyer in Leeds; *Ann Lee*, who is the mayor. */
export function rolesAround(reading: Reading, name: NameMention): readonly Role[] {
  const known = reading.rolesOf[name.index];
  if (known) return known;
  const roles: Role[] = [];
  for (const rolesIn of AROUND) for (const role of rolesIn(reading, name)) roles.push(role);
  reading.rolesOf[name.index] = roles;
  return roles;
}
const AROUND = [rolesBefore, rolesAhead, rolesBehind, inParty];

const AS_FAR_AS = 12;

/**
 * The office that the rest of a sentence gives to its subject, which ends before token `from`: *he* spoke as British prime minister.
 * Behind another name only “as” tells the subject's, and only where the sentence begins with it: *Ann Lee* visited Peru as mayor.
 */
export function officeBehind(reading: Reading, from: number): Role | null {
  const { tokens, nameAt } = reading;
  const sentence = tokens.sentence[from - 1];
  const subject = nameAt[from - 1]?.from ?? from - 1;
  const begins = tokens.sentence[subject - 1] !== sentence;
  let isAlone = true;
  for (let i = from; i < Math.min(from + AS_FAR_AS, tokens.count - 1); i++) {
    if (nameAt[i]) isAlone = false;
    if (tokens.sentence[i] !== sentence || !(begins || isAlone)) return null;
    const lower = tokens.lower[i] as string;
    if (lower !== 'as' && !(isAlone && TAKES_OFFICE.has(lower))) continue;
    let first = i + 1;
    while (ARTICLES.has(tokens.lower[first] as string) || POSSESSIVES.has(tokens.lower[first] as string)) first++;
    let last = first;
    while (last - first < LONGEST_ROLE && ROLE_TAGS.has(tokens.tag[last] as string)) last++;
    const isClause = isVerbal(tokens, last) || tokens.lower[last] === 'who'; // she was fined as the officer told the court …
    const role = last > first && !isClause ? roleOf(reading, first, last, null) : null;
    if (role?.kind === 'office') return role;
  }
  return null;
}

/** Ann Lee, *R-Ohio*; Ann Lee (*D-Ohio*); Ann Lee (*R*). */
function inParty({ tokens }: Reading, { last }: NameMention): Role[] {
  const mark = tokens.lower[last];
  const seat = mark === ',' || mark === '(' ? seatAt(tokens, last + 1) : null;
  if (!seat) return [];
  const modifiers = seat.place ? seat.place.split(' ') : [];
  return [{ noun: seat.noun, modifiers, description: null, gender: null, kind: 'person' }];
}
