import { rolesBehind } from './apposition.ts';
import { seatAt } from './party-letters.ts';
import type { NameMention, Reading, Role } from './reading.ts';
import { rolesAhead } from './roles-ahead.ts';
import { rolesBefore } from './roles-before.ts';

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

/** Ann Lee, *R-Ohio*; Ann Lee (*D-Ohio*); Ann Lee (*R*). */
function inParty({ tokens }: Reading, { last }: NameMention): Role[] {
  const mark = tokens.lower[last];
  const seat = mark === ',' || mark === '(' ? seatAt(tokens, last + 1) : null;
  if (!seat) return [];
  const modifiers = seat.place ? seat.place.split(' ') : [];
  return [{ noun: seat.noun, modifiers, description: null, gender: null, kind: 'person' }];
}
