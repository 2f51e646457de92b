import type { Span } from '../article/types.ts';
import {
  addEntity,
  canBePerson,
  type Entity,
  emptyWorld,
  file,
  gather,
  learn,
  newEntity,
  under,
  type World,
} from './entities.ts';
import type { NameMention } from './names.ts';
import { endOfBase, type Nominal, nameOfNominal, nominalIn, type Page, type Role } from './phrases.ts';
import { antecedentOf, type Recent, remember } from './salience.ts';
import type { Source } from './sources.ts';
import { fold, type Gender, isOrganizationNoun, isPersonNoun } from './words.ts';

/** One place of the text that may mean an entity. */
type Spot =
  | { readonly form: 'name'; readonly at: number; readonly index: number; readonly name: NameMention }
  | { readonly form: 'pronoun'; readonly at: number }
  | { readonly form: 'nominal'; readonly at: number; readonly nominal: Nominal };

export interface Story {
  readonly world: World;
  /** Token at which a source's spot stands → its entity. */
  readonly entityAt: ReadonlyMap<number, Entity>;
}

interface Telling {
  readonly page: Page;
  readonly world: World;
  readonly entityOfName: Int32Array;
  readonly isQuoted: (at: number) => boolean;
  /** Tokens of the spots that are sources. */
  readonly sourceAt: ReadonlySet<number>;
  /** For a source's spot, the content attributed to it: nobody named in it says it. */
  readonly contentAt: ReadonlyMap<number, readonly Span[]>;
  readonly recent: Recent[];
  lastSpeaker: Entity | null;
}

/** Reads the article from its start and tells at every name, pronoun and noun phrase who is meant. */
export function follow(
  page: Page,
  sources: readonly (Source | null)[],
  contents: readonly (readonly Span[])[],
  isQuoted: (at: number) => boolean,
): Story {
  const world = emptyWorld();
  const entityOfName = gather(page, world);
  const contentAt = new Map<number, readonly Span[]>();
  sources.forEach((source, i) => {
    if (source) contentAt.set(spotOf(source), contents[i] ?? []);
  });
  const telling: Telling = {
    page,
    world,
    entityOfName,
    isQuoted,
    sourceAt: new Set(contentAt.keys()),
    contentAt,
    recent: [],
    lastSpeaker: null,
  };
  guessGenders(telling);
  const entityAt = new Map<number, Entity>();
  for (const spot of spotsOf(telling, sources)) {
    const entity = tell(telling, spot);
    if (!entity) continue;
    entityAt.set(spot.at, entity);
    note(telling, spot, entity);
  }
  return { world, entityAt };
}

/** Token by which a source is found again. */
export function spotOf(source: Source): number {
  switch (source.form) {
    case 'name':
      return source.name.first;
    case 'pronoun':
      return source.token;
    case 'nominal':
      return source.nominal.head;
    case 'several':
      return source.first;
  }
}

function spotsOf(telling: Telling, sources: readonly (Source | null)[]): Spot[] {
  const { page, isQuoted, sourceAt } = telling;
  const { tokens } = page.reading;
  const spots: Spot[] = page.names.map((name, index) => ({ form: 'name', at: name.first, index, name }));
  const heads = new Set<number>();
  const sourcePronouns = new Set<number>();
  for (const source of sources) if (source?.form === 'pronoun') sourcePronouns.add(source.token);
  for (const source of sources) {
    if (source?.form !== 'nominal' || heads.has(source.nominal.head)) continue;
    heads.add(source.nominal.head);
    if ((page.nameAt[source.nominal.head] as number) < 0)
      spots.push({ form: 'nominal', at: source.nominal.head, nominal: source.nominal });
  }
  for (let i = 0; i < tokens.count; i++) {
    const lower = tokens.lower[i] as string;
    const refers = page.words.pronouns.get(lower);
    if (!refers && lower !== 'the') continue;
    if (!sourceAt.has(i) && isQuoted(tokens.start[i] as number)) continue;
    if (refers && (sourcePronouns.has(i) || refers === 'm' || refers === 'f')) spots.push({ form: 'pronoun', at: i });
    else if (lower === 'the') {
      const nominal = definiteAt(page, i);
      if (nominal && !heads.has(nominal.head)) spots.push({ form: 'nominal', at: nominal.head, nominal });
    }
  }
  return spots.sort((a, b) => a.at - b.at);
}

