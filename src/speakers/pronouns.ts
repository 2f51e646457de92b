import type { Tokens } from '../document/document.ts';
import { resolveNominal } from './descriptions.ts';
import { candidatesFor, type DiscourseState } from './discourse-state.ts';
import { addEntity, canBePerson, type Entity } from './entities.ts';
import { peopleAt, phraseAt } from './people.ts';
import type { Reading } from './reading.ts';
import { antecedentOf, type GrammaticalRelation, isActing, type RecentMention } from './salience.ts';
import { isNoun, isVerbal, pronounAt } from './tokens.ts';
import { DEMONYMS, type Gender, isListed } from './words.ts';

/** The antecedent of a pronoun; null where no candidate is compatible and near. */
export function resolvePronoun(state: DiscourseState, at: number): Entity | null {
  const { reading, recent, index } = state;
  const { tokens } = reading;
  const refers = pronounAt(state.reading, at);
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

/** Whom “who” or “which” means: “voters *who* say”, “Lee, *who* said”. */
const resolveRelative = (state: DiscourseState, at: number): Entity | null =>
  manyBefore(state, at) ?? relativeOf(state, at) ?? peopleBefore(state, at) ?? thingBefore(state, at);

const NEAR_RELATIVE = 20;

/** “Lee, *who* said”: the mention right before it, or the person whom an apposition parts from it (Lee, a lawyer *who* …). */
function relativeOf(state: DiscourseState, at: number): Entity | null {
  const { recent, reading } = state;
  const { tokens } = reading;
  const last = recent[recent.length - 1];
  if (!last || last.sentence !== tokens.sentence[at]) return null;
  const isWho = tokens.lower[at] === 'who';
  const gap = at - last.last;
  const isNext = gap === 0 || (gap === 1 && tokens.lower[last.last] === ',');
  if (isNext && isWho && isNobody(reading, last)) return personAhead(state, at) ?? last.entity;
  if (isNext) return last.entity;
  const isApposition = (tokens.lower[last.last] === ',' || tokens.lower[last.last] === '(') && gap < NEAR_RELATIVE;
  if (isApposition && last.entity.type === 'person') return last.entity;
  return isWho ? personAhead(state, at) : null;
}

/** The token right before “who” or its comma: *voters* who, *voters*, who. */
const headBefore = ({ lower }: Tokens, at: number): number => (lower[at - 1] === ',' ? at - 2 : at - 1);

/** Lund let down *voters* who …, he met *sailors*, who …: those right before it; without a comma no list of people needs to know their noun. Not the bands, which …. */
function manyBefore(state: DiscourseState, at: number): Entity | null {
  const { reading } = state;
  const { lower, tag } = reading.tokens;
  const head = headBefore(reading.tokens, at);
  if (lower[at] !== 'who' || tag[head] !== 'NOUN' || reading.nameAt[head] || lower[head] === 'others') return null;
  const people = peopleAt(reading, head) ?? (head === at - 1 ? phraseAt(reading, head) : null);
  return people?.plural ? resolveNominal(state, people, true) : null;
}

/** They met *unions who* …, *an old neighbour, who* …: people who are an antecedent of nothing but “who”. */
function peopleBefore(state: DiscourseState, at: number): Entity | null {
  const { reading } = state;
  const { tokens } = reading;
  const people = tokens.lower[at] === 'who' ? peopleAt(reading, headBefore(tokens, at)) : null;
  return people && resolveNominal(state, people, true);
}

/** *a militant group* that …, *the order* which …: whoever that is. */
function thingBefore(state: DiscourseState, at: number): Entity | null {
  const { tokens, nameAt } = state.reading;
  const isAsked = state.sourceAt.has(at) && isNoun(tokens, at - 1) && !nameAt[at - 1];
  const phrase = isAsked ? phraseAt(state.reading, at - 1) : null;
  return phrase && resolveNominal(state, phrase, true);
}

/** Ann Lee of *Borealis*, who …; a neighbour in *Lund*, who …: where somebody is, or belongs; not the Coast Democrats, who … */
const isNobody = ({ words }: Reading, { entity, relation }: RecentMention): boolean =>
  !isListed(words, entity.words.at(-1) ?? '', DEMONYMS) &&
  (relation === 'location' || entity.type === 'organization' || entity.type === 'place' || entity.type === 'name');

/** *Ann Lee* of the Coast party, who …; *one* of the crew, who …: the last person in the sentence whom no verb parts from it. */
function personAhead({ recent, reading }: DiscourseState, at: number): Entity | null {
  const { sentence } = reading.tokens;
  let from = at;
  for (let k = recent.length - 1; k >= 0; k--) {
    const { entity, last, sentence: own, relation } = recent[k] as RecentMention;
    if (own !== sentence[at] || at - last > NEAR_RELATIVE) return null;
    for (; from > last; from--) if (isVerbal(reading.tokens, from - 1)) return null;
    if (relation === 'possessor') continue; // a member of the *Lund* campaign, who …
    if (entity.type === 'person' || entity.type === 'unnamed') return entity;
  }
  return null;
}
