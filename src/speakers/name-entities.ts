import { addRole, canBePerson, type Entity, type EntityIndex, idsOf, learn, newEntity } from './entities.ts';
import { generationOf, isOfGeneration, noteGenerations } from './generations.ts';
import { isBare } from './name-scan.ts';
import { isOtherBody } from './organizations.ts';
import type { NameMention, Reading } from './reading.ts';
import { rolesAround } from './roles-around.ts';
import { HOSTED, KIN } from './word-lists.ts';
import { isPersonNoun, type Words } from './words.ts';

/**
 * Gathers the names of two words or more, the longest first, so that the fullest name is the entity's: Donald J. Trump before
 * Donald Trump, and both before DONALD TRUMP. Of a headline's names only a person's of two or three words makes an entity. Returns each name's entity, null
 * where the name is short: who that is hangs on what stands before it.
 */
export function entitiesOfNames(reading: Reading, index: EntityIndex): (Entity | null)[] {
  const { names, words } = reading;
  const entityOf = new Array<Entity | null>(names.length).fill(null);
  const real = names.filter((name) => name.words.length > 1 && isRealName(name));
  const order = real.some(({ capitals }) => capitals) ? withoutHeadlineWords(real, names) : real;
  order.sort(
    (a, b) =>
      Number(a.capitals) - Number(b.capitals) ||
      b.words.length - a.words.length ||
      Number(a.allCaps) - Number(b.allCaps) ||
      a.index - b.index,
  );
  noteGenerations(index, order);
  for (const name of order) {
    const entity = sameEntity(words, index, name) ?? newEntity(reading, index, name);
    entityOf[name.index] = entity;
    entity.total++;
    if (entity.introduced === 0) entity.introduced = name.first;
    learn(reading, index, entity, name);
  }
  addHosts(reading, index);
  countAlone(reading, index);
  return entityOf;
}

const ALONE_BEFORE = 2;

/** Counts the names of one word for those whose last word they are; finds entities that no such name means (`onlyInFull`). */
function countAlone(reading: Reading, index: EntityIndex): void {
  const before = new Map<Entity, number>();
  const see = (ids: readonly number[], first: number): void => {
    for (const id of ids) {
      const entity = index.entities[id] as Entity;
      if (first < entity.introduced) before.set(entity, (before.get(entity) ?? 0) + 1);
    }
  };
  for (const name of reading.names) {
    if (!isBare(name)) continue;
    const { words, first } = name;
    const bearers = idsOf(index.byLast, words[0]);
    const bearer = bearerOf(index, bearers);
    const entity = bearer && isOfGeneration(index, bearer, name) ? bearer : null;
    if (entity) entity.total++;
    if (entity && canBePerson(entity))
      for (const role of rolesAround(reading, name)) if (isPersonNoun(role.kind)) addRole(index, entity, role);
    see(bearers, first);
    see(idsOf(index.byFirst, words[0]), first);
  }
  for (const [entity, count] of before)
    entity.onlyInFull =
      count >= ALONE_BEFORE && (mayBeAnything(entity) || entity.roles.some(({ noun }) => KIN.has(noun)));
}

/** Who alone has the surname, or alone is known to be a person: Ann *Lee* beside Team *Lee*. */
function bearerOf(index: EntityIndex, bearers: readonly number[]): Entity | null {
  const all = bearers.map((id) => index.entities[id] as Entity);
  const persons = all.length === 1 ? all : all.filter(({ type }) => type === 'person');
  return persons.length === 1 ? (persons[0] as Entity) : null;
}

const mayBeAnything = ({ type, gender }: Entity): boolean =>
  (type === 'name' || type === 'organization') && gender === null;

/** In a headline only what starts with a given name and is no longer than a name; words all in capitals are none. */
const isRealName = ({ capitals, type, words, allCaps }: NameMention): boolean =>
  !capitals || (type === 'person' && words.length < 4 && !allCaps);

/** Not Ann *Lee Shares* Pic: a headline's other words, with one in it that the body has in its names, and not the last. */
function withoutHeadlineWords(real: readonly NameMention[], names: readonly NameMention[]): NameMention[] {
  const inBody = new Set(names.flatMap(({ capitals, words }) => (capitals ? [] : words)));
  return real.filter(
    ({ capitals, words, surname }) => !capitals || inBody.has(surname) || !words.some((word) => inBody.has(word)),
  );
}

/** The known entity that a name of several words belongs to; null where it is a new one’s. */
function sameEntity(words: Words, index: EntityIndex, name: NameMention): Entity | null {
  const same = index.byFullName.get(name.key);
  if (same !== undefined) return index.entities[same] as Entity;
  for (const id of idsOf(index.byLast, name.surname)) {
    const entity = index.entities[id] as Entity;
    if (
      entity.type !== 'organization' &&
      name.type !== 'organization' &&
      givenNamesAgree(words, entity.words, name.words) &&
      isOfGeneration(index, entity, name)
    )
      return entity;
  }
  for (const id of idsOf(index.byAny, name.words[0])) {
    const entity = index.entities[id] as Entity;
    if (isPart(name.words, entity.words) && !isOther(entity, name) && isOfGeneration(index, entity, name))
      return entity;
  }
  return null;
}

/** Whether an organization is another than the name that its own has in it: *Ann Ode* Ltd, *New York* Rangers, *Kent Police* Federation. */
const isOther = ({ type, words: whole }: Entity, name: NameMention): boolean =>
  type === 'organization' &&
  (name.type === 'person' || isOtherBody(name.words, whole, true) || (name.isPlace && whole[0] === name.words[0]));

/** Mike Ode and Michael R. Ode; J. Ode and John Ode; Vicente Rangel and José Vicente Rangel. */
function givenNamesAgree(words: Words, full: readonly string[], short: readonly string[]): boolean {
  const [a, b] = [full[0] as string, short[0] as string];
  if (a === b) return middlesAgree(full, short);
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (words.nicknames.get(a) ?? []).some((forms) => forms.includes(b));
}

/** George W Bush is not George H Bush. */
function middlesAgree(full: readonly string[], short: readonly string[]): boolean {
  const initials = (parts: readonly string[]): string[] =>
    parts.slice(1, generationOf(parts) ? -2 : -1).map((part) => part.charAt(0));
  const [a, b] = [initials(full), initials(short)];
  return a.length === 0 || b.length === 0 || a[0] === b[0];
}

/** Whether `part` stands in `whole` in one piece: Suu Kyi in Aung San Suu Kyi. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const at = whole.indexOf(part[0] as string);
  return at >= 0 && part.length < whole.length && part.every((word, i) => whole[at + i] === word);
}

/** The *Ann Lee* Show, where the text has Lee alone, and nobody else of that name: its host. */
function addHosts(reading: Reading, index: EntityIndex): void {
  let alone: Set<string> | null = null;
  for (const name of reading.names) {
    const { words, given, capitals, first, last } = name;
    const [, surname, show] = words;
    if (words.length !== 3 || last - first !== 3 || given === undefined || capitals || !HOSTED.has(show as string))
      continue;
    alone ??= new Set(reading.names.filter(isBare).map(({ key }) => key));
    if (!alone.has(surname as string) || idsOf(index.byLast, surname).length > 0) continue;
    const end = reading.tokens.end[last - 2] as number;
    const key = words.slice(0, 2).join(' ');
    const host = { ...name, last: last - 1, end, words: words.slice(0, 2), key, surname: surname as string };
    const entity = newEntity(reading, index, { ...host, type: 'person', definite: false });
    entity.gender = given;
    entity.introduced = first;
  }
}