const LONGEST_NOMINAL = 7;

/** “the prime minister”, “the company” in running text; null where the noun is none for a speaker, or stands before a name. */
function definiteAt(page: Page, i: number): Nominal | null {
  const { tokens } = page.reading;
  const limit = Math.min(i + LONGEST_NOMINAL, tokens.count);
  const end = Math.min(endOfBase(page, i + 1, limit), limit);
  const nominal = end > i + 1 ? nominalIn(page, i, end, end) : null;
  if (!nominal || nominal.plural || (page.nameAt[nominal.head] as number) >= 0 || (page.nameAt[end] ?? -1) >= 0)
    return null;
  return nominal.kind === 'office' || nominal.kind === 'person' || isOrganizationNoun(nominal.kind ?? undefined)
    ? nominal
    : null;
}

function tell(telling: Telling, spot: Spot): Entity | null {
  switch (spot.form) {
    case 'name':
      return tellName(telling, spot.name, spot.index);
    case 'pronoun':
      return tellPronoun(telling, spot.at);
    case 'nominal':
      return tellNominal(telling, spot.nominal, telling.sourceAt.has(spot.at));
  }
}

function note(telling: Telling, spot: Spot, entity: Entity): void {
  const { page, isQuoted, sourceAt } = telling;
  const { tokens, text } = page.reading;
  const isSource = sourceAt.has(spot.at);
  const [first, last] =
    spot.form === 'name'
      ? [spot.name.first, spot.name.last]
      : spot.form === 'pronoun'
        ? [spot.at, spot.at + 1]
        : [spot.nominal.first, spot.nominal.head + 1];
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (isSource) telling.lastSpeaker = entity;
  if (isQuoted(start) && !isSource) return;
  entity.count++;
  if (!(spot.form === 'name' && spot.name.capitals))
    entity.mentions.push({ start, end, text: text.slice(start, end), form: spot.form });
  remember(telling.recent, {
    entity,
    at: first,
    last,
    sentence: tokens.sentence[first] as number,
    block: tokens.block[first] as number,
    rank: isSource ? 'source' : rankOf(page, first, last),
  });
}

/** Whether a mention is its sentence's subject, the owner or modifier of another noun (*Lee*’s campaign), or something else. */
function rankOf({ reading: { tokens } }: Page, first: number, last: number): Recent['rank'] {
  const next = tokens.lower[last] as string | undefined;
  const tag = tokens.tag[last];
  if (next === undefined) return 'object';
  if (next === "'s" || next === "'" || tag === 'NOUN' || POSSESSIVE.has(tokens.lower[first] as string)) return 'owner';
  const before = tokens.tag[first - 1];
  if (before === 'ADP' && tokens.sentence[first - 1] === tokens.sentence[first]) return 'object';
  if (tag === 'VERB' || tag === 'AUX' || tag === 'ADV') return 'subject';
  if (next !== ',' && next !== '(') return 'object';
  for (let i = last + 1; i < Math.min(last + 30, tokens.count) && tokens.sentence[i] === tokens.sentence[first]; i++) {
    const isEnd = tokens.lower[i] === ',' || tokens.lower[i] === ')';
    if (isEnd && (tokens.tag[i + 1] === 'VERB' || tokens.tag[i + 1] === 'AUX')) return 'subject';
  }
  return 'object';
}
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

// --- names

function tellName(telling: Telling, name: NameMention, index: number): Entity | null {
  const { page, world, entityOfName } = telling;
  const own = entityOfName[index] as number;
  if (own >= 0) return world.entities[own] as Entity;
  const entity = shortNameOf(telling, name);
  if (entity === 'nobody') return null;
  const found = entity ?? (name.capitals && !telling.sourceAt.has(name.first) ? null : newEntity(page, world, name));
  if (found) {
    if (found.words.length > name.words.length) found.short++;
    entityOfName[index] = found.id;
    learn(page, world, found, name);
  }
  return found;
}

