import { isOtherBody } from './bodies.ts';
import { spellingsOf } from './misspelt.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { isThing } from './roles-ahead.ts';
import { rolesAround } from './roles-around.ts';
import type { Role } from './told-roles.ts';
import type { Mention, SpeakerKind } from './types.ts';
import { ALWAYS_LAWS, COMPANY, FIRMS_TOO, GENERATIONS, HOSTED, KIN, LAWS, OFFICES, REIGNS } from './word-lists.ts';
import { type Gender, isListed, isSaidOfWomen, LINK, nounOf, type Words } from './words.ts';

/** Somebody or something that the article names or credits, while the text is being read. */
export interface Entity {
  readonly id: number;
  /** `name`: any name that tells neither person nor organization (Deloitte). */
  looks: 'person' | 'organization' | 'place' | 'name' | 'group' | 'document' | 'unnamed';
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  /** It has a name; the others are known by what they are. */
  readonly named: boolean;
  gender: Gender | null;
  /** The gender is only a guess from he or she nearby. */
  guessed: boolean;
  /** He or she was said of it: a person, whatever else is told. */
  heOrShe: boolean;
  readonly roles: Role[];
  /** Nouns for a firm that it used of somebody: Lund said the *club* would wait. */
  readonly speaksOf: Set<string>;
  readonly mentions: Mention[];
  /** Where a headline or heading names it first: no mention where the body names it too. */
  headlined: Mention | null;
  count: number;
  /** Times that its last word alone was taken to mean it. */
  short: number;
  /** Times that the article names it, as far as names alone tell. */
  total: number;
  /** Its full name stands only after its last word has stood alone, and is another's: Borealis … Camp Borealis; Lund … his son, Bo Lund. Alone, the word means something or somebody else. */
  aside: boolean;
  /** Where its full name first stands. */
  introduced: number;
  /** A thing that is credited, his concern, or named: a boat, the Tern. Neither he nor she, and no company. */
  thing: boolean;
  /** Something was in it: a street in Lund. */
  placed: boolean;
}

export interface World {
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
  /** Surnames that the text gives to somebody with Jr. or Sr. behind them alone (Lund Jr.): the one without is somebody else. */
  readonly generations: Set<string>;
}

/** So many entities under one key are looked at, the latest first, so that a text of a thousand Smiths stays cheap. */
const CANDIDATES = 24;

export function emptyWorld(): World {
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
    generations: new Set(),
  };
}

export function addEntity(
  world: World,
  looks: Entity['looks'],
  name: string,
  words: readonly string[],
  named = false,
): Entity {
  const entity: Entity = {
    id: world.entities.length,
    looks,
    name,
    words,
    named,
    gender: null,
    guessed: false,
    heOrShe: false,
    roles: [],
    speaksOf: new Set(),
    mentions: [],
    headlined: null,
    count: 0,
    short: 0,
    total: 0,
    aside: false,
    introduced: 0,
    thing: false,
    placed: false,
  };
  world.entities.push(entity);
  return entity;
}

export function under(map: Map<string, number[]>, key: string | undefined): readonly number[] {
  const all = key === undefined ? undefined : map.get(key);
  return all === undefined ? [] : all.length > CANDIDATES ? all.slice(-CANDIDATES) : all;
}

export function file(map: Map<string, number[]>, key: string | undefined, id: number): void {
  if (key === undefined) return;
  const all = map.get(key);
  if (!all) map.set(key, [id]);
  else if (all[all.length - 1] !== id) all.push(id);
}

/**
 * Gathers the names of two words or more, the longest first, so that the fullest name is the entity's: Donald J. Trump before
 * Donald Trump, and both before DONALD TRUMP. Of a headline's names only a person's of two or three words makes an entity. Returns each name's entity, null
 * where the name is short and the reading has to tell.
 */
