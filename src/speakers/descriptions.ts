import { comingUp, newcomer, ofLede } from './coming-up.ts';
import { addRole, type Entity, under } from './entities.ts';
import type { NameView } from './name-view.ts';
import { bodyAhead, namedBy, organizationOf, organizationOfWords } from './organizations.ts';
import { INDEFINITE, type Nominal, POSSESSIVES } from './phrases.ts';
import { byRole, isCalled, isElsewhere, isSamePost } from './roles.ts';
import { antecedentOf, type Recent } from './salience.ts';
import { outsideOf, type Telling } from './telling.ts';
import { isA, ROLE_TAGS } from './tokens.ts';
import type { Role } from './told-roles.ts';
import { documentOf, groupOf, latestOf, unnamed } from './unnamed.ts';
import {
  ADULTS,
  CONTESTANTS,
  ELECTED,
  EMPTY,
  END_LIKE_PEOPLE,
  LEADING,
  MEMBERS,
  NAMELESS,
  NEWSPAPERS,
  OF_NO_OFFICE,
  PARTIES,
  PARTISANS,
  PLACE_NOUNS,
  SOMEBODY_ELSE,
  SPOKESPEOPLE,
  STATE_NAMES,
  SUPERLATIVE,
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
  if (nominal.kind === 'document')
    return makerOf(telling, nominal) ?? paperOf(telling, nominal) ?? documentOf(telling, nominal);
  if (nominal.plural || nominal.kind === 'group') return groupOf(telling, nominal);
  if (nominal.indefinite)
    return (
      comingUp(telling, nominal) ??
      spokesmanBefore(telling, nominal) ??
      ofLede(telling, nominal) ??
      newcomer(telling, nominal) ??
      unnamedSource(telling, nominal)
    );
  const isBare = !nominal.definite && nominal.owner < 0 && isSource;
  const isOrganization = isOrganizationNoun(nominal.kind);
  const isTakenUp = takesUp(nominal);
  const known = toldBefore(telling, nominal, isSource, isBare);
  if (known) return known;
  const isTheirs = isSource && nominal.kind === 'organization' && isOwnedByPronoun(telling.view, nominal);
  const ahead = (isBare && isOrganization) || isTheirs ? bodyAhead(telling, nominal) : null;
  if (ahead) return ahead;
  const told = isBare ? (comingUp(telling, nominal) ?? ofLede(telling, nominal)) : null;
  if (told) return told;
  const next = isSource && !UNTOLD.has(nominal.noun) ? holding(telling, newcomer(telling, nominal), nominal) : null;
  if (next) return next;
  const isAnybody = isSource && isTakenUp && (ADULTS.has(nominal.noun) || NAMELESS.has(nominal.noun));
  const whoSpoke = isAnybody ? stranger(telling, nominal) : null;
  if (whoSpoke) return whoSpoke;
  if (isAnybody && ADULTS.has(nominal.noun)) return unnamedSource(telling, nominal);
  const isDescription =
    isTakenUp ||
    (nominal.definite && nominal.owner < 0 && nominal.modifiers.some((word) => DESCRIBES.test(word))) ||
    (isOrganization && isOneOfAPlace(telling.view, nominal));
  return (
    (isDescription ? taken(telling, nominal, isSource) : null) ?? (isSource ? unnamedSource(telling, nominal) : null)
  );
}

/** The lawyer; not a lawyer, Lund’s lawyer, the lawyer for Lund. */
const takesUp = ({ definite, complete, owner }: Nominal): boolean => definite && !complete && owner < 0;

/** Whom the text has told before by this noun, the latest of them: whose post or name it is, or somebody unnamed. */
function toldBefore(telling: Telling, nominal: Nominal, isSource: boolean, isBare: boolean): Entity | null {
  const isOrganization = isOrganizationNoun(nominal.kind);
  const isTakenUp = takesUp(nominal);
  const holder = byRole(telling, nominal, isSource);
  const nearer = holder && isTakenUp && isSource ? nearerThan(telling, holder, nominal) : null;
  const named = nearer ?? holder ?? (isOrganization ? organizationOfWords(telling, nominal) : null);
  const isShort = isBare && telling.view.reading.tokens.capital[nominal.head] === 1; // Lund United … United said no
  const own = (isTakenUp || isShort) && isOrganization && !nominal.named ? namedBy(telling, nominal) : null;
  const before = isTakenUp ? unnamedBefore(telling, nominal) : null;
  if (!own) return later(telling, named, before);
  const isOwn = before?.words.every((word) => own.words.includes(word)); // the board of roads: the Lund Board of Roads
  return later(telling, later(telling, named, own), isOwn ? null : before);
}