/** Who a short name (or a headline's) means; null for somebody new; `nobody` where two share it and nothing tells them apart. */
function shortNameOf(telling: Telling, name: NameMention): Entity | 'nobody' | null {
  const { world, page } = telling;
  const key = name.words.join(' ');
  if (name.words.length > 1) {
    const same = world.byFullName.get(key);
    if (same !== undefined) return world.entities[same] as Entity;
    if (!name.capitals) return null;
  }
  const word = name.words[name.words.length - 1] as string;
  const isPlace = page.words.places.has(key);
  if (isPlace && page.reading.tokens.tag[name.first - 1] === 'ADP') return exact(world, key);
  const candidates = new Set([...under(world.byLast, word), ...under(world.byFirst, name.words[0])]);
  const fitting = [...candidates]
    .map((id) => world.entities[id] as Entity)
    .filter((entity) => fits(page, entity, name) && (!isPlace || isSurnamed(entity, word)));
  if (fitting.length === 1) return fitting[0] as Entity;
  if (fitting.length > 1) return closest(telling, fitting, name) ?? 'nobody';
  const acronym = world.byAcronym.get(key.replace(/[^\p{L}]/gu, ''));
  if (acronym !== undefined && name.words.length === 1) return world.entities[acronym] as Entity;
  return exact(world, key);
}

const isSurnamed = ({ words, looks }: Entity, word: string): boolean =>
  looks !== 'organization' && words.length > 1 && words[words.length - 1] === word;

function exact(world: World, key: string): Entity | null {
  const id = world.byFullName.get(key);
  return id === undefined ? null : (world.entities[id] as Entity);
}

/** Whether a short name can mean this entity: not Mrs Ode for Ben Ode, not “the Ode” for a person. */
function fits({ words }: Page, entity: Entity, name: NameMention): boolean {
  if (entity.looks === 'group' || entity.looks === 'document' || entity.looks === 'unnamed') return false;
  const isOrganization = entity.looks === 'organization' || entity.looks === 'place';
  if (name.titled && isOrganization) return false;
  if (isOrganization && words.demonyms.has(name.words[0] as string) && !name.definite) return true;
  if (name.titleGender && entity.gender && name.titleGender !== entity.gender) return false;
  const word = name.words[0] as string;
  const isFirst = entity.words[0] === word && entity.words.length > 1;
  if (isOrganization && !isFirst && entity.words.length > 1) return false;
  return !(isOrganization && isFirst && words.places.has(entity.words.slice(0, 2).join(' ')));
}

/**
 * Of several who share a name, the one the text means: who bears the title, who was named before, whom the text has called
 * so already (writers keep the bare surname for one), whom it names far more often, or the nearest.
 */
function closest(telling: Telling, fitting: readonly Entity[], name: NameMention): Entity | null {
  const last = name.words[name.words.length - 1];
  const isNamedBefore = ({ introduced }: Entity): boolean => introduced < name.first;
  let pool = narrow(fitting, ({ words }) => words[words.length - 1] === last);
  if (name.words.length > 1) pool = narrow(pool, ({ words }) => words.includes(name.words[0] as string));
  if (name.titleGender) pool = narrow(pool, ({ gender }) => gender === name.titleGender);
  pool = narrow(pool, isNamedBefore);
  pool = narrow(pool, ({ short }) => short > 0);
  if (pool.length === 1) return pool[0] as Entity;
  const [first, second] = [...pool].sort((a, b) => b.count - a.count || a.id - b.id) as [Entity, Entity];
  if (first.count >= second.count * 2 && first.count > 1) return first;
  return telling.recent.findLast(({ entity, rank }) => pool.includes(entity) && rank !== 'owner')?.entity ?? null;
}

