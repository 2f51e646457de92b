import { addEntity, canBePerson, type Entity, under } from './entities.ts';
import type { NameView } from './name-view.ts';
import { isOtherThan } from './not-meant.ts';
import { tellRelative } from './relatives.ts';
import { antecedentOf, isActing, type Recent } from './salience.ts';
import { tellName } from './short-names.ts';
import { outsideOf, startOfSaid, type Telling } from './telling.ts';
import { acts, isA, isHeOrShe, pronounAt } from './tokens.ts';
import { type Gender, QUOTED } from './words.ts';

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
    case 'f': {
      const ahead = telling.sourceAt.has(at) ? null : namedAhead(telling, at, refers);
      if (ahead) return ahead;
      const own = tellsOfSelf(telling, at, refers);
      if (own) return own;
      const isOther = isOtherThan(telling, at);
      return antecedentOf(
        outside,
        place,
        (e) => {
          const fits = personFits(e, refers);
          return fits === null || isOther(e) || isFamily(telling, e) ? null : fits;
        },
        telling.lastSpeaker,
      );
    }
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

/** At the college, where *she* went at twelve, *Ann Lee* met …: the subject behind the comma of a phrase that opens the sentence. */
function namedAhead(telling: Telling, at: number, gender: Gender): Entity | null {
  const { view, entityOfName } = telling;
  const { lower, sentence } = view.reading.tokens;
  if (!isInOpening(view, at)) return null;
  let comma = at + 1;
  while (comma - at < LONGEST_OPENING && sentence[comma] === sentence[at] && lower[comma] !== ',') comma++;
  const isWithin = lower[comma] === ',' && sentence[comma + 1] === sentence[at];
  const name = isWithin ? view.nameAt[comma + 1] : null;
  if (name?.from !== comma + 1 || !acts(view.reading.tokens, name.last)) return null;
  const entity = entityOfName[name.index] ?? tellName(telling, name);
  return entity && canBePerson(entity) && (entity.gender ?? gender) === gender ? entity : null;
}
const LONGEST_OPENING = 20;
const OPENS = new Set(['ADP', 'SCONJ', 'ADV']);

/** It stands in the phrase that opens the sentence, and nobody is named before it: *At the college, where* she; not: *While Lund says* he. */
function isInOpening({ reading, nameAt }: NameView, at: number): boolean {
  const { sentence, tag } = reading.tokens;
  let first = at;
  for (; first > 0 && at - first < LONGEST_OPENING && sentence[first - 1] === sentence[at]; first--) {
    const looks = nameAt[first - 1]?.looks;
    if (looks === 'person' || looks === null) return false;
  }
  return OPENS.has(tag[first] as string);
}

/** The *Lunds*, beside Ann Lund: neither he nor she; not Mr Lunds. */
function isFamily({ world, view }: Telling, { words, mentions }: Entity): boolean {
  const word = words[0] as string;
  const start = mentions[0]?.start ?? 0;
  if (
    words.length !== 1 ||
    !word.endsWith('s') ||
    !/^the$/i.test(view.reading.text.slice(Math.max(0, start - 4), start).trim())
  )
    return false;
  const isPerson = (id: number): boolean => world.entities[id]?.looks === 'person';
  return under(world.byLast, word.slice(0, -1)).some(isPerson) || under(world.byLast, word.slice(0, -2)).some(isPerson);
}

/** Miller *Ann Lund* slept when she heard it, *she* said: who is first named in what is told, and told of twice, tells it. */
function tellsOfSelf(telling: Telling, at: number, gender: Gender): Entity | null {
  const { tokens } = telling.view.reading;
  const { sentence, start } = tokens;
  const first = startOfSaid(telling, at);
  if (first < 0 || first >= at || sentence[first] !== sentence[at] || isA(tokens, first, QUOTED)) return null;
  const said = telling.recent.filter((mention) => mention.at >= first && mention.at < at);
  const entity = said.find(({ opens, rank }) => opens && rank === 'subject')?.entity;
  if (entity?.looks !== 'person' || (entity.gender ?? gender) !== gender) return null;
  const isNew = (entity.mentions[0]?.start ?? 0) >= (start[first] as number);
  const isAgain = said.some((mention) => mention.entity === entity && isHeOrShe(tokens, mention.at));
  return isNew && isAgain ? entity : null;
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
