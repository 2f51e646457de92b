import type { Entity } from './entities.ts';
import type { KnownSpeaker } from './types.ts';
import { fold } from './words.ts';

export type KnownIndex = ReadonlyMap<string, KnownSpeaker | null>;

/** The caller's names and aliases, folded. A name that two rows share belongs to neither. */
export function knownIndex(known: readonly KnownSpeaker[]): KnownIndex {
  const index = new Map<string, KnownSpeaker | null>();
  for (const row of known)
    for (const name of new Set([row.name, ...(row.aliases ?? [])].map(keyOf)))
      index.set(name, index.has(name) && index.get(name) !== row ? null : row);
  return index;
}

/** The caller's id for a speaker: by its full name, or by another name that the article gives it. Never by part of a name. */
export function knownIdOf(index: KnownIndex, entity: Entity): string | null {
  if (index.size === 0) return null;
  const names = [entity.name, ...entity.mentions.filter(({ form }) => form === 'name').map(({ text }) => text)];
  for (const name of names) {
    const row = index.get(keyOf(name));
    if (row) return row.id ?? row.name;
  }
  return null;
}

const keyOf = (name: string): string =>
  name
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');