/** Those that pass; all, where none does. */
function narrow(entities: readonly Entity[], passes: (entity: Entity) => boolean): readonly Entity[] {
  const passing = entities.filter(passes);
  return passing.length > 0 ? passing : entities;
}

// --- pronouns

function tellPronoun(telling: Telling, at: number): Entity | null {
  const { page, recent, world } = telling;
  const { tokens } = page.reading;
  const refers = page.words.pronouns.get(tokens.lower[at] as string);
  const place = {
    at,
    sentence: tokens.sentence[at] as number,
    block: tokens.block[at] as number,
    isSource: telling.sourceAt.has(at),
  };
  const said = telling.contentAt.get(at) ?? [];
  const isSaid = ({ at: token }: Recent): boolean => {
    const start = tokens.start[token] as number;
    return said.some((span) => span.start <= start && start < span.end);
  };
  const outside = said.length > 0 ? recent.filter((mention) => !isSaid(mention)) : recent;
  switch (refers) {
    case 'm':
    case 'f': {
      const entity = antecedentOf(outside, place, (e) => personFits(e, refers), telling.lastSpeaker);
      return entity;
    }
    case 'it':
      return antecedentOf(outside, place, thingFits, telling.lastSpeaker);
    case 'they':
      return antecedentOf(outside, place, groupFits, telling.lastSpeaker);
    case 'relative':
      return relativeOf(telling, at);
    case 'some':
      return addEntity(world, 'unnamed', tokens.lower[at] as string, [tokens.lower[at] as string]);
    default:
      return null;
  }
}

/** How well he or she fits: null not at all, else a bonus. */
function personFits(entity: Entity, gender: Gender): number | null {
  if (!canBePerson(entity) || (entity.gender && entity.gender !== gender)) return null;
  if (entity.gender === gender) return 1.5;
  if (entity.looks === 'person') return 0.6;
  return entity.looks === 'unnamed' ? 0.3 : entity.words.length > 1 ? 0.3 : -0.4;
}

function thingFits({ looks }: Entity): number | null {
  if (looks === 'organization' || looks === 'document') return 1;
  return looks === 'place' ? 0.2 : looks === 'name' ? 0.3 : null;
}

function groupFits({ looks }: Entity): number | null {
  if (looks === 'group') return 1.5;
  return looks === 'organization' ? 0.3 : looks === 'name' ? -0.5 : null;
}

const NEAR_RELATIVE = 12;

/** “Lee, *who* said”: the mention right before it, or the person whom an apposition parts from it (Lee, a lawyer *who* …). */
function relativeOf({ recent, page }: Telling, at: number): Entity | null {
  const { tokens } = page.reading;
  const last = recent[recent.length - 1];
  if (!last || last.sentence !== tokens.sentence[at]) return null;
  const gap = at - last.last;
  if (gap === 0 || (gap === 1 && tokens.lower[last.last] === ',')) return last.entity;
  const isApposition = tokens.lower[last.last] === ',' && gap < NEAR_RELATIVE;
  return isApposition && last.entity.looks === 'person' ? last.entity : null;
}

// --- noun phrases

function tellNominal(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  if (nominal.kind === 'document') return isSource ? documentOf(telling, nominal) : null;
  if (nominal.plural || nominal.kind === 'group') return isSource ? groupOf(telling, nominal) : null;
  if (nominal.indefinite) return comingUp(telling, nominal, isSource) ?? (isSource ? unnamed(telling, nominal) : null);
  const named = byRole(telling, nominal, isSource);
  const isTakenUp = nominal.definite && !nominal.complete && nominal.owner < 0;
  const before = isTakenUp ? unnamedBefore(telling, nominal) : null;
  if (named || before) return later(telling, named, before);
  const isDescription =
    isTakenUp || (nominal.definite && nominal.owner < 0 && DESCRIBES.some((word) => nominal.modifiers.includes(word)));
  return (isDescription ? taken(telling, nominal, isSource) : null) ?? (isSource ? unnamed(telling, nominal) : null);
}

