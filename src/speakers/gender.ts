import { type DiscourseState, idOfName } from './discourse-state.ts';
import { canBePerson, type Entity, newEntity } from './entities.ts';
import { isBare } from './name-scan.ts';
import type { NameMention } from './reading.ts';
import { isA, isVerbal } from './tokens.ts';
import { type Gender, QUOTED } from './words.ts';

interface Votes {
  m: number;
  f: number;
}

const NEAR_NAMES = 12;

/**
 * He or she right after a name whose gender nothing tells for certain, nobody else being near: “Dorje left. He said …”. And whoever is he where the text has a
 * surname before *Maud* Lund: somebody else of that name.
 */
export function guessGenders(state: DiscourseState): void {
  const { reading, index } = state;
  const { tokens, traits } = reading;
  const votes = new Map<number, Votes>();
  const bareVotes = new Map<number, Votes>();
  const near: NameMention[] = [];
  let name = 0;
  for (const { at, refers } of reading.pronouns) {
    if (refers !== 'm' && refers !== 'f') continue;
    for (; name < reading.names.length && (reading.names[name] as NameMention).first <= at; name++)
      if (!isA(traits, (reading.names[name] as NameMention).first, QUOTED))
        near.push(reading.names[name] as NameMention);
    if (near.length > NEAR_NAMES) near.splice(0, near.length - NEAR_NAMES);
    if (isA(traits, at, QUOTED)) continue;
    const id = onlyPerson(state, near, tokens.sentence[at] as number);
    if (id < 0) continue;
    add(votes, id, refers);
    const last = near[near.length - 1];
    if (last?.words.length === 1 && isVerbal(tokens, last.last)) add(bareVotes, id, refers);
  }
  splitNamesakes(state, bareVotes);
  for (const [id, { m, f }] of votes) {
    const entity = index.entities[id] as Entity;
    if ((entity.gender !== null && !entity.guessed) || m === f) continue;
    entity.gender = m > f ? 'm' : 'f';
    entity.guessed = true;
  }
}

function add(votes: Map<number, Votes>, id: number, gender: Gender): void {
  const vote = votes.get(id) ?? { m: 0, f: 0 };
  vote[gender]++;
  votes.set(id, vote);
}

/** So many votes tell how the bearer of a bare surname is called: he, and his. */
const OFTEN_CALLED = 2;

/** *Lund* said he would stay. Maud Lund left. Lund told reporters he was glad: the surname is not hers, if it stands before her name and is called he. */
function splitNamesakes({ reading, index }: DiscourseState, votes: ReadonlyMap<number, Votes>): void {
  let bare: Map<string, NameMention> | null = null;
  for (const [id, { m, f }] of votes) {
    const entity = index.entities[id] as Entity;
    const called = m > f ? 'm' : 'f';
    const isOther = entity.gender !== null && !entity.guessed && entity.gender !== called;
    if (!isOther || Math.max(m, f) < OFTEN_CALLED || Math.min(m, f) > 0 || entity.words.length < 2) continue;
    bare ??= new Map(
      reading.names
        .filter(isBare)
        .reverse()
        .map((name) => [name.surname, name]),
    );
    const name = bare.get(entity.words[entity.words.length - 1] as string);
    if (!name || name.first >= entity.introduced) continue;
    entity.onlyInFull = true;
    const other = newEntity(reading, index, { ...name, type: 'person' });
    other.gender = called;
    other.guessed = true;
  }
}

/** The one person named in this sentence or the one before it; -1 where there is none, or more than one. */
function onlyPerson(state: DiscourseState, near: readonly NameMention[], sentence: number): number {
  const { reading, index } = state;
  let only: number | null = null;
  for (const name of near) {
    if (sentence - (reading.tokens.sentence[name.first] as number) > 1) continue;
    const id = idOfName(state, name);
    if (id >= 0 && !canBePerson(index.entities[id] as Entity)) continue;
    if (only !== null && only !== id) return -1;
    only = id;
  }
  return only ?? -1;
}
