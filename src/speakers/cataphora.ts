import type { DiscourseState } from './discourse-state.ts';
import { canBePerson, type Entity } from './entities.ts';
import { relationOf } from './grammatical-relation.ts';
import type { Nominal } from './phrases.ts';
import type { Role } from './reading.ts';
import { distinguishingModifiers, fitOfRole } from './roles.ts';
import { BESIDE_OTHERS, UNTOLD } from './word-lists.ts';
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
    const isNew = entity?.mentions.length === 0 && canBeCalled(entity, nominal);
    return isNew && (nominal.indefinite || !isFar) && relationOf(reading, first, name.last) !== 'possessor'
      ? entity
      : null;
  }
  return null;
}

/** Whether somebody may be what a phrase says: of that gender, and with no other role. */
const canBeCalled = (entity: Entity, nominal: Nominal): boolean =>
  canBePerson(entity) &&
  (entity.gender === null || nominal.gender === null || entity.gender === nominal.gender) &&
  (entity.roles.length === 0 || entity.roles.some((role) => isCompatible(role, nominal)));

const isCompatible = (role: Role, nominal: Nominal): boolean =>
  role.noun === nominal.noun
    ? fitOfRole(role, distinguishingModifiers(nominal)) >= 0
    : BESIDE_OTHERS.has(role.noun) || nominal.modifiers.includes('former') || role.kind !== nominal.kind;