/** The former secretary of state; the senator and presidential candidate: a description, though it tells which one. */
const DESCRIBES = ['former', 'and'];

/** Of two, the one that was mentioned last. */
function later({ recent }: Telling, a: Entity | null, b: Entity | null): Entity | null {
  if (!a || !b) return a ?? b;
  return recent.findLast(({ entity }) => entity === a || entity === b)?.entity ?? a;
}

/** “the prime minister”: the latest whose roles include this one, with every modifier that tells people apart. */
function byRole({ world, recent, page }: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const isOrganization = isOrganizationNoun(nominal.kind ?? undefined);
  const asked = nominal.modifiers.filter((modifier) => !EMPTY.has(modifier));
  const owner = nominal.owner >= 0 ? fold(page.reading.tokens.word[nominal.owner] as string) : null;
  let best: Entity | null = null;
  let bestScore = 0;
  let ties = 0;
  for (const id of under(world.byRole, nominal.noun)) {
    const entity = world.entities[id] as Entity;
    const fit = Math.max(
      ...entity.roles.filter(({ noun }) => noun === nominal.noun).map((role) => fitOfRole(role, asked)),
    );
    if (fit < 0) continue;
    const near = recent.findLastIndex((mention) => mention.entity === entity);
    if (near < 0 && !isSource) continue;
    const score =
      1 +
      fit +
      (near < 0 ? 0 : 1 + near / recent.length) +
      Math.min(entity.count, 10) / 20 +
      (owner && asked.length === 0 ? -0.5 : 0);
    if (score > bestScore) [best, bestScore, ties] = [entity, score, 1];
    else if (score === bestScore) ties++;
  }
  if (best || !isOrganization) return ties > 1 ? null : best;
  return null;
}

/** Modifiers that tell nobody apart. */
const EMPTY = new Set([
  'former',
  'then',
  'new',
  'old',
  'current',
  'late',
  'veteran',
  'own',
  'same',
  'us',
  'uk',
  'longtime',
  'ex',
]);

/** -1 where the role says otherwise; else how many modifiers it shares. */
function fitOfRole(role: Role, asked: readonly string[]): number {
  const missing = asked.filter((modifier) => !role.modifiers.includes(modifier)).length;
  if (missing > 1 || (missing === 1 && asked.length === 1 && role.modifiers.length > 1)) return -1;
  return (asked.length - missing) * 0.5 - missing * 0.5;
}

/** “the spokesman” after “a ministry spokesman”. */
function unnamedBefore({ world, recent }: Telling, nominal: Nominal): Entity | null {
  const ids = under(world.byNoun, nominal.noun);
  for (let i = ids.length - 1; i >= 0; i--) {
    const entity = world.entities[ids[i] as number] as Entity;
    if (
      nominal.modifiers.every((modifier) => entity.words.includes(modifier)) &&
      recent.some((r) => r.entity === entity)
    )
      return entity;
  }
  return null;
}

/** “the company”, “the billionaire”: takes up whoever the text is about, where the noun can't be a name of its own. */
function taken(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const { recent, page } = telling;
  const { tokens } = page.reading;
  const place = {
    at: nominal.head,
    sentence: tokens.sentence[nominal.first] as number,
    block: tokens.block[nominal.first] as number,
    isSource,
  };
  if (isOrganizationNoun(nominal.kind ?? undefined)) {
    if (nominal.named) return null;
    const inName = recent.findLast(
      ({ entity }) => entity.looks === 'organization' && entity.words.includes(nominal.noun),
    );
    if (inName) return inName.entity;
    const asked = nominal.modifiers.filter((modifier) => !EMPTY.has(modifier));
    if (nominal.kind !== 'generic' || asked.length > 1) return null;
    return antecedentOf(recent, place, companyFits, telling.lastSpeaker);
  }
  if (!isSource || !describesPerson(page, nominal)) return null;
  return antecedentOf(recent, place, (entity) => descriptionFits(entity, nominal), telling.lastSpeaker);
}

