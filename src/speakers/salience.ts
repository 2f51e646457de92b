import type { Entity } from './entities.ts';

/** What a mention is in its sentence: the source of an attribution, a subject, a possessor or modifier of a noun, where something is; else an object. */
export type GrammaticalRelation = 'source' | 'subject' | 'object' | 'possessor' | 'location';

/** A candidate antecedent. */
export interface RecentMention {
  readonly entity: Entity;
  /** First token. */
  readonly at: number;
  /** Token after it. */
  readonly last: number;
  readonly sentence: number;
  readonly relation: GrammaticalRelation;
  /** A subject or source with no verb before it in its sentence, nor another mention but possessors and locations. */
  readonly isFirstSubject: boolean;
}

/** A subject of a verb or the source of an attribution. */
export const isActing = (relation: GrammaticalRelation): boolean => relation === 'subject' || relation === 'source';

/** Where a pronoun or a noun phrase stands whose antecedent is asked for. */
export interface Anaphor {
  readonly at: number;
  readonly sentence: number;
  /** A pronoun that no comma parts from the words before it: *Lund* laughed when *he* heard it. */
  readonly isInClause: boolean;
  /** He or she as a source. */
  readonly speaks: boolean;
}

/** So many mentions are candidates; older ones are forgotten, which bounds the search. */
const MEMORY = 40;

export function remember(recent: RecentMention[], mention: RecentMention): void {
  recent.push(mention);
  if (recent.length > MEMORY) recent.shift();
}

// Terms of a candidate's score, set by hand; `compatibility` adds -0.5 to 3.5 (“the company”, of one that is named often).
const BY_RELATION = { source: 1.4, subject: 1.5, object: 0, possessor: -0.4, location: -0.4 } as const;
/** Taken off for each sentence beyond the one before. */
const A_SENTENCE_BACK = 1.1;
const SPOKE_LAST = 0.6;
/** *Lund* laughed when *he* heard it. */
const OWN_SUBJECT = 0.6;
/** For each time, three at most, that a nearer mention is the same person’s. */
const A_REPEAT = 0.15;
/** *Lund* laughed. Ode’s plan was mad, *he* said: the first subject of this sentence or the one before, for he or she as a source. */
const FIRST_SUBJECT = 0.3;
const MOST_SENTENCES_BACK = 10;

/**
 * The candidate with the best score: compatible, near, a subject, the last speaker, often mentioned. null where none is compatible and near, or
 * none scores more than `least` (for words that may also mean what is no speaker).
 */
export function antecedentOf(
  recent: readonly RecentMention[],
  anaphor: Anaphor,
  compatibility: (entity: Entity, relation: GrammaticalRelation) => number | null,
  lastSpeaker: Entity | null,
  least: number = Number.NEGATIVE_INFINITY,
): Entity | null {
  let best: Entity | null = null;
  let bestScore = least;
  const seen: Entity[] = [];
  let speaks = lastSpeaker;
  for (let i = recent.length - 1; i >= 0; i--) {
    const { entity, sentence, relation, at, isFirstSubject } = recent[i] as RecentMention;
    const back = anaphor.sentence - sentence;
    if (back > MOST_SENTENCES_BACK || at >= anaphor.at) continue;
    const fits = compatibility(entity, relation);
    if (fits === null) continue;
    const repeats = timesIn(seen, entity);
    const leads = isFirstSubject && relation === 'subject' && fits >= 1;
    seen.push(entity);
    const score =
      fits +
      BY_RELATION[relation] -
      Math.max(0, back - 1) * A_SENTENCE_BACK +
      (entity === speaks ? SPOKE_LAST : 0) +
      (back === 0 && relation === 'subject' && fits >= 1 && anaphor.isInClause ? OWN_SUBJECT : 0) +
      (leads && anaphor.speaks && back < 2 ? FIRST_SUBJECT : 0) +
      Math.min(repeats, 3) * A_REPEAT;
    if (leads && entity !== speaks) speaks = null; // “No,” Ode said. *Lund* laughed. He …
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function timesIn(entities: readonly Entity[], entity: Entity): number {
  let times = 0;
  for (const one of entities) if (one === entity) times++;
  return times;
}
