import { namedNext } from './cataphora.ts';
import { candidatesFor, type DiscourseState } from './discourse-state.ts';
import { type Entity, idsOf } from './entities.ts';
import { namedBy, organizationOf } from './organizations.ts';
import { INDEFINITE, type Nominal, nominalIn } from './phrases.ts';
import type { Reading, Role } from './reading.ts';
import { byRole, isCalled, isSamePost } from './roles.ts';
import { antecedentOf, type GrammaticalRelation } from './salience.ts';
import { isA, pronounAt, ROLE_TAGS } from './tokens.ts';
import { documentOf, groupOf, latestOf, unnamed } from './unnamed.ts';
import { ADULTS, ELECTED, EMPTY, PARTIES, PARTISANS, SPEAKS_FOR, SPOKESPEOPLE, UNTOLD } from './word-lists.ts';
import {
  DEMONYM,
  isListed,
  isOrganizationNoun,
  isPersonNoun,
  mayBeSomebody,
  nounOf,
  PLACE,
  QUOTED,
  singularOf,
  type Words,
} from './words.ts';
import { isFinding, workOf } from './work-nouns.ts';

/** The entity of a noun phrase: one that the text has mentioned before, named or not; of a source also one that it names next, or a new one. */
export function resolveNominal(state: DiscourseState, nominal: Nominal, isSource: boolean): Entity | null {
  if (nominal.kind === 'document') return makerOf(state, nominal) ?? documentOf(state, nominal);
  if (nominal.plural || nominal.kind === 'group') return groupOf(state, nominal);
  if (nominal.indefinite)
    return spokesmanBefore(state, nominal) ?? namedNext(state, nominal) ?? unnamedSource(state, nominal);
  const isNewAdult = isSource && ADULTS.has(nominal.noun);
  return (
    antecedentByNoun(state, nominal, isSource) ??
    (isSource ? namedNext(state, nominal) : null) ??
    (isAnaphoric(nominal) && !isNewAdult ? salientAntecedent(state, nominal, isSource) : null) ??
    (isSource ? unnamedSource(state, nominal) : null)
  );
}

/** *The lawyer* may refer back; not *a lawyer*, *Lund’s lawyer*, *the lawyer for Lund*. */
const isAnaphoric = ({ definite, complete, possessor }: Nominal): boolean => definite && !complete && possessor < 0;

/** Of those whom the text has called by this noun (a post, a part of the name, an unnamed source’s noun), the latest. */
function antecedentByNoun(state: DiscourseState, nominal: Nominal, isSource: boolean): Entity | null {
  const isOrganization = isOrganizationNoun(nominal.kind);
  const isBare = !nominal.definite && nominal.possessor < 0 && isSource;
  const named = byRole(state, nominal, isSource);
  const isShort = isBare && state.reading.tokens.capital[nominal.head] === 1; // Lund United … United said no
  const own = (isAnaphoric(nominal) || isShort) && isOrganization ? namedBy(state, nominal) : null;
  const before = isAnaphoric(nominal) ? unnamedBefore(state, nominal) : null;
  if (!own) return later(state, named, before);
  const isOwn = before?.words.every((word) => own.words.includes(word)); // the board of roads: the Lund Board of Roads
  return later(state, later(state, named, own), isOwn ? null : before);
}

/** Somebody new; null for a thing that only shows or means something: the move, a week, this case. */
function unnamedSource(state: DiscourseState, nominal: Nominal): Entity | null {
  const { kind, noun, possessor, definite, indefinite, head } = nominal;
  const isThing = kind === null && !mayBeSomebody(noun) && state.reading.tokens.capital[head] !== 1;
  if (isThing && possessor < 0 && (definite || indefinite)) return null;
  const entity = unnamed(state, nominal);
  entity.thing = isThing;
  return entity;
}

/** “the report” after “a report by Borealis”, if no other report was quoted since: Borealis. *Its* figures, *the council’s* report: whose they are. */
function makerOf(state: DiscourseState, nominal: Nominal): Entity | null {
  const { index, recent } = state;
  const work = workOf(nominal.noun);
  if (work === null) return null;
  if (nominal.possessor >= 0) return possessorOf(state, nominal);
  if (!nominal.definite || nominal.complete) return null;
  const id = idsOf(index.byWork, work).at(-1) ?? (isFinding(work) ? idsOf(index.byWork, 'finding').at(-1) : undefined);
  const maker = id === undefined ? null : (index.entities[id] as Entity);
  const isQuoted = recent.some(
    ({ entity }) => entity.type === 'document' && !entity.named && entity.words.includes(nominal.noun),
  );
  return isQuoted ? null : maker;
}

/** Whose a document is by the pronoun or noun phrase before its noun. */
function possessorOf(state: DiscourseState, { first, possessor }: Nominal): Entity | null {
  const { reading, entityAt } = state;
  if (reading.nameAt[possessor]) return null; // a country’s figures; all other names are the source themselves
  if (pronounAt(reading, possessor)) return entityAt.get(possessor) ?? null;
  const owner = nominalIn(reading, first, possessor + 1, possessor + 1);
  return owner?.definite && owner.kind !== null && owner.kind !== 'document'
    ? resolveNominal(state, owner, true)
    : null;
}

/** Of two, the one that was mentioned last. */
function later({ recent }: DiscourseState, a: Entity | null, b: Entity | null): Entity | null {
  if (!a || !b) return a ?? b;
  return recent.findLast(({ entity }) => entity === a || entity === b)?.entity ?? a;
}

/** “the spokesman” after “a ministry spokesman”. */
const unnamedBefore = (state: DiscourseState, nominal: Nominal): Entity | null =>
  latestOf(state, idsOf(state.index.byNoun, nominal.noun), nominal);