/** *Lund* left. The senator said no: who was just the subject, named often and with no post, if a senator whom the text has told was last named long before. */
function nearerThan(telling: Telling, holder: Entity, nominal: Nominal): Entity | null {
  if (!ELECTED.has(nominal.noun) && !CONTESTANTS.has(nominal.noun)) return null;
  const { recent, view } = telling;
  const sentence = view.reading.tokens.sentence[nominal.first] as number;
  const backOf = (entity: Entity): number =>
    sentence - (recent.findLast((mention) => mention.entity === entity)?.sentence ?? Number.NEGATIVE_INFINITY);
  if (backOf(holder) <= NEAR) return null;
  const other = taken(telling, nominal, true);
  return other && other.roles.length === 0 && other.total >= OFTEN && backOf(other) < NEAR ? other : null;
}
const NEAR = 3;

/** *Their* union says no. */
const isOwnedByPronoun = ({ reading: { tokens } }: NameView, { owner }: Nominal): boolean =>
  owner >= 0 && POSSESSIVES.has(tokens.lower[owner] as string);

/** Whom the text names after it has told the post in full (the vice-chancellor of Lund University): he or she holds it from then on. */
function holding(
  { world }: Telling,
  entity: Entity | null,
  { noun, modifiers, gender, kind, complete }: Nominal,
): Entity | null {
  if (entity && kind === 'office' && complete)
    addRole(world, entity, { noun, modifiers, description: null, gender, kind });
  return entity;
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

/** The UK’s biggest lender, the country’s top court: whose it is only says how big. */
const isOneOfAPlace = ({ reading: { tokens } }: NameView, { owner, modifiers }: Nominal): boolean =>
  owner >= 0 &&
  modifiers.some((word) => SUPERLATIVE.has(word)) &&
  (isA(tokens, owner, PLACE) || PLACE_NOUNS.has(tokens.lower[owner] as string));

/** The former secretary of state; the senator and candidate; the 34-year-old mother of two: describes, though it tells which one. */
const DESCRIBES = /^(?:former|and|old|.*-old)$/;

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

/** “The paper” after the Lund Post: that newspaper, if the article has no paper that is a document. */
function paperOf(telling: Telling, nominal: Nominal): Entity | null {
  const { noun, definite, owner, modifiers } = nominal;
  if (noun !== 'paper' || !definite || owner >= 0 || modifiers.length > 0 || wasIntroduced(telling, nominal))
    return null;
  const { world, recent } = telling;
  const isDocument = under(world.byNoun, noun).some((id) => world.entities[id]?.looks === 'document');
  const isNewspaper = ({ looks, words }: Entity): boolean =>
    looks === 'organization' && NEWSPAPERS.has(words[words.length - 1] as string);
  return isDocument ? null : (recent.findLast(({ entity }) => isNewspaper(entity))?.entity ?? null);
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
  if (isOrganizationNoun(nominal.kind)) return nominal.named ? null : organizationOf(telling, nominal, place);
  const also = isPersonNoun(nominal.kind) ? nounOf(view.words, nominal.noun)?.also : null;
  if (also) return organizationOf(telling, { ...nominal, kind: also }, place); // nobody whom the text calls no broadcaster
  if (!isSource || !describesPerson(view, nominal) || wasIntroduced(telling, nominal)) return null;
  const { lastSpeaker } = telling;
  const before = outsideOf(telling, nominal.head).filter(({ sentence }) => sentence < place.sentence);
  return antecedentOf(before, place, (entity, rank) => descriptionFits(view, entity, nominal, rank), lastSpeaker);
}

/** “The man”, “the source” after “one branch secretary said”: who spoke last, and has no name. */
function stranger({ recent, lastSpeaker, view }: Telling, { gender, head, modifiers }: Nominal): Entity | null {
  if (modifiers.some((word) => SOMEBODY_ELSE.has(word))) return null;
  const last = recent.findLast(({ entity }) => entity === lastSpeaker);
  if (last?.entity.looks !== 'unnamed' || view.words.pronouns.has(last.entity.name)) return null;
  const isNear = (view.reading.tokens.sentence[head] as number) - last.sentence <= 2;
  return isNear && (last.entity.gender === null || gender === null || last.entity.gender === gender)
    ? last.entity
    : null;
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
      if (INDEFINITE.has(tokens.lower[j] as string) && !isBesideName(telling.view, j)) return true;
      if (!ROLE_TAGS.has(tokens.tag[j] as string)) break;
    }
  }
  return false;
}

