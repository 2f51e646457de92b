import type { Span } from '../article/types.ts';
import { addEntity, type Entity, type EntityIndex, entityByKey } from './entities.ts';

/** “Lee and Cho”: one speaker, named as written, without titles. */
export function coordinatedEntity(text: string, index: EntityIndex, parts: readonly Span[]): Entity {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const name = `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
  const key = `several ${name}`;
  return entityByKey(index, key) ?? addEntity(index, 'group', key, name, []);
}
