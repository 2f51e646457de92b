import type { DiscourseState } from './discourse-state.ts';
import { type Entity, entityByKey, idsOf, learn, newEntity } from './entities.ts';
import { isOfGeneration } from './generations.ts';
import { entityOfMetonym } from './metonyms.ts';
import { spellingsOf } from './misspelt.ts';
import { isOtherBody } from './organizations.ts';
import type { NameMention, Reading } from './reading.ts';
import { rolesAround } from './roles-around.ts';
import { NEWSPAPERS } from './word-lists.ts';
import { DEMONYM, FIRM, isListed, isOrganizationNoun, isSaidOfWomen, PLACE } from './words.ts';

/** The entity of a name; null where two share it and nothing tells them apart. */
export function resolveName(state: DiscourseState, name: NameMention): Entity | null {
  const { reading, index, entityOfName } = state;
  const meant = isNoMetonym(state, name) ? null : entityOfMetonym(reading, index, name.key);
  if (meant) return meant;
  const own = entityOfName[name.index];
  if (own) return own;
  const entity = antecedentOfName(state, name);
  if (entity === 'nobody') return null;
  const found = entity ?? (name.capitals && !state.sourceAt.has(name.first) ? null : newEntity(reading, index, name));
  if (found) {
    if (found.words.length > name.words.length && isSurnamed(found, name.words.at(-1) as string)) found.short++;
    entityOfName[name.index] = found;
    learn(reading, index, found, name);
  }
  return found;
}

/** Whether a name is no metonym here: a drive to *Beijing*, a person of that name, a text with no metonyms. */
function isNoMetonym({ reading, index, sourceAt }: DiscourseState, { words, from, first }: NameMention): boolean {
  if (reading.metonyms.size === 0) return true;
  const isPlaced = reading.tokens.tag[from - 1] === 'ADP' && !sourceAt.has(first);
  const surname = words[0] as string;
  return isPlaced || idsOf(index.byLast, surname).some((id) => isSurnamed(index.entities[id] as Entity, surname));
}

/** Who a short name (or a headline's) means; null for somebody new; `nobody` where two share it and nothing tells them apart. */
function antecedentOfName(state: DiscourseState, name: NameMention): Entity | 'nobody' | null {
  const { index, reading } = state;
  const { key, isPlace } = name;
  if (name.words.length > 1) {
    const same = index.byFullName.get(key);
    if (same !== undefined) return index.entities[same] as Entity;
  }
  const word = name.surname;
  if (isPlace && reading.tokens.tag[name.first - 1] === 'ADP') return entityByKey(index, key);
  const candidates: number[] = [];
  addNew(candidates, idsOf(index.byLast, word));
  addNew(candidates, idsOf(index.byFirst, name.words[0]));
  if (candidates.length === 0 && !isPlace) candidates.push(...misspeltBy(state, name));
  const fitting: Entity[] = [];
  for (const id of candidates) {
    const entity = index.entities[id] as Entity;
    if (isPlace && !isSurnamed(entity, word)) continue;
    if (canMean(reading, entity, name) && isOfGeneration(index, entity, name)) fitting.push(entity);
  }
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  if (fitting.length > 1) return closest(state, fitting, name) ?? 'nobody';
  const acronym = name.words.length === 1 ? index.byAcronym.get(key.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ]/g, '')) : undefined;
  if (acronym !== undefined) return index.entities[acronym] as Entity;
  return entityByKey(index, key);
}

/** Whose surnames differ from a name’s by one letter, who were not named in its sentence, where they are two; a set, since a hostile text may have hundreds of them. */
function misspeltBy({ index, reading }: DiscourseState, name: NameMention): number[] {
  const { surname, first } = name;
  const ids = new Set<number>();
  const { sentence } = reading.tokens;
  if (index.bySpelling.size > 0)
    for (const spelling of spellingsOf(surname)) for (const id of idsOf(index.bySpelling, spelling)) ids.add(id);
  if (ids.size > 0 && rolesAround(reading, name).some(({ kind }) => isOrganizationNoun(kind))) return []; // Philips, the group
  return [...ids].filter((id) => sentence[index.entities[id]?.introduced as number] !== sentence[first]);
}

function addNew(ids: number[], others: readonly number[]): void {
  for (const id of others) if (!ids.includes(id)) ids.push(id);
}

const isSurnamed = ({ words, type }: Entity, word: string): boolean =>
  type !== 'organization' && words.length > 1 && words[words.length - 1] === word;

/** Whether a short name can mean this entity: not Mrs Ode for Ben Ode, not “the Ode” for a person. */
function canMean({ words }: Reading, entity: Entity, name: NameMention): boolean {
  if (entity.onlyInFull && name.words.length === 1) return false;
  if (entity.type === 'group' || entity.type === 'document' || entity.type === 'unnamed') return false;
  const isOrganization = entity.type === 'organization' || entity.type === 'place';
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
function closest(state: DiscourseState, fitting: readonly Entity[], name: NameMention): Entity | null {
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
  const near = state.recent.filter(({ entity, relation }) => pool.includes(entity) && relation !== 'possessor');
  const latest = near[near.length - 1];
  if (!latest) return null;
  const isEither = near.some(
    ({ entity, sentence, relation }) =>
      entity !== latest.entity && sentence === latest.sentence && relation === latest.relation,
  );
  return isEither ? null : latest.entity;
}

/** Those that pass; all, where none does. */
function narrow(entities: readonly Entity[], passes: (entity: Entity) => boolean): readonly Entity[] {
  const passing = entities.filter(passes);
  return passing.length > 0 ? passing : entities;
}
