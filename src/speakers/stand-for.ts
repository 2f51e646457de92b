import { addEntity, type Entity, exact, type World } from './entities.ts';
import type { NameView } from './name-view.ts';
import { isListed, PLACE } from './words.ts';

/** Whom a name of a row means (folded, without article); null where it stands for nobody else here. */
export function standFor(view: NameView, world: World, name: string): Entity | null {
  const row = view.words.standIns.get(name);
  const form = row && view.standIns.get(row);
  if (!form) return null;
  const known = exact(world, form.name);
  if (known) return known;
  const written = view.reading.text.slice(form.start, form.end);
  const looks = isListed(view.words, form.name, PLACE) ? 'place' : form.name.endsWith('s') ? 'group' : 'organization';
  const entity = addEntity(world, looks, written, form.name.split(' '), true);
  world.byFullName.set(form.name, entity.id);
  return entity;
}
