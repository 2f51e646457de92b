import { fold } from '../language/written.ts';
import type { Entity } from './entities.ts';
import type { KnownSpeaker } from './types.ts';

type KnownIndex = ReadonlyMap<string, KnownSpeaker | null>;

/** The caller's names and aliases, folded. A name that two rows share belongs to neither. */
export function knownIndex(known: readonly KnownSpeaker[]): KnownIndex {
  const index = new Map<string, KnownSpeaker | null>();
  for (const row of known)
    for (const name of new Set([row.name, ...(row.aliases ?? [])].map(keyOf)))
      index.set(name, index.has(name) && index.get(name) !== row ? null : row);
  return index;
}

/**
 * The caller's id for a speaker: by its fullest name, by another name of two words or more that the article gives it, or by its fullest name
 * with a post that the article tells of it (“Councillor Lund”).
 * A bare surname links only whom the article never calls otherwise: “Lund” is no reason to take Ann Lund for Ben Lund.
 */
export function knownIdOf(index: KnownIndex, entity: Entity): string | null {
  if (index.size === 0 || !entity.named) return null;
  const others = entity.mentions.filter(({ form, text }) => form === 'name' && /\s/.test(text));
  const titled = entity.roles.map(({ noun }) => `${noun} ${entity.name}`);
  for (const name of [entity.name, ...others.map(({ text }) => text), ...titled]) {
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
