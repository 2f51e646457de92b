import type { Span } from '../article/types.ts';
import { type Entity, under, type World } from './entities.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import type { Recent } from './salience.ts';

/** An article while it is being read: who was named, and whom the text has in mind at this place. */
export interface Telling {
  readonly view: NameView;
  readonly world: World;
  /** By the names' places; null where a name is short and not yet told. */
  readonly entityOfName: (Entity | null)[];
  /** Tokens of the spots that are sources. */
  readonly sourceAt: ReadonlySet<number>;
  /** For a source's spot, the content attributed to it: nobody named in it says it. */
  readonly contentAt: ReadonlyMap<number, readonly Span[]>;
  readonly recent: Recent[];
  lastSpeaker: Entity | null;
}

/** A name's entity as far as the names alone tell; -1 where they don't. */
export function idOfName({ world, entityOfName }: Telling, { index, words }: NameMention): number {
  const own = entityOfName[index];
  if (own) return own.id;
  const ids = under(world.byLast, words.at(-1));
  return ids.length === 1 ? (ids[0] as number) : -1;
}

/** The mentions in mind, without those in what the source at this token says: nobody who is named there says it. */
export function outsideOf({ recent, contentAt, view }: Telling, at: number): readonly Recent[] {
  const said = contentAt.get(at);
  if (!said || said.length === 0) return recent;
  const isSaid = ({ at: token }: Recent): boolean => {
    const start = view.reading.tokens.start[token] as number;
    return said.some((span) => span.start <= start && start < span.end);
  };
  return recent.filter((mention) => !isSaid(mention));
}