function companyFits({ looks, words, named, gender }: Entity): number | null {
  if (!named) return null;
  if (looks === 'organization') return 1;
  return looks === 'name' && words.length === 1 && gender === null ? 0.6 : null;
}

/** Sources that stay unnamed though their noun phrase is definite. */
const UNTOLD = new Set(
  'spokesman spokeswoman spokesperson source official man woman boy girl victim witness driver judge lawyer owner caller user'.split(
    ' ',
  ),
);

/** The billionaire, the Argentine, the 34-year-old, the England coach: may describe somebody who has a name. */
function describesPerson({ words }: Page, { kind, noun, modifiers }: Nominal): boolean {
  if (UNTOLD.has(noun)) return false;
  if (kind === 'office' || (kind === 'person' && modifiers.length > 0)) return true;
  return kind === null && (words.demonyms.has(noun) || /(?:er|or|ist|ian|aire|old)$/.test(noun));
}

/** A description takes up somebody named, who has no other office. */
function descriptionFits(entity: Entity, { gender, kind, noun, modifiers }: Nominal): number | null {
  const isPerson = entity.looks === 'person' || (entity.looks === 'name' && entity.gender !== null);
  if (!entity.named || !isPerson || (gender && entity.gender && gender !== entity.gender)) return null;
  const offices = kind === 'office' ? entity.roles.filter((role) => role.kind === 'office') : [];
  const agrees = (role: Role): boolean =>
    role.noun === noun ||
    modifiers.includes(role.noun) ||
    role.modifiers.some((modifier) => modifiers.includes(modifier));
  return offices.length > 0 && !offices.some(agrees) ? null : 1;
}

const SENTENCES_AHEAD = 2;

/** “…,” said a former whip. Ann Lee, the former whip, …: named afterwards. */
function comingUp(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const { world } = telling;
  const asked = nominal.modifiers.filter((modifier) => !EMPTY.has(modifier));
  for (const id of asked.length > 0 ? under(world.byRole, nominal.noun) : []) {
    const entity = world.entities[id] as Entity;
    if (entity.count > 0) continue;
    if (entity.roles.some((role) => role.noun === nominal.noun && asked.every((m) => role.modifiers.includes(m))))
      return entity;
  }
  return isSource && isPersonNoun(nominal.kind ?? undefined) ? newcomer(telling, nominal) : null;
}

/** Somebody new with whose name the next sentence begins: “…,” said one voter. *Ann Lee*, 43, … */
function newcomer({ page, world, entityOfName }: Telling, nominal: Nominal): Entity | null {
  const { tokens, sentences } = page.reading;
  const own = tokens.sentence[nominal.head] as number;
  for (let s = own + 1; s <= own + SENTENCES_AHEAD; s++) {
    const sentence = sentences[s];
    if (!sentence) return null;
    const index = page.nameAt[sentence.first] as number;
    if (index === undefined || index < 0) continue;
    const id = entityOfName[index] as number;
    const entity = id < 0 ? null : (world.entities[id] as Entity);
    const isNew =
      entity &&
      entity.count === 0 &&
      entity.looks === 'person' &&
      (entity.gender === null || nominal.gender === null || entity.gender === nominal.gender);
    return isNew && rankOf(page, sentence.first, (page.names[index] as NameMention).last) === 'subject' ? entity : null;
  }
  return null;
}

function groupOf(telling: Telling, nominal: Nominal): Entity {
  const { page, world, recent } = telling;
  const name = nameOfNominal(page, nominal);
  const key = name.toLowerCase();
  const same = exact(world, `group ${key}`);
  if (same) return same;
  if (nominal.definite && nominal.owner < 0 && !nominal.complete) {
    const ids = under(world.byNoun, `group ${nominal.noun}`);
    for (let i = ids.length - 1; i >= 0; i--) {
      const entity = world.entities[ids[i] as number] as Entity;
      if (nominal.modifiers.every((m) => entity.words.includes(m)) && recent.some((r) => r.entity === entity))
        return entity;
    }
  }
  const entity = addEntity(world, 'group', name, wordsIn(name));
  world.byFullName.set(`group ${key}`, entity.id);
  file(world.byNoun, `group ${nominal.noun}`, entity.id);
  return entity;
}

