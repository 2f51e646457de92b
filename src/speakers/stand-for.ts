import { addEntity, type Entity, exact, type World } from './entities.ts';
import type { Page } from './page.ts';
import { isListed, PLACE } from './words.ts';

/** Whom a name of a row means (folded, without article); null where it stands for nobody else here. */
export function standFor(page: Page, world: World, name: string): Entity | null {
  const row = page.words.standIns.get(name);
  const form = row && page.standIns.get(row);
  if (!form) return null;
  const known = exact(world, form.name);
  if (known) return known;
  const written = page.reading.text.slice(form.start, form.end);
  const looks = isListed(page.words, form.name, PLACE) ? 'place' : form.name.endsWith('s') ? 'group' : 'organization';
  const entity = addEntity(world, looks, written, form.name.split(' '), true);
  world.byFullName.set(form.name, entity.id);
  return entity;
}
