import type { Span } from '../article/types.ts';
import { type Entity, type EntityIndex, idsOf } from './entities.ts';
import type { NameMention, Reading } from './reading.ts';
import type { RecentMention } from './salience.ts';

/** What is known so far of an article that is read from its start: who was named, and whom a pronoun here may mean. */
export interface DiscourseState {
  readonly reading: Reading;
  readonly index: EntityIndex;
  /** By `NameMention.index`; null for a short name (*Lee* for Ann Lee) that isn't resolved yet. */
  readonly entityOfName: (Entity | null)[];
  /** Anchor tokens of the sources: one token that stands for each (`anchorOf`). */
  readonly sourceAt: ReadonlySet<number>;
  /** Anchor token of a source → the content attributed to it. */
  readonly contentAt: ReadonlyMap<number, readonly Span[]>;
  /** The token of a mention → its entity, for those so far: a name's first, a pronoun, a noun phrase's head. */
  readonly entityAt: Map<number, Entity>;
  /** The latest mentions, oldest first: the candidate antecedents. */
  readonly recent: RecentMention[];
  /** The entity of the last source before this place. */
  lastSpeaker: Entity | null;
}

/** The id of a name's entity: its own, or else the only one with this last name; -1 where none or several have it. */
export function idOfName({ index, entityOfName }: DiscourseState, name: NameMention): number {
  const own = entityOfName[name.index];
  if (own) return own.id;
  const ids = idsOf(index.byLast, name.words.at(-1));
  return ids.length === 1 ? (ids[0] as number) : -1;
}

/** The candidate antecedents of a mention at this token. A source has none in its own content: who is named there is not who says it. */
export function candidatesFor({ recent, contentAt, reading }: DiscourseState, at: number): readonly RecentMention[] {
  const said = contentAt.get(at);
  if (!said || said.length === 0) return recent;
  const isSaid = ({ at: token }: RecentMention): boolean => {
    const start = reading.tokens.start[token] as number;
    return said.some((span) => span.start <= start && start < span.end);
  };
  return recent.filter((mention) => !isSaid(mention));
}