function documentOf(telling: Telling, nominal: Nominal): Entity {
  const { page, world } = telling;
  const name = nameOfNominal(page, nominal);
  const same = exact(world, `document ${name.toLowerCase()}`);
  if (same) return same;
  if (nominal.definite && !nominal.complete && nominal.owner < 0) {
    const ids = under(world.byNoun, nominal.noun);
    for (let i = ids.length - 1; i >= 0; i--) {
      const entity = world.entities[ids[i] as number] as Entity;
      if (entity.looks === 'document' && nominal.modifiers.every((m) => entity.words.includes(m))) return entity;
    }
  }
  const entity = addEntity(world, 'document', name, wordsIn(name));
  world.byFullName.set(`document ${name.toLowerCase()}`, entity.id);
  file(world.byNoun, nominal.noun, entity.id);
  return entity;
}

function unnamed(telling: Telling, nominal: Nominal): Entity {
  const { page, world } = telling;
  const name = nameOfNominal(page, nominal);
  const key = `unnamed ${name.toLowerCase()}`;
  const same = exact(world, key);
  if (same && (!nominal.indefinite || nominal.complete)) return same;
  const isOrganization = isOrganizationNoun(nominal.kind ?? undefined);
  const entity = addEntity(world, isOrganization ? 'organization' : 'unnamed', name, wordsIn(name));
  entity.gender = nominal.gender;
  world.byFullName.set(key, entity.id);
  file(world.byNoun, nominal.noun, entity.id);
  return entity;
}

const wordsIn = (name: string): string[] => name.split(/[\s-]+/).map(fold);

// --- gender

const NEAR_NAMES = 12;

/** He or she right after a name whose gender nothing else tells, nobody else being near: “Dorje left. He said …”. */
function guessGenders(telling: Telling): void {
  const { page, world, isQuoted } = telling;
  const { tokens } = page.reading;
  const votes = new Map<number, { m: number; f: number }>();
  const near: number[] = [];
  let name = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (; name < page.names.length && (page.names[name] as NameMention).first <= i; name++)
      if (!(page.names[name] as NameMention).quoted) near.push(name);
    if (near.length > NEAR_NAMES) near.splice(0, near.length - NEAR_NAMES);
    const refers = page.words.pronouns.get(tokens.lower[i] as string);
    if ((refers !== 'm' && refers !== 'f') || isQuoted(tokens.start[i] as number)) continue;
    const id = onlyPerson(telling, near, tokens.sentence[i] as number);
    if (id < 0) continue;
    const vote = votes.get(id) ?? { m: 0, f: 0 };
    vote[refers]++;
    votes.set(id, vote);
  }
  for (const [id, { m, f }] of votes) {
    const entity = world.entities[id] as Entity;
    if (entity.gender !== null || m === f) continue;
    entity.gender = m > f ? 'm' : 'f';
    entity.guessed = true;
  }
}

/** The one person named in this sentence or the one before it; -1 where there is none, or more than one. */
function onlyPerson(telling: Telling, near: readonly number[], sentence: number): number {
  const { page, world } = telling;
  const people = new Set<number>();
  for (const index of near) {
    const { first } = page.names[index] as NameMention;
    if (sentence - (page.reading.tokens.sentence[first] as number) > 1) continue;
    const id = idOfName(telling, index);
    if (id < 0 || canBePerson(world.entities[id] as Entity)) people.add(id);
  }
  return people.size === 1 ? ([...people][0] as number) : -1;
}

/** A name's entity as far as the names alone tell; -1 where they don't. */
function idOfName({ page, world, entityOfName }: Telling, index: number): number {
  const own = entityOfName[index] as number;
  if (own >= 0) return own;
  const word = (page.names[index] as NameMention).words.at(-1);
  const ids = under(world.byLast, word);
  return ids.length === 1 ? (ids[0] as number) : -1;
}