/** Ann Lee, *an* Ohio Republican: who that is has a name. */
const isBesideName = ({ reading: { tokens }, nameAt }: NameView, i: number): boolean =>
  tokens.lower[i - 1] === ',' && nameAt[i - 2] != null;

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
  const others = offices.filter((role) => leavesNoRoom(role, noun, modifiers));
  const agrees = (role: Role): boolean =>
    !isElsewhere(words, role, modifiers) &&
    ((isCalled(role, nominal) && isSamePost(role.modifiers, modifiers)) ||
      modifiers.includes(role.noun) ||
      role.modifiers.some((modifier) => modifiers.includes(modifier) && !EMPTY.has(modifier)));
  const least = rank === 'source' && ELECTED.has(noun) ? 1 : OFTEN;
  if (kind === 'office' && offices.length === 0 && (entity.total < least || isOfNoOffice(entity))) return null;
  const isToldSo = offices.some(agrees) || sitsFor(entity, modifiers);
  if (others.length > 0 && !isToldSo) return null;
  const partisan = PARTISANS.has(noun) ? noun : modifiers.find((word) => PARTIES.has(word));
  const party = partisan ? fitOfParty(words, entity, MEMBERS.get(partisan) ?? partisan, modifiers) : 0;
  return party === null ? null : 1 + party + (isToldSo ? A_POST : 0) + Math.min(entity.total, PROMINENT) * A_NAMING;
}
const A_POST = 0.5;

/** A name that tells no kind is a person’s where its gender is told, or where it speaks and has two words (*Zorbla Murmot* said no) or is called he or she. */
const isToldAsPerson = ({ looks, gender, words, heOrShe }: Entity, rank: Recent['rank']): boolean =>
  looks === 'person' || (looks === 'name' && (gender !== null || (rank === 'source' && (words.length > 1 || heOrShe))));

/** Whether a role is an office that leaves room for no other: not a candidate's; a senator may be the minority *leader*, a minister the *MP*. */
function leavesNoRoom(role: Role, noun: string, asked: readonly string[]): boolean {
  if (role.kind !== 'office') return false;
  const isLeading = LEADING.has(noun) && asked.some((word) => word === 'majority' || word === 'minority');
  if (ELECTED.has(role.noun) && isLeading) return false;
  if (noun === 'mp' && LEADING.has(role.noun)) return false;
  return !CONTESTANTS.has(role.noun);
}

/** The *Ohio* lawmaker: who is D-Ohio. */
const sitsFor = ({ roles }: Entity, modifiers: readonly string[]): boolean =>
  roles.some((role) => PARTISANS.has(role.noun) && isOfSeat(role, modifiers));

/** R-*Ohio*, of the Ohio Republican. */
const isOfSeat = ({ modifiers: seat }: Role, modifiers: readonly string[]): boolean =>
  seat.length > 0 && seat.every((word) => modifiers.includes(word));

/** Whether somebody is the Ohio Republican: better where the text tells so (R-Ohio, most of all), null where it tells another party or place. */
function fitOfParty(words: Words, { roles }: Entity, party: string, modifiers: readonly string[]): number | null {
  const seat = roles.find((role) => role.noun === party && role.modifiers.length > 0);
  if (seat && isOfSeat(seat, modifiers)) return A_SEAT;
  const isPlace = (name: string): boolean => STATE_NAMES.has(name) || isListed(words, name, PLACE);
  if (seat && [-1, -2].some((from) => isPlace(modifiers.slice(from).join(' ')))) return null;
  const told = roles.flatMap(({ noun, modifiers }) => [noun, ...modifiers]).filter((word) => PARTIES.has(word));
  if (told.length === 0) return 0;
  return told.some((word) => word === party || MEMBERS.get(word) === party) ? A_PARTY : null;
}
const A_PARTY = 0.5;
const A_SEAT = 3;

/** A student, whom the text describes so: no minister. */
const isOfNoOffice = ({ roles }: Entity): boolean => roles.some(({ noun }) => OF_NO_OFFICE.has(noun));

/** Somebody whose post the article never tells may hold it only if it names him so often: no passer-by is “the prime minister”. */
const OFTEN = 3;
/** Descriptions are for those whom an article is about: each time that it names one counts, up to so many. */
const PROMINENT = 10;
const A_NAMING = 0.15;
