import type { Span } from '../article/types.ts';
import { addEntity, type Entity, exact, type World } from './entities.ts';

/** “Lee and Cho”: one speaker, named as written, without titles. */
export function severalOf(text: string, world: World, parts: readonly Span[]): Entity {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const name = `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
  const same = exact(world, `several ${name}`);
  const entity = same ?? addEntity(world, 'group', name, []);
  if (!same) world.byFullName.set(`several ${name}`, entity.id);
  return entity;
}
