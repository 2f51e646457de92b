import { newcomer } from './coming-up.ts';
import { type Entity, under } from './entities.ts';
import type { NameView } from './name-view.ts';
import { namedBy, organizationOf } from './organizations.ts';
import { INDEFINITE, type Nominal } from './phrases.ts';
import { byRole, isCalled, isSamePost } from './roles.ts';
import { antecedentOf, type Recent } from './salience.ts';
import { outsideOf, type Telling } from './telling.ts';
import { isA, ROLE_TAGS } from './tokens.ts';
import type { Role } from './told-roles.ts';
import { documentOf, groupOf, latestOf, unnamed } from './unnamed.ts';
import {
  ADULTS,
  ELECTED,
  EMPTY,
  END_LIKE_PEOPLE,
  MEMBERS,
  PARTIES,
  PARTISANS,
  SPOKESPEOPLE,
  UNTOLD,
} from './word-lists.ts';
import {
  DEMONYM,
  isListed,
  isOrganizationNoun,
  isPersonNoun,
  nounOf,
  PLACE,
  QUOTED,
  singularOf,
  type Words,
} from './words.ts';
import { workOf } from './work-nouns.ts';

/** Who a noun phrase means: somebody named, somebody unnamed who was met, or, where it is a source, somebody new. Documents and “a lawyer” are sources. */
export function tellNominal(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  if (nominal.kind === 'document') return makerOf(telling, nominal) ?? documentOf(telling, nominal);
  if (nominal.plural || nominal.kind === 'group') return groupOf(telling, nominal);
  if (nominal.indefinite)
    return spokesmanBefore(telling, nominal) ?? newcomer(telling, nominal) ?? unnamedSource(telling, nominal);
  const isBare = !nominal.definite && nominal.owner < 0 && isSource;
  const isTakenUp = takesUp(nominal);
  const known = toldBefore(telling, nominal, isSource, isBare);
  if (known) return known;
  const next = isSource ? newcomer(telling, nominal) : null;
  if (next) return next;
  if (isSource && isTakenUp && ADULTS.has(nominal.noun)) return unnamedSource(telling, nominal);
  return (isTakenUp ? taken(telling, nominal, isSource) : null) ?? (isSource ? unnamedSource(telling, nominal) : null);
}

/** The lawyer; not a lawyer, Lund’s lawyer, the lawyer for Lund. */
const takesUp = ({ definite, complete, owner }: Nominal): boolean => definite && !complete && owner < 0;

/** Whom the text has told before by this noun, the latest of them: whose post or name it is, or somebody unnamed. */
function toldBefore(telling: Telling, nominal: Nominal, isSource: boolean, isBare: boolean): Entity | null {
  const isOrganization = isOrganizationNoun(nominal.kind);
  const isTakenUp = takesUp(nominal);
  const named = byRole(telling, nominal, isSource);
  const isShort = isBare && telling.view.reading.tokens.capital[nominal.head] === 1; // Lund United … United said no
  const own = (isTakenUp || isShort) && isOrganization ? namedBy(telling, nominal) : null;
  const before = isTakenUp ? unnamedBefore(telling, nominal) : null;
  if (!own) return later(telling, named, before);
  const isOwn = before?.words.every((word) => own.words.includes(word)); // the board of roads: the Lund Board of Roads
  return later(telling, later(telling, named, own), isOwn ? null : before);
}

/** Somebody new; null for a thing that only shows or means something: the move, a week, this case. */
function unnamedSource(telling: Telling, nominal: Nominal): Entity | null {
  const { kind, noun, owner, definite, indefinite, head } = nominal;
  const isThing = kind === null && !mayBeSomebody(noun) && telling.view.reading.tokens.capital[head] !== 1;
  if (isThing && owner < 0 && (definite || indefinite)) return null;
  const entity = unnamed(telling, nominal);
  entity.thing = isThing;
  return entity;
}

/** Whether a noun on no list looks like one for a person, as it ends; not his address, nor her announcement. */
const mayBeSomebody = (noun: string): boolean =>
  SOMEBODY.test(noun) && !/(?:ment|ness)$/.test(noun) && !END_LIKE_PEOPLE.has(noun);
/** How nouns for people end: the skipper, a novelist, the 43-year-old. */
const SOMEBODY = /(?:er|or|ist|ian|ant|ent|ee|man|woman|aire|old|ess|eur|one|body|kin|mate)$/;

/** “the report” after “a report by Borealis”, if no other report was quoted since: Borealis. */
function makerOf(telling: Telling, nominal: Nominal): Entity | null {
  const { world, recent } = telling;
  const work = workOf(nominal.noun);
  if (work === null || !nominal.definite || nominal.owner >= 0 || nominal.complete) return null;
  const id = under(world.byWork, work).at(-1);
  const maker = id === undefined ? null : (world.entities[id] as Entity);
  const isQuoted = recent.some(
    ({ entity }) => entity.looks === 'document' && !entity.named && entity.words.includes(nominal.noun),
  );
  return isQuoted ? null : maker;
}

/** Of two, the one that was mentioned last. */
function later({ recent }: Telling, a: Entity | null, b: Entity | null): Entity | null {
  if (!a || !b) return a ?? b;
  return recent.findLast(({ entity }) => entity === a || entity === b)?.entity ?? a;
}

/** “the spokesman” after “a ministry spokesman”. */
const unnamedBefore = (telling: Telling, nominal: Nominal): Entity | null =>
  latestOf(telling, under(telling.world.byNoun, nominal.noun), nominal);

