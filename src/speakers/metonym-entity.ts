import { addEntity, type Entity, type EntityIndex, entityByKey } from './entities.ts';
import type { NameView } from './name-view.ts';
import { isListed, PLACE } from './words.ts';

/** The entity that an alias or metonym (folded, without article) means here; null where it is a name of its own. */
export function entityOfMetonym(view: NameView, index: EntityIndex, name: string): Entity | null {
  const row = view.words.metonyms.get(name);
  const form = row && view.metonyms.get(row);
  if (!form) return null;
  const known = entityByKey(index, form.name);
  if (known) return known;
  const written = view.reading.text.slice(form.start, form.end);
  const type = isListed(view.words, form.name, PLACE) ? 'place' : form.name.endsWith('s') ? 'group' : 'organization';
  const entity = addEntity(index, type, written, form.name.split(' '), true);
  index.byFullName.set(form.name, entity.id);
  return entity;
}