export function gather(view: NameView, world: World): (Entity | null)[] {
  const { names, words } = view;
  const entityOf = new Array<Entity | null>(names.length).fill(null);
  const real = names.filter((name) => name.words.length > 1 && isRealName(name));
  const order = real.some(({ capitals }) => capitals) ? withoutHeadlineWords(real, names) : real;
  order.sort(
    (a, b) =>
      Number(a.capitals) - Number(b.capitals) ||
      b.words.length - a.words.length ||
      Number(a.shouted) - Number(b.shouted) ||
      a.index - b.index,
  );
  tellGenerations(view, world, order);
  for (const name of order) {
    const entity = sameEntity(view.words, world, name) ?? newEntity(view, world, name);
    entityOf[name.index] = entity;
    if (isFuller(words, entity, name)) callBy(view, world, entity, name);
    entity.total++;
    if (entity.introduced === 0) entity.introduced = name.first;
    learn(view, world, entity, name);
  }
  addHosts(view, world);
  countAlone(view, world);
  return entityOf;
}

/** The *Ann Lee* Show, where the text has Lee alone, and nobody else of that name: its host. */
function addHosts(view: NameView, world: World): void {
  let alone: Set<string> | null = null;
  for (const name of view.names) {
    const { words, given, capitals, first, last } = name;
    const [, surname, show] = words;
    if (words.length !== 3 || last - first !== 3 || given === undefined || capitals || !HOSTED.has(show as string))
      continue;
    alone ??= new Set(view.names.filter((one) => one.words.length === 1 && !one.capitals).map(({ key }) => key));
    if (!alone.has(surname as string) || under(world.byLast, surname).length > 0) continue;
    const end = view.reading.tokens.end[last - 2] as number;
    const key = words.slice(0, 2).join(' ');
    const host = { ...name, last: last - 1, end, words: words.slice(0, 2), key, surname: surname as string };
    const entity = newEntity(view, world, { ...host, looks: 'person', definite: false });
    entity.gender = given;
    entity.introduced = first;
  }
}

/** Ken Ode … *Kenneth* Ode: a given name beside its short form; not a longer spelling of one. */
function isFuller({ nicknames }: Words, entity: Entity, { words, capitals, shouted }: NameMention): boolean {
  if (words.length !== 2 || entity.words.length !== 2 || entity.words[1] !== words[1] || capitals || shouted)
    return false;
  const [known, given] = [entity.words[0] as string, words[0] as string];
  return given.length > known.length && (nicknames.get(known) ?? []).some(([full]) => full === given);
}

/** Gives an entity the fuller name. */
function callBy({ reading }: NameView, world: World, entity: Entity, name: NameMention): void {
  entity.name = inOneLine(reading.text.slice(name.start, name.end));
  entity.words = name.words;
  world.byFullName.set(name.key, entity.id);
  file(world.byFirst, name.words[0], entity.id);
  file(world.byAny, name.words[0], entity.id);
}

const ALONE_BEFORE = 2;

/** Counts the names of one word for those whose last word they are; finds names that stand aside. */
function countAlone(view: NameView, world: World): void {
  const before = new Map<Entity, number>();
  const see = (ids: readonly number[], first: number): void => {
    for (const id of ids) {
      const entity = world.entities[id] as Entity;
      if (first < entity.introduced) before.set(entity, (before.get(entity) ?? 0) + 1);
    }
  };
  for (const name of view.names) {
    const { words, capitals, first } = name;
    if (words.length > 1 || capitals) continue;
    const owners = under(world.byLast, words[0]);
    const bearer = bearerOf(world, owners);
    const owner = bearer && isOfGeneration(world, bearer, name) ? bearer : null;
    if (owner) owner.total++;
    if (owner && canBePerson(owner))
      for (const role of rolesAround(view, name)) if (isPersonRole(role)) addRole(world, owner, role);
    see(owners, first);
    see(under(world.byFirst, words[0]), first);
  }
  for (const [entity, count] of before)
    entity.aside = count >= ALONE_BEFORE && (mayBeAnything(entity) || entity.roles.some(({ noun }) => KIN.has(noun)));
}

