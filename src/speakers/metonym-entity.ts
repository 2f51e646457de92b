import { addEntity, type Entity, type EntityIndex, entityByKey } from './entities.ts';
import type { NameView } from './name-view.ts';
import { isListed, PLACE } from './words.ts';

/** The entity that an alias or metonym (folded, without article) means here; null where it is a name of its own. */
export function entityOfMetonym(view: NameView, index: EntityIndex, name: string): Entity | null {
  const row = view.words.metonyms.get(name);
  const alias = row && view.metonyms.get(row);
  if (!alias) return null;
  const known = entityByKey(index, alias.name);
  if (known) return known;
  const written = view.reading.text.slice(alias.start, alias.end);
  const type = isListed(view.words, alias.name, PLACE) ? 'place' : alias.name.endsWith('s') ? 'group' : 'organization';
  return addEntity(index, type, alias.name, written, alias.name.split(' '), true);
}
