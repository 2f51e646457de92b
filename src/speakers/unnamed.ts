import { addEntity, type Entity, exact, file, under } from './entities.ts';
import { nameOfNominal } from './nominal-names.ts';
import type { Nominal } from './phrases.ts';
import { standFor } from './stand-for.ts';
import type { Telling } from './telling.ts';
import { SPOKESPEOPLE } from './word-lists.ts';
import { foldedWords, isOrganizationNoun } from './words.ts';

/** Residents, two officials: the group of that name, or one that was quoted and that “the officials” take up. */
export function groupOf(telling: Telling, nominal: Nominal): Entity {
  const { view, world } = telling;
  const name = nameOfNominal(view, nominal);
  const key = name.toLowerCase();
  const meant = standFor(view, world, key);
  if (meant) return meant;
  const same = exact(world, `group ${key}`);
  if (same) return same;
  if (nominal.definite && nominal.owner < 0 && !nominal.complete) {
    const latest = latestOf(telling, under(world.byNoun, `group ${nominal.noun}`), nominal);
    if (latest) return latest;
  }
  const entity = addEntity(world, 'group', name, foldedWords(name));
  world.byFullName.set(`group ${key}`, entity.id);
  if (!nominal.modifiers.includes('and')) file(world.byNoun, `group ${nominal.noun}`, entity.id);
  return entity;
}

/** Of those who are called so, in these words, the one that was mentioned last; null where none of them is in mind. */
export function latestOf({ recent }: Telling, ids: readonly number[], { modifiers }: Nominal): Entity | null {
  if (ids.length === 0) return null;
  const isCalledSo = ({ id, words }: Entity): boolean => ids.includes(id) && modifiers.every((m) => words.includes(m));
  return recent.findLast(({ entity }) => isCalledSo(entity))?.entity ?? null;
}

/** A leaked memo: the document of that name, or one that “the memo” takes up. */
export function documentOf(telling: Telling, nominal: Nominal): Entity {
  const { view, world } = telling;
  const name = nameOfNominal(view, nominal);
  const same = exact(world, `document ${name.toLowerCase()}`);
  if (same) return same;
  if (nominal.definite && !nominal.complete && nominal.owner < 0) {
    const ids = under(world.byNoun, nominal.noun);
    for (let i = ids.length - 1; i >= 0; i--) {
      const entity = world.entities[ids[i] as number] as Entity;
      if (entity.looks === 'document' && nominal.modifiers.every((m) => entity.words.includes(m))) return entity;
    }
  }
  const entity = addEntity(world, 'document', name, foldedWords(name));
  world.byFullName.set(`document ${name.toLowerCase()}`, entity.id);
  file(world.byNoun, nominal.noun, entity.id);
  return entity;
}

/** A senior official: somebody new, but for a phrase that tells which one (a spokesman for the council). */
export function unnamed(telling: Telling, nominal: Nominal): Entity {
  const { view, world } = telling;
  const name = nameOfNominal(view, nominal);
  const key = `unnamed ${name.toLowerCase()}`;
  const same = exact(world, key);
  const isOneOffice = SPOKESPEOPLE.has(nominal.noun) && nominal.modifiers.length > 0;
  if (same && (!nominal.indefinite || nominal.complete || isOneOffice)) return same;
  const isOrganization = isOrganizationNoun(nominal.kind);
  const entity = addEntity(world, isOrganization ? 'organization' : 'unnamed', name, foldedWords(name));
  entity.gender = nominal.gender;
  world.byFullName.set(key, entity.id);
  const isBare = !nominal.definite && !nominal.indefinite;
  if (!isOrganization || !isBare) file(world.byNoun, nominal.noun, entity.id); // a headline’s *Firm* is none whom “the firm” takes up
  return entity;
}