/** “A spokesman said no” after “a ministry spokesman said yes”: there is but one office that speaks. */
function spokesmanBefore(telling: Telling, nominal: Nominal): Entity | null {
  const isBare = nominal.modifiers.length === 0 && !nominal.complete;
  return isBare && SPOKESPEOPLE.has(nominal.noun) ? unnamedBefore(telling, nominal) : null;
}

/** “the company”, “the billionaire”: takes up whoever the text is about, where the noun can't be a name of its own. */
function taken(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const { view } = telling;
  const { tokens } = view.reading;
  const place = {
    at: nominal.head,
    sentence: tokens.sentence[nominal.first] as number,
    isInClause: false,
    speaks: false,
  };
  if (isOrganizationNoun(nominal.kind)) return organizationOf(telling, nominal, place);
  const also = isPersonNoun(nominal.kind) ? nounOf(view.words, nominal.noun)?.also : null;
  if (also) return organizationOf(telling, { ...nominal, kind: also }, place); // nobody whom the text calls no broadcaster
  if (!isSource || !describesPerson(view, nominal) || wasIntroduced(telling, nominal)) return null;
  const { lastSpeaker } = telling;
  const before = outsideOf(telling, nominal.head).filter(({ sentence }) => sentence < place.sentence);
  return antecedentOf(before, place, (entity, rank) => descriptionFits(view, entity, nominal, rank), lastSpeaker);
}

const TOKENS_BACK = 80;
const LONGEST_PHRASE = 5;

/** Whether “an engineer who was let go” or “two engineers” stand before “the engineer”, who has therefore no name. */
function wasIntroduced(telling: Telling, { noun, first }: Nominal): boolean {
  const { tokens } = telling.view.reading;
  for (let i = first - 1; i >= Math.max(0, first - TOKENS_BACK); i--) {
    const word = tokens.folded[i] as string;
    if ((word !== noun && singularOf(word) !== noun) || isA(tokens, i, QUOTED)) continue;
    for (let j = i - 1; j >= Math.max(0, i - LONGEST_PHRASE); j--) {
      if (INDEFINITE.has(tokens.lower[j] as string)) return true;
      if (!ROLE_TAGS.has(tokens.tag[j] as string)) break;
    }
  }
  return false;
}

/** The billionaire, the Argentine, the 34-year-old, the England coach: may describe somebody who has a name. */
function describesPerson({ words }: NameView, { kind, noun }: Nominal): boolean {
  if (UNTOLD.has(noun)) return false;
  if (kind === 'office' || kind === 'person') return true;
  return (
    kind === null &&
    (isListed(words, noun, DEMONYM) || /(?:or|ist|ian|aire|old|winner|holder|scorer|surgeon|man|woman)$/.test(noun))
  );
}

/** A description takes up somebody named, who has no other office. */
function descriptionFits({ words }: NameView, entity: Entity, nominal: Nominal, rank: Recent['rank']): number | null {
  const { gender, kind, noun, modifiers } = nominal;
  if (!entity.named || !isToldAsPerson(entity, rank) || (gender && entity.gender && gender !== entity.gender))
    return null;
  const offices = kind === 'office' ? entity.roles.filter((role) => role.kind === 'office') : [];
  const agrees = (role: Role): boolean =>
    (isCalled(role, nominal) && isSamePost(role.modifiers, modifiers)) ||
    modifiers.includes(role.noun) ||
    role.modifiers.some((modifier) => modifiers.includes(modifier) && !EMPTY.has(modifier));
  const least = rank === 'source' && ELECTED.has(noun) ? 1 : OFTEN;
  if (kind === 'office' && offices.length === 0 && entity.total < least) return null;
  const isToldSo = offices.some(agrees);
  if (offices.length > 0 && !isToldSo) return null;
  const partisan = PARTISANS.has(noun) ? noun : modifiers.find((word) => PARTIES.has(word));
  const party = partisan ? fitOfParty(words, entity, MEMBERS.get(partisan) ?? partisan, modifiers) : 0;
  return party === null ? null : 1 + party + (isToldSo ? A_POST : 0) + Math.min(entity.total, PROMINENT) * A_NAMING;
}
const A_POST = 0.5;

/** A name that tells no kind is a person’s where its gender is told, or where it speaks and has two words (*Zorbla Murmot* said no) or is called he or she. */
const isToldAsPerson = ({ looks, gender, words, heOrShe }: Entity, rank: Recent['rank']): boolean =>
  looks === 'person' || (looks === 'name' && (gender !== null || (rank === 'source' && (words.length > 1 || heOrShe))));

/** Whether somebody is the Ohio Republican: better where the text tells so, null where it tells another party or place. */
function fitOfParty(words: Words, { roles }: Entity, party: string, modifiers: readonly string[]): number | null {
  const seat = roles.find((role) => role.noun === party && role.modifiers.length > 0);
  const isPlace = (name: string): boolean => isListed(words, name, PLACE);
  if (seat && [-1, -2].some((from) => isPlace(modifiers.slice(from).join(' ')))) return null;
  const told = roles.flatMap(({ noun, modifiers }) => [noun, ...modifiers]).filter((word) => PARTIES.has(word));
  if (told.length === 0) return 0;
  return told.some((word) => word === party || MEMBERS.get(word) === party) ? A_PARTY : null;
}
const A_PARTY = 0.5;

/** Somebody whose post the article never tells may hold it only if it names him so often: no passer-by is “the prime minister”. */
const OFTEN = 3;
/** Descriptions are for those whom an article is about: each time that it names one counts, up to so many. */
const PROMINENT = 10;
const A_NAMING = 0.15;
