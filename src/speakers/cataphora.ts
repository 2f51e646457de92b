import type { DiscourseState } from './discourse-state.ts';
import type { Entity } from './entities.ts';
import { relationOf } from './grammatical-relation.ts';
import type { Nominal } from './phrases.ts';
import { UNTOLD } from './word-lists.ts';
import { isPersonNoun } from './words.ts';

const SENTENCES_OF_LEDE = 3;
const SENTENCES_AHEAD = 2;

/**
 * Whom a noun phrase describes before the text names them: the mayor has resigned. *Ann Lee* said …: somebody new with whose name one of the next
 * sentences begins. Below the lede “the mayor” is nobody of another paragraph; the label of a turn (*Host:*) is named nowhere.
 */
export function namedNext(state: DiscourseState, nominal: Nominal): Entity | null {
  const { reading, entityOfName } = state;
  const { tokens, doc } = reading;
  const isPerson = isPersonNoun(nominal.kind) && !nominal.plural && !UNTOLD.has(nominal.noun);
  if (!isPerson || tokens.lower[nominal.head + 1] === ':') return null;
  const own = tokens.sentence[nominal.head] as number;
  const ahead = nominal.indefinite ? SENTENCES_AHEAD : 1;
  for (const { first } of doc.sentences.slice(own + 1, own + 1 + ahead)) {
    const isFar = own >= SENTENCES_OF_LEDE && tokens.block[first] !== tokens.block[nominal.head];
    const name = reading.nameAt[first];
    if (!name) continue;
    const entity = entityOfName[name.index];
    const isNew = entity?.mentions.length === 0;
    return isNew && (nominal.indefinite || !isFar) && relationOf(reading, first, name.last) !== 'possessor'
      ? entity
      : null;
  }
  return null;
}