/** “A spokesman said no” after “a ministry spokesman said yes”: there is but one office that speaks. */
function spokesmanBefore(state: DiscourseState, nominal: Nominal): Entity | null {
  const isBare = nominal.modifiers.length === 0 && !nominal.complete;
  return isBare && SPOKESPEOPLE.has(nominal.noun) ? unnamedBefore(state, nominal) : null;
}

/** “the company”, “the billionaire”, which the text has called nobody before: the most salient candidate that can be one. */
function salientAntecedent(state: DiscourseState, nominal: Nominal, isSource: boolean): Entity | null {
  const { reading } = state;
  const { tokens } = reading;
  const anaphor = {
    at: nominal.head,
    sentence: tokens.sentence[nominal.first] as number,
    isInClause: false,
    speaks: false,
  };
  if (isOrganizationNoun(nominal.kind)) return organizationOf(state, nominal, anaphor);
  const also = isPersonNoun(nominal.kind) ? nounOf(reading.words, nominal.noun)?.also : null;
  if (also) return organizationOf(state, { ...nominal, kind: also }, anaphor); // nobody whom the text calls no broadcaster
  if (!isSource || !describesPerson(reading, nominal) || wasIntroduced(state, nominal)) return null;
  const before = candidatesFor(state, nominal.head).filter(({ sentence }) => sentence < anaphor.sentence);
  return antecedentOf(
    before,
    anaphor,
    (entity, relation) => descriptionFits(reading.words, entity, nominal, relation),
    state.lastSpeaker,
  );
}

const TOKENS_BACK = 80;
const LONGEST_PHRASE = 5;

/** Whether “an engineer who was let go” or “two engineers” stand before “the engineer”, who has therefore no name. */
function wasIntroduced(state: DiscourseState, { noun, first }: Nominal): boolean {
  const { tokens, traits } = state.reading;
  for (let i = first - 1; i >= Math.max(0, first - TOKENS_BACK); i--) {
    const word = tokens.folded[i] as string;
    if ((word !== noun && singularOf(word) !== noun) || isA(traits, i, QUOTED)) continue;
    for (let j = i - 1; j >= Math.max(0, i - LONGEST_PHRASE); j--) {
      if (INDEFINITE.has(tokens.lower[j] as string)) return true;
      if (!ROLE_TAGS.has(tokens.tag[j] as string)) break;
    }
  }
  return false;
}

/** The billionaire, the Argentine, the 34-year-old, the England coach: may describe somebody who has a name. */
function describesPerson({ words }: Reading, { kind, noun }: Nominal): boolean {
  if (UNTOLD.has(noun)) return false;
  if (kind === 'office' || kind === 'person') return true;
  return (
    kind === null &&
    (isListed(words, noun, DEMONYM) || /(?:or|ist|ian|aire|old|winner|holder|scorer|surgeon|man|woman)$/.test(noun))
  );
}

/** How well a description fits a candidate: null not at all. It must have a name, and no other office. */
function descriptionFits(words: Words, entity: Entity, nominal: Nominal, relation: GrammaticalRelation): number | null {
  const { gender, kind, noun, modifiers } = nominal;
  if (!entity.named || !isPerson(entity, relation) || (gender && entity.gender && gender !== entity.gender))
    return null;
  const offices = kind === 'office' ? entity.roles.filter((role) => role.kind === 'office') : [];
  const agrees = (role: Role): boolean =>
    (isCalled(role, nominal) && isSamePost(role.modifiers, modifiers)) ||
    modifiers.includes(role.noun) ||
    role.modifiers.some((modifier) => modifiers.includes(modifier) && !EMPTY.has(modifier));
  const least = relation === 'source' && ELECTED.has(noun) ? 1 : OFTEN;
  if (kind === 'office' && offices.length === 0 && entity.total < least) return null;
  const isToldSo = offices.some(agrees);
  if (offices.length > 0 && !isToldSo) return null;
  if (SPEAKS_FOR.has(noun) && entity.roles.some((role) => role.kind === 'office')) return null; // no mayor is “the aide”
  const partisan = PARTISANS.has(noun) ? noun : modifiers.find((word) => PARTIES.has(word));
  const party = partisan ? fitOfParty(words, entity, partisan, modifiers) : 0;
  return party === null ? null : 1 + party + (isToldSo ? A_POST : 0) + Math.min(entity.total, PROMINENT) * A_NAMING;
}
const A_POST = 0.5;

/** A name of unknown type is a person’s where the text tells its gender, or where it is a source and has two words (*Zorbla Murmot* said no) or is called he or she. */
const isPerson = ({ type, gender, words, heOrShe }: Entity, relation: GrammaticalRelation): boolean =>
  type === 'person' ||
  (type === 'name' && (gender !== null || (relation === 'source' && (words.length > 1 || heOrShe))));

/** Whether somebody is the Ohio Republican: better where the text tells so, null where it tells another party or place. */
function fitOfParty(words: Words, { roles }: Entity, party: string, modifiers: readonly string[]): number | null {
  const seat = roles.find((role) => role.noun === party && role.modifiers.length > 0);
  const isPlace = (name: string): boolean => isListed(words, name, PLACE);
  if (seat && [-1, -2].some((from) => isPlace(modifiers.slice(from).join(' ')))) return null;
  const told = roles.flatMap(({ noun, modifiers }) => [noun, ...modifiers]).filter((word) => PARTIES.has(word));
  if (told.length === 0) return 0;
  return told.includes(party) ? A_PARTY : null;
}
const A_PARTY = 0.5;

/** Somebody whose post the article never tells may hold it only if it names him so often: no passer-by is “the prime minister”. */
const OFTEN = 3;
/** Descriptions are for those whom an article is about: each time that it names one counts, up to so many. */
const PROMINENT = 10;
const A_NAMING = 0.15;
