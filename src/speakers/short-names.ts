import { isOtherBody } from './bodies.ts';
import { type Entity, exact, learn, newEntity, under } from './entities.ts';
import { isOfGeneration } from './generations.ts';
import { spellingsOf } from './misspelt.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { rolesAround } from './roles-around.ts';
import { standFor } from './stand-for.ts';
import type { Telling } from './telling.ts';
import { NEWSPAPERS } from './word-lists.ts';
import { DEMONYM, FIRM, isListed, isOrganizationNoun, isSaidOfWomen, PLACE } from './words.ts';

/** Who a name means. null where two share it and nothing tells them apart. */
export function tellName(telling: Telling, name: NameMention): Entity | null {
  const { view, world, entityOfName } = telling;
  const meant = isOnlyItself(telling, name) ? null : standFor(view, world, name.key);
  if (meant) return meant;
  const own = entityOfName[name.index];
  if (own) return own;
  const entity = shortNameOf(telling, name);
  if (entity === 'nobody') return null;
  const found = entity ?? (name.capitals && !telling.sourceAt.has(name.first) ? null : newEntity(view, world, name));
  if (found) {
    if (found.words.length > name.words.length && isSurnamed(found, name.words.at(-1) as string)) found.short++;
    entityOfName[name.index] = found;
    learn(view, world, found, name);
  }
  return found;
}

/** Whether a name can stand for nobody else: a drive to *Beijing*, a person of that name, a text without names that do. */
function isOnlyItself({ view, world, sourceAt }: Telling, { words, from, first }: NameMention): boolean {
  if (view.standIns.size === 0) return true;
  const isPlaced = view.reading.tokens.tag[from - 1] === 'ADP' && !sourceAt.has(first);
  const surname = words[0] as string;
  return isPlaced || under(world.byLast, surname).some((id) => isSurnamed(world.entities[id] as Entity, surname));
}

/** Who a short name (or a headline's) means; null for somebody new; `nobody` where two share it and nothing tells them apart. */
function shortNameOf(telling: Telling, name: NameMention): Entity | 'nobody' | null {
  const { world, view } = telling;
  const { key, isPlace } = name;
  if (name.words.length > 1) {
    const same = world.byFullName.get(key);
    if (same !== undefined) return world.entities[same] as Entity;
  }
  const word = name.surname;
  if (isPlace && view.reading.tokens.tag[name.first - 1] === 'ADP') return exact(world, key);
  const candidates: number[] = [];
  addNew(candidates, under(world.byLast, word));
  addNew(candidates, under(world.byFirst, name.words[0]));
  if (candidates.length === 0 && !isPlace) candidates.push(...misspeltBy(telling, name));
  const known = candidates.map((id) => world.entities[id] as Entity);
  const fitting = known
    .filter((entity) => canMean(view, entity, name) && isOfGeneration(world, entity, name))
    .filter((entity) => !isPlace || isSurnamed(entity, word));
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  if (fitting.length > 1) return closest(telling, fitting, name) ?? 'nobody';
  const acronym = name.words.length === 1 ? world.byAcronym.get(key.replace(/[^\p{L}]/gu, '')) : undefined;
  if (acronym !== undefined) return world.entities[acronym] as Entity;
  return exact(world, key);
}

/** Whose surnames differ from a name’s by one letter, who were not named in its sentence, where they are two; a set, since a hostile text may have hundreds of them. */
function misspeltBy({ world, view }: Telling, name: NameMention): number[] {
  const { surname, first } = name;
  const ids = new Set<number>();
  const { sentence } = view.reading.tokens;
  if (world.bySpelling.size > 0)
    for (const spelling of spellingsOf(surname)) for (const id of under(world.bySpelling, spelling)) ids.add(id);
  if (ids.size > 0 && rolesAround(view, name).some(({ kind }) => isOrganizationNoun(kind))) return []; // Philips, the group
  return [...ids].filter((id) => sentence[world.entities[id]?.introduced as number] !== sentence[first]);
}

function addNew(ids: number[], others: readonly number[]): void {
  for (const id of others) if (!ids.includes(id)) ids.push(id);
}

const isSurnamed = ({ words, looks }: Entity, word: string): boolean =>
  looks !== 'organization' && words.length > 1 && words[words.length - 1] === word;

/** Whether a short name can mean this entity: not Mrs Ode for Ben Ode, not “the Ode” for a person. */
function canMean({ words }: NameView, entity: Entity, name: NameMention): boolean {
  if (entity.aside && name.words.length === 1) return false;
  if (entity.looks === 'group' || entity.looks === 'document' || entity.looks === 'unnamed') return false;
  const isOrganization = entity.looks === 'organization' || entity.looks === 'place';
  if (name.titled && isOrganization) return false;
  if (isOrganization && !name.definite && isListed(words, name.words[0] as string, DEMONYM)) return true;
  const isUnsure = entity.guessed && entity.roles.some(({ noun }) => isSaidOfWomen(noun)); // chairman Lund, Ms Lund
  if (name.titleGender && entity.gender && name.titleGender !== entity.gender && !isUnsure) return false;
  const word = name.words[0] as string;
  if (!isOrganization || entity.words.length < 2) return true;
  if (isOtherBody(name.words, entity.words, name.first < entity.introduced)) return false;
  const isPaper = name.definite && NEWSPAPERS.has(word) && entity.words.at(-1) === word; // the Mail, the New York Times
  if (isPaper) return true;
  if (isListed(words, entity.words.slice(0, 2).join(' '), PLACE)) return false; // the House is not the White House
  return entity.words[0] === word || (entity.words.at(-1) === word && isListed(words, word, FIRM)); // Police said … after Harbour Police
}

/**
 * Of several who share a name, the one the text means: who bears the title, who was named before, whom the text has called
 * so already (writers keep the bare surname for one), whom it names far more often, or the nearest.
 */
function closest(telling: Telling, fitting: readonly Entity[], name: NameMention): Entity | null {
  const last = name.words[name.words.length - 1];
  const isNamedBefore = ({ introduced }: Entity): boolean => introduced < name.first;
  let pool = narrow(fitting, ({ words }) => words[words.length - 1] === last);
  if (name.words.length > 1) pool = narrow(pool, ({ words }) => words.includes(name.words[0] as string));
  if (!name.titled) pool = narrow(pool, ({ words }) => words.length > 1); // Mrs Lund is hardly “Lund”
  const gender = name.titleGender;
  if (gender)
    pool = narrow(pool, (entity) => entity.gender === gender || (!name.titleGender && entity.gender === null));
  pool = narrow(pool, isNamedBefore);
  pool = narrow(pool, ({ short }) => short > 0);
  if (pool.length === 1) return pool[0] as Entity;
  const [first, second] = [...pool].sort((a, b) => b.count - a.count || a.id - b.id) as [Entity, Entity];
  if (first.count >= second.count * 2 && first.count > 1) return first;
  const near = telling.recent.filter(({ entity, rank }) => pool.includes(entity) && rank !== 'owner');
  const latest = near[near.length - 1];
  if (!latest) return null;
  const isEither = near.some(
    ({ entity, sentence, rank }) => entity !== latest.entity && sentence === latest.sentence && rank === latest.rank,
  );
  return isEither ? null : latest.entity;
}

/** Those that pass; all, where none does. */
function narrow(entities: readonly Entity[], passes: (entity: Entity) => boolean): readonly Entity[] {
  const passing = entities.filter(passes);
  return passing.length > 0 ? passing : entities;
}
