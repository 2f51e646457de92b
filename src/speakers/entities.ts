import type { Span } from '../article/types.ts';
import { spellingsOf } from './misspelt.ts';
import type { NameMention, Reading, Role } from './reading.ts';
import { isThing } from './roles-ahead.ts';
import { rolesAround } from './roles-around.ts';
import type { Mention, SpeakerKind } from './types.ts';
import { ALWAYS_LAWS, COMPANY, LAWS, OFFICES } from './word-lists.ts';
import { type Gender, isPersonNoun, isSaidOfWomen } from './words.ts';

/** Somebody or something that the article names or credits: a cluster of mentions that grows while the text is read. */
export interface Entity {
  readonly id: number;
  /** Entity type. `name`: a name that tells neither person nor organization (Deloitte). */
  type: 'person' | 'organization' | 'place' | 'name' | 'group' | 'document' | 'unnamed';
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  /** It has a name; the others are known by what they are. */
  readonly named: boolean;
  gender: Gender | null;
  /** The gender is only a guess from he or she nearby. */
  guessed: boolean;
  /** A “he” or “she” referred to it: a person, whatever else the text tells. */
  heOrShe: boolean;
  readonly roles: Role[];
  /** Nouns for a firm that it used of somebody: Lund said the *club* would wait. */
  readonly speaksOf: Set<string>;
  readonly mentions: Mention[];
  /** Where a headline, a heading or a quotation names it first: no mention where the article's own words name it too. */
  outside: Mention | null;
  count: number;
  /** Times that its last word alone was taken to mean it. */
  short: number;
  /** Times that the article names it, as far as names alone tell. */
  total: number;
  /** Its last word alone means another entity, which stood before it: Borealis … Camp Borealis; Lund … his son, Bo Lund. */
  onlyInFull: boolean;
  /** Where its full name first stands. */
  introduced: number;
  /** A thing that is credited, his concern, or named: a boat, the Tern. Neither he nor she, and no company. */
  thing: boolean;
  /** Something was in it: a street in Lund. */
  placed: boolean;
}

/** Every entity so far, and their ids by what they may be called. */
export interface EntityIndex {
  readonly entities: Entity[];
  readonly byFullName: Map<string, number>;
  /** Last word before a suffix, first word, and any other word of a name → entities. */
  readonly byLast: Map<string, number[]>;
  readonly byFirst: Map<string, number[]>;
  readonly byAny: Map<string, number[]>;
  readonly byAcronym: Map<string, number>;
  /** A person’s surname, or that without one letter → entities. */
  readonly bySpelling: Map<string, number[]>;
  /** Head noun of a role → entities that have it. */
  readonly byRole: Map<string, number[]>;
  /** Head noun of an unnamed source → entities. */
  readonly byNoun: Map<string, number[]>;
  /** Noun of a report or survey → entities that one was credited to. */
  readonly byWork: Map<string, number[]>;
  /** The same noun → where the text first credits one to somebody. */
  readonly madeAt: Map<string, number>;
  /** Surnames that the text gives to somebody with Jr. or Sr. behind them alone (Lund Jr.): the one without is somebody else. */
  readonly generations: Set<string>;
}

/** So many entities under one key are looked at, the latest first, so that a text of a thousand Smiths stays cheap. */
const CANDIDATES = 24;

export function emptyEntityIndex(): EntityIndex {
  return {
    entities: [],
    byFullName: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    byAny: new Map(),
    byAcronym: new Map(),
    bySpelling: new Map(),
    byRole: new Map(),
    byNoun: new Map(),
    byWork: new Map(),
    madeAt: new Map(),
    generations: new Set(),
  };
}

/** A new entity, found again by `entityByKey` where it has a key. */
export function addEntity(
  index: EntityIndex,
  type: Entity['type'],
  key: string | null,
  name: string,
  words: readonly string[],
  named = false,
): Entity {
  const entity: Entity = {
    id: index.entities.length,
    type,
    name,
    words,
    named,
    gender: null,
    guessed: false,
    heOrShe: false,
    roles: [],
    speaksOf: new Set(),
    mentions: [],
    outside: null,
    count: 0,
    short: 0,
    total: 0,
    onlyInFull: false,
    introduced: 0,
    thing: false,
    placed: false,
  };
  index.entities.push(entity);
  if (key !== null) index.byFullName.set(key, entity.id);
  return entity;
}

/** The latest ids under a key. */
export function idsOf(map: Map<string, number[]>, key: string | undefined): readonly number[] {
  const all = key === undefined ? undefined : map.get(key);
  return all === undefined ? [] : all.length > CANDIDATES ? all.slice(-CANDIDATES) : all;
}

export function addId(map: Map<string, number[]>, key: string | undefined, id: number): void {
  if (key === undefined) return;
  const all = map.get(key);
  if (!all) map.set(key, [id]);
  else if (all[all.length - 1] !== id) all.push(id);
}

export function newEntity({ text }: Reading, index: EntityIndex, name: NameMention): Entity {
  const written = inOneLine(text.slice(name.start, name.end));
  const type = isLaw(name)
    ? 'document'
    : (name.type ?? (name.definite && name.words.length > 1 ? 'organization' : 'name'));
  const entity = addEntity(index, type, name.key, written, name.words, true);
  addId(index.byLast, name.surname, entity.id);
  const bare = name.surname.replace(ARTICLE_OF_NAME, '');
  if (bare !== name.surname && canBePerson(entity)) addId(index.byLast, bare, entity.id);
  if (name.words.length > 1 && canBePerson(entity))
    for (const spelling of spellingsOf(name.surname)) addId(index.bySpelling, spelling, entity.id);
  addId(index.byFirst, name.words[0], entity.id);
  for (const word of name.words) addId(index.byAny, word, entity.id);
  const acronym = type === 'person' || name.words.length === 1 ? '' : acronymOf(text.slice(name.start, name.end));
  for (const letters of [acronym, ...partsOfAcronym(acronym, name.words)])
    if (letters.length > 1 && !index.byAcronym.has(letters)) index.byAcronym.set(letters, entity.id);
  return entity;
}

