import { addEntity, canBePerson, type Entity } from './entities.ts';
import { tellRelative } from './relatives.ts';
import { antecedentOf, isActing, type Recent } from './salience.ts';
import { outsideOf, type Telling } from './telling.ts';
import { pronounAt } from './tokens.ts';
import type { Gender } from './words.ts';

/** Who a pronoun means; null where nobody fits or is near. */
export function tellPronoun(telling: Telling, at: number): Entity | null {
  const { view, recent, world } = telling;
  const { tokens } = view.reading;
  const refers = pronounAt(tokens, at);
  const before = recent[recent.length - 1];
  if (before?.last === at && tokens.lower[at]?.endsWith('self')) return before.entity; // Lee himself
  const place = {
    at,
    sentence: tokens.sentence[at] as number,
    isInClause: tokens.tag[at - 1] !== 'PUNCT',
    speaks: telling.sourceAt.has(at) && (refers === 'm' || refers === 'f'),
  };
  const outside = outsideOf(telling, at);
  switch (refers) {
    case 'm':
    case 'f':
      return antecedentOf(outside, place, (entity) => personFits(entity, refers), telling.lastSpeaker);
    case 'it':
      return antecedentOf(outside, place, thingFits, telling.lastSpeaker, LEAST_OF_THINGS);
    case 'they':
      return antecedentOf(
        outside.filter((mention) => mayBeThey(mention, place.sentence, telling.lastSpeaker)),
        place,
        groupFits,
        telling.lastSpeaker,
        LEAST_OF_GROUPS,
      );
    case 'relative':
      return tellRelative(telling, at);
    case 'some':
      return addEntity(world, 'unnamed', tokens.lower[at] as string, [tokens.lower[at] as string]);
    default:
      return null;
  }
}

/** It may be any thing, and they any people, whom nothing here calls a speaker: where no body is near and acts, or speaks, nobody is meant that can be told. */
const LEAST_OF_THINGS = 0.25;
const LEAST_OF_GROUPS = -0.5;

/** How well he or she fits: null not at all, else a bonus. */
function personFits(entity: Entity, gender: Gender): number | null {
  if (!canBePerson(entity) || (entity.gender && entity.gender !== gender)) return null;
  if (entity.gender === gender) return 1.5;
  if (entity.looks === 'person') return 1.2;
  return entity.looks === 'unnamed' ? 0.3 : entity.words.length > 1 ? 0.3 : -0.4;
}

/** Where something is says nothing: It said … after a drive to York is no York’s. */
function thingFits({ looks }: Entity, rank: Recent['rank']): number | null {
  if (rank === 'place' && looks !== 'document') return null;
  if (looks === 'organization' || looks === 'document') return 1;
  return looks === 'place' ? (isActing(rank) ? 0.8 : 0.2) : looks === 'name' ? 0.3 : null;
}

function groupFits({ looks }: Entity, rank: Recent['rank']): number | null {
  if (rank === 'place' && looks !== 'group') return null;
  if (looks === 'group') return 1.5;
  return looks === 'organization' ? 0.3 : looks === 'name' ? -0.5 : null;
}

const SENTENCES_ABOUT = 2;

/** Those of the Harbour Trust are “they” where it has spoken last, or one of the last sentences is about it; not of a body that stands anywhere. */
function mayBeThey({ entity, rank, sentence }: Recent, own: number, lastSpeaker: Entity | null): boolean {
  if (entity.looks === 'group' || entity === lastSpeaker) return true;
  return own - sentence <= SENTENCES_ABOUT && isActing(rank);
}