/** Who alone has the surname, or alone is known to be a person: Ann *Lee* beside Team *Lee*. */
function bearerOf(world: World, owners: readonly number[]): Entity | null {
  const all = owners.map((id) => world.entities[id] as Entity);
  const persons = all.length === 1 ? all : all.filter(({ looks }) => looks === 'person');
  return persons.length === 1 ? (persons[0] as Entity) : null;
}

const mayBeAnything = ({ looks, gender }: Entity): boolean =>
  (looks === 'name' || looks === 'organization') && gender === null;

/** In a headline only what starts with a given name and is no longer than a name; SHOUTED words are none. */
const isRealName = ({ capitals, looks, words, shouted }: NameMention): boolean =>
  !capitals || (looks === 'person' && words.length < 4 && !shouted);

/** Not Ann *Lee Shares* Pic: a headline's other words, with one in it that the body has in its names, and not the last. */
function withoutHeadlineWords(real: readonly NameMention[], names: readonly NameMention[]): NameMention[] {
  const inBody = new Set(names.flatMap(({ capitals, words }) => (capitals ? [] : words)));
  return real.filter(
    ({ capitals, words, surname }) => !capitals || inBody.has(surname) || !words.some((word) => inBody.has(word)),
  );
}

export function newEntity({ reading }: NameView, world: World, name: NameMention): Entity {
  const written = inOneLine(reading.text.slice(name.start, name.end));
  const looks = isLaw(name)
    ? 'document'
    : (name.looks ?? (name.definite && name.words.length > 1 ? 'organization' : 'name'));
  const entity = addEntity(world, looks, written, name.words, true);
  world.byFullName.set(name.key, entity.id);
  file(world.byLast, name.surname, entity.id);
  const bare = name.surname.replace(ARTICLE_OF_NAME, '');
  if (bare !== name.surname && canBePerson(entity)) file(world.byLast, bare, entity.id);
  if (name.words.length > 1 && canBePerson(entity))
    for (const spelling of spellingsOf(name.surname)) file(world.bySpelling, spelling, entity.id);
  file(world.byFirst, name.words[0], entity.id);
  for (const word of name.words) file(world.byAny, word, entity.id);
  const acronym =
    looks === 'person' || name.words.length === 1 ? '' : acronymOf(reading.text.slice(name.start, name.end));
  for (const letters of [acronym, ...partsOfAcronym(acronym, name.words)])
    if (letters.length > 1 && !world.byAcronym.has(letters)) world.byAcronym.set(letters, entity.id);
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
const acronymOf = (written: string): string => (written.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('').toLowerCase();

/** The Department of Roads Affairs: RA; Centers for Disease Control and Prevention: CDC. */
const partsOfAcronym = (acronym: string, words: readonly string[]): string[] => {
  const parts = OFFICES.has(words[0] as string) ? [acronym.slice(1)] : [];
  const isLeftOut = words[words.length - 2] === 'and' || COMPANY.has(words[words.length - 1] as string);
  return isLeftOut ? [...parts, acronym.slice(0, -1)] : parts;
};

/** What one more mention tells about its entity: gender, kind, roles. */
export function learn(view: NameView, world: World, entity: Entity, name: NameMention): void {
  const given = name.given ?? null;
  const isAlone = name.words.length === 1; // Kelly may be a surname: a guess that a title or he and she overrule
  if (given && isAlone && name.looks === 'person' && entity.words.length === 1 && entity.gender === null) {
    entity.gender = given;
    entity.guessed = true;
  }
  const gender = name.titleGender ?? (isAlone ? null : given);
  if (gender && (entity.gender === null || entity.guessed)) {
    entity.gender = gender;
    entity.guessed = false;
  }
  if ((name.looks === 'person' || name.looks === 'organization') && entity.looks === 'name') entity.looks = name.looks;
  if (name.acronym !== null) world.byAcronym.set(name.acronym, entity.id);
  if (name.words.length === entity.words.length) entity.introduced = Math.min(entity.introduced, name.first);
  if (name.capitals) return;
  if (isThing(view, name)) entity.thing = true;
  for (const role of rolesAround(view, name)) addRole(world, entity, ofBody(view.words, entity, role));
}

/** The broadcaster *Harbour Radio*: of an organization, a noun for both tells what organization it is. */
function ofBody(words: Words, { looks }: Entity, role: Role): Role {
  const also = looks === 'organization' && role.kind === 'person' ? nounOf(words, role.noun)?.also : null;
  return also ? { ...role, kind: also, description: null } : role;
}

export function addRole(world: World, entity: Entity, role: Role): void {
  if (role.kind === 'document' || role.kind === 'group') return;
  const isPerson = isPersonRole(role);
  if (entity.looks === 'place') return;
  if (entity.looks === 'organization') {
    if (isPerson) return;
  } else if (entity.looks === 'name' && !mayBeEither(entity, role)) entity.looks = isPerson ? 'person' : 'organization';
  else if (entity.looks === 'person' && !isPerson) return;
  if (entity.gender === null && role.gender !== null) {
    entity.gender = role.gender;
    entity.guessed = isSaidOfWomen(role.noun);
  }
  if (entity.roles.some((known) => isSameRole(known, role))) return;
  if (entity.roles.length < CANDIDATES) entity.roles.push(role);
  file(world.byRole, role.noun, entity.id);
}

/** *Borealis*, the owner of the club. */
const mayBeEither = ({ words, gender }: Entity, { noun }: Role): boolean =>
  words.length === 1 && gender === null && FIRMS_TOO.has(noun);

const isPersonRole = ({ kind }: Role): boolean => kind === 'person' || kind === 'office';

const isSameRole = (a: Role, b: Role): boolean =>
  a.noun === b.noun &&
  (a.description !== null || b.description === null) &&
  a.modifiers.length === b.modifiers.length &&
  a.modifiers.every((modifier, i) => modifier === b.modifiers[i]);

/** The entity that a name of several words belongs to, if it is one that was met. */
function sameEntity(words: Words, world: World, name: NameMention): Entity | null {
  const same = world.byFullName.get(name.key);
  if (same !== undefined) return world.entities[same] as Entity;
  for (const id of under(world.byLast, name.surname)) {
    const entity = world.entities[id] as Entity;
    if (
      entity.looks !== 'organization' &&
      name.looks !== 'organization' &&
      givenNamesAgree(words, entity.words, name.words) &&
      isOfGeneration(world, entity, name)
    )
      return entity;
  }
  for (const id of under(world.byAny, name.words[0])) {
    const entity = world.entities[id] as Entity;
    if (shortens(words, name.words, entity.words)) return entity;
    if (isPart(name.words, entity.words) && !isOther(words, entity, name) && isOfGeneration(world, entity, name))
      return entity;
  }
  return null;
}

/** Whether an organization is another than the name that its own has in it: *Ann Ode* Ltd, *New York* Rangers, *Kent Police* Federation. */
const isOther = (words: Words, { looks, words: whole }: Entity, name: NameMention): boolean =>
  looks === 'organization' &&
  (name.looks === 'person' ||
    isOtherBody(words, name.words, whole, true) ||
    (name.isPlace && whole[0] === name.words[0]));

/** Notes the surnames of a Lund Jr. and of a Bo Lund beside a Bo Lund III, and of a President Lund beside a Bo Lund Jr. who has no post. */
function tellGenerations(view: NameView, { generations }: World, names: readonly NameMention[]): void {
  const young = new Set<string>();
  const juniors = new Set<string>();
  const whole = new Map<string, string>();
  for (const { words, surname, capitals } of names) {
    if (capitals || !generationOf(words)) continue;
    if (words.length > 2 || !REIGNS.has(words[1] as string)) young.add(surname);
    if (words.length === 2 && !REIGNS.has(words[1] as string)) juniors.add(surname);
    else if (words.length === 3) whole.set(words.slice(0, -1).join(' '), surname);
  }
  if (young.size === 0) return;
  for (const { key, words, surname, capitals } of names) {
    if (capitals || generationOf(words)) continue;
    if (whole.has(key) || juniors.has(surname)) generations.add(surname);
  }
  const inOffice = view.names.filter((name) => young.has(name.surname) && isInOffice(view, name));
  const posts = new Set(inOffice.filter(({ words }) => generationOf(words)).map(({ surname }) => surname));
  for (const { surname } of inOffice) if (!posts.has(surname)) generations.add(surname);
}

/** Whether a surname has the one post that another of the family hardly shares, a whole name any: *President Lund*; not Dr Lund, nor Sen. Lund. */
function isInOffice(view: NameView, name: NameMention): boolean {
  const isBare = name.words.length === 1;
  if (isBare ? !name.titled : !generationOf(name.words)) return false;
  return rolesAround(view, name).some(({ noun, kind }) => (isBare ? noun === 'president' : kind === 'office'));
}

/** Jr., Sr., II; undefined for a name without. */
const generationOf = (words: readonly string[]): string | undefined => {
  const last = words[words.length - 1] as string;
  return GENERATIONS.has(last) ? last : undefined;
};

/** Lund Jr. is not Lund III; where the text has a Lund Jr. and his father, Ann Lund and Lund are nobody's junior. */
export const isOfGeneration = (
  { generations }: World,
  { words }: Entity,
  { words: own, surname }: NameMention,
): boolean => {
  const [one, other] = [generationOf(words), generationOf(own)];
  return one === other || (!generations.has(surname) && (one === undefined || other === undefined));
};

/** Mike Ode and Michael R. Ode; J. Ode and John Ode; Vicente Rangel and José Vicente Rangel. */
function givenNamesAgree(words: Words, full: readonly string[], short: readonly string[]): boolean {
  const [a, b] = [full[0] as string, short[0] as string];
  if (a === b) return middlesAgree(full, short);
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (words.nicknames.get(a) ?? []).some((forms) => forms.includes(b));
}

/** George W Bush is not George H Bush. */
function middlesAgree(full: readonly string[], short: readonly string[]): boolean {
  const initials = (parts: readonly string[]): string[] =>
    parts.slice(1, generationOf(parts) ? -2 : -1).map((part) => part.charAt(0));
  const [a, b] = [initials(full), initials(short)];
  return a.length === 0 || b.length === 0 || a[0] === b[0];
}

/** Ruritania HBO for the Ruritania Harbour and Boat Office. */
function shortens(words: Words, short: readonly string[], full: readonly string[]): boolean {
  if (short.length !== 2 || full.length < 3 || short[0] !== full[0]) return false;
  const initials = full.slice(1).map((word) => (isListed(words, word, LINK) ? '' : word.charAt(0)));
  return initials.join('') === short[1];
}

/** Whether `part` stands in `whole` in one piece: Suu Kyi in Aung San Suu Kyi. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const at = whole.indexOf(part[0] as string);
  return at >= 0 && part.length < whole.length && part.every((word, i) => whole[at + i] === word);
}

export function kindOf(entity: Entity): SpeakerKind {
  switch (entity.looks) {
    case 'organization':
    case 'place':
      return 'organization';
    case 'name':
      return entity.words.length > 1 || entity.gender || entity.heOrShe ? 'person' : 'organization';
    default:
      return entity.looks;
  }
}

/** Whether he or she may be said of it. */
export const canBePerson = ({ looks, thing, placed }: Entity): boolean =>
  looks === 'person' || ((looks === 'name' || looks === 'unnamed') && !thing && !placed);

/** The entity that has exactly this key: a name's folded words, or what it is and its phrase. */
export function exact(world: World, key: string): Entity | null {
  const id = world.byFullName.get(key);
  return id === undefined ? null : (world.entities[id] as Entity);
}
