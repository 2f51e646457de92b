import { candidatesFor, type DiscourseState } from './discourse-state.ts';
import { addEntity, canBePerson, type Entity } from './entities.ts';
import { resolveRelative } from './relatives.ts';
import { antecedentOf, type GrammaticalRelation, isActing, type RecentMention } from './salience.ts';
import { pronounAt } from './tokens.ts';
import type { Gender } from './words.ts';

/** The antecedent of a pronoun; null where no candidate is compatible and near. */
export function resolvePronoun(state: DiscourseState, at: number): Entity | null {
  const { view, recent, index } = state;
  const { tokens } = view.reading;
  const refers = pronounAt(tokens, at);
  const before = recent[recent.length - 1];
  if (before?.last === at && tokens.lower[at]?.endsWith('self')) return before.entity; // Lee himself
  const anaphor = {
    at,
    sentence: tokens.sentence[at] as number,
    isInClause: tokens.tag[at - 1] !== 'PUNCT',
    speaks: state.sourceAt.has(at) && (refers === 'm' || refers === 'f'),
  };
  const candidates = candidatesFor(state, at);
  switch (refers) {
    case 'm':
    case 'f':
      return antecedentOf(candidates, anaphor, (entity) => personFits(entity, refers), state.lastSpeaker);
    case 'it':
      return antecedentOf(candidates, anaphor, thingFits, state.lastSpeaker, LEAST_OF_THINGS);
    case 'they':
      return antecedentOf(
        candidates.filter((mention) => mayBeThey(mention, anaphor.sentence, state.lastSpeaker)),
        anaphor,
        groupFits,
        state.lastSpeaker,
        LEAST_OF_GROUPS,
      );
    case 'relative':
      return resolveRelative(state, at);
    case 'some':
      return addEntity(index, 'unnamed', null, tokens.lower[at] as string, [tokens.lower[at] as string]);
    default:
      return null;
  }
}

/** “It” may mean any thing and “they” any people: without a candidate that scores more than this they have no antecedent among the speakers. */
const LEAST_OF_THINGS = 0.25;
const LEAST_OF_GROUPS = -0.5;

/** How well he or she fits: null not at all, else a bonus. */
function personFits(entity: Entity, gender: Gender): number | null {
  if (!canBePerson(entity) || (entity.gender && entity.gender !== gender)) return null;
  if (entity.gender === gender) return 1.5;
  if (entity.type === 'person') return 1.2;
  return entity.type === 'unnamed' ? 0.3 : entity.words.length > 1 ? 0.3 : -0.4;
}

/** Where something is says nothing: It said … after a drive to York is no York’s. */
function thingFits({ type }: Entity, relation: GrammaticalRelation): number | null {
  if (relation === 'location' && type !== 'document') return null;
  if (type === 'organization' || type === 'document') return 1;
  return type === 'place' ? (isActing(relation) ? 0.8 : 0.2) : type === 'name' ? 0.3 : null;
}

function groupFits({ type }: Entity, relation: GrammaticalRelation): number | null {
  if (relation === 'location' && type !== 'group') return null;
  if (type === 'group') return 1.5;
  return type === 'organization' ? 0.3 : type === 'name' ? -0.5 : null;
}

const SENTENCES_ABOUT = 2;

/** Those of the Harbour Trust are “they” where it has spoken last, or one of the last sentences is about it; not of a body that stands anywhere. */
function mayBeThey({ entity, relation, sentence }: RecentMention, own: number, lastSpeaker: Entity | null): boolean {
  if (entity.type === 'group' || entity === lastSpeaker) return true;
  return own - sentence <= SENTENCES_ABOUT && isActing(relation);
}