/** Haider *al-*Abadi is Abadi, too. */
const ARTICLE_OF_NAME = /^(?:al|el|ul|as|ash|an|at|bin|ben)-/;

/** A name as it reads where no line breaks, nor a hyphen at its end: Jo-|Renee. */
const inOneLine = (written: string): string =>
  !/[^\S ]|-| {2}/.test(written) ? written : written.split(/\s+/).join(' ').replaceAll('- ', '-').replaceAll(' -', '-');

/** The mentions stand in text order; one that begins inside the one before it (*the mayor, Ann Lee*) is part of that. */
export function addMention({ mentions }: Entity, mention: Mention): void {
  const before = mentions.at(-1);
  if (!before || before.end <= mention.start) mentions.push(mention);
}

/** The Road Safety *Act*, the Access to | Records *Act*; a Bill, a Charter or an Accord without “the” may be a person, a firm, a car. */
const isLaw = ({ words: parts, definite }: NameMention): boolean => {
  const last = parts[parts.length - 1] as string;
  return parts.length > 1 && (ALWAYS_LAWS.has(last) || (definite && LAWS.has(last)));
};

/** World Health Organisation: who. */
const acronymOf = (written: string): string =>
  (written.match(/[A-ZÀ-ÖØ-Þ](?=[a-zß-öø-ɏ])/g) ?? []).join('').toLowerCase();

/** The Department of Roads Affairs: RA; Centers for Disease Control and Prevention: CDC. */
const partsOfAcronym = (acronym: string, words: readonly string[]): string[] => {
  const parts = OFFICES.has(words[0] as string) ? [acronym.slice(1)] : [];
  const isLeftOut = words[words.length - 2] === 'and' || COMPANY.has(words[words.length - 1] as string);
  return isLeftOut ? [...parts, acronym.slice(0, -1)] : parts;
};

/** What one more mention tells about its entity: gender, kind, roles. */
export function learn(reading: Reading, index: EntityIndex, entity: Entity, name: NameMention): void {
  const given = name.given ?? null;
  const isAlone = name.words.length === 1; // Kelly may be a surname: a guess that a title or he and she overrule
  if (given && isAlone && name.type === 'person' && entity.words.length === 1 && entity.gender === null) {
    entity.gender = given;
    entity.guessed = true;
  }
  const gender = name.titleGender ?? (isAlone ? null : given);
  if (gender && (entity.gender === null || entity.guessed)) {
    entity.gender = gender;
    entity.guessed = false;
  }
  if ((name.type === 'person' || name.type === 'organization') && entity.type === 'name') entity.type = name.type;
  if (name.acronym !== null) index.byAcronym.set(name.acronym, entity.id);
  if (name.words.length === entity.words.length) entity.introduced = Math.min(entity.introduced, name.first);
  if (name.capitals) return;
  if (isThing(reading, name)) entity.thing = true;
  for (const role of rolesAround(reading, name)) addRole(index, entity, role);
}

export function addRole(index: EntityIndex, entity: Entity, role: Role): void {
  if (role.kind === 'document' || role.kind === 'group') return;
  const isPerson = isPersonNoun(role.kind);
  if (entity.type === 'place') return;
  if (entity.type === 'organization') {
    if (isPerson) return;
  } else if (entity.type === 'name') entity.type = isPerson ? 'person' : 'organization';
  else if (entity.type === 'person' && !isPerson) return;
  if (entity.gender === null && role.gender !== null) {
    entity.gender = role.gender;
    entity.guessed = isSaidOfWomen(role.noun);
  }
  if (entity.roles.some((known) => isSameRole(known, role))) return;
  if (entity.roles.length < CANDIDATES) entity.roles.push(role);
  addId(index.byRole, role.noun, entity.id);
}

const isSameRole = (a: Role, b: Role): boolean =>
  a.noun === b.noun &&
  (a.description !== null || b.description === null) &&
  a.modifiers.length === b.modifiers.length &&
  a.modifiers.every((modifier, i) => modifier === b.modifiers[i]);

export function kindOf(entity: Entity): SpeakerKind {
  switch (entity.type) {
    case 'organization':
    case 'place':
      return 'organization';
    case 'name':
      return entity.words.length > 1 || entity.gender || entity.heOrShe ? 'person' : 'organization';
    default:
      return entity.type;
  }
}

/** Whether he or she may be said of it. */
export const canBePerson = ({ type, thing, placed }: Entity): boolean =>
  type === 'person' || ((type === 'name' || type === 'unnamed') && !thing && !placed);

/** The entity that has exactly this key: a name's folded words, or what it is and its phrase. */
export function entityByKey(index: EntityIndex, key: string): Entity | null {
  const id = index.byFullName.get(key);
  return id === undefined ? null : (index.entities[id] as Entity);
}

/** “Lee and Cho”: one speaker, named as written, without titles. */
export function coordinatedEntity(text: string, index: EntityIndex, parts: readonly Span[]): Entity {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const name = `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
  const key = `several ${name}`;
  return entityByKey(index, key) ?? addEntity(index, 'group', key, name, []);
}
