import { canBePerson, type Entity, under } from './entities.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import type { Nominal } from './phrases.ts';
import { rankOf } from './rank.ts';
import { fitOfRole, isOfOtherClub, isSamePost, tellingModifiers } from './roles.ts';
import { genderSaid, startOfSaid, type Telling } from './telling.ts';
import { isA, type Tokens } from './tokens.ts';
import type { Role } from './told-roles.ts';
import { BESIDE_OTHERS, BYSTANDERS, SECRET, TOLD_MORE, TOLD_OF } from './word-lists.ts';
import { isPersonNoun, PERSON, QUOTED, SEVERAL } from './words.ts';

/** “…,” said a former whip. Ann Lee, the former whip, …: named afterwards, by a role with the same words. */
export function comingUp({ world }: Telling, nominal: Nominal): Entity | null {
  const asked = tellingModifiers(nominal);
  for (const id of asked.length > 0 ? under(world.byRole, nominal.noun) : []) {
    const entity = world.entities[id] as Entity;
    if (entity.count > 0) continue;
    if (entity.roles.some((role) => role.noun === nominal.noun && asked.every((m) => role.modifiers.includes(m))))
      return entity;
  }
  return null;
}

const SENTENCES_OF_LEDE = 3;

/** Whom an article's first words only describe (An expert has warned …), if one alone is given that role later. */
export function ofLede(telling: Telling, nominal: Nominal): Entity | null {
  const { view, world } = telling;
  const isLede = (view.reading.tokens.sentence[nominal.head] as number) < SENTENCES_OF_LEDE;
  if (!isLede || nominal.plural || !isPersonNoun(nominal.kind)) return null;
  const bearers = under(world.byRole, nominal.noun)
    .map((id) => world.entities[id] as Entity)
    .filter((entity) => entity.mentions.length === 0 && isFullyNamed(entity) && !isOfOtherClub(view, entity, nominal))
    .filter(({ roles }) =>
      roles.some((role) => role.noun === nominal.noun && isSamePost(role.modifiers, nominal.modifiers)),
    );
  return bearers.length === 1 ? (bearers[0] as Entity) : null;
}

const SENTENCES_AHEAD = 2;

/**
 * Somebody new with whose name one of the next sentences begins: “…,” said one voter. *Ann Lee*, 43, …; the mayor has resigned. *Ann Lee* said …
 * Nobody whom the text gives another role there; below the lede nobody in another paragraph is “the mayor”, unless the text calls them so: only “a
 * voter” is yet to be named.
 */
export function newcomer(telling: Telling, nominal: Nominal): Entity | null {
  const { view, entityOfName } = telling;
  const isPerson = isPersonNoun(nominal.kind) && !nominal.plural && !SECRET.has(nominal.noun);
  if (!isPerson || staysUnnamed(view, nominal)) return null;
  const { tokens, sentences } = view.reading;
  const own = tokens.sentence[nominal.head] as number;
  const ahead = nominal.indefinite ? SENTENCES_AHEAD : 1;
  for (let s = own + 1; s <= own + ahead; s++) {
    const sentence = sentences[s];
    if (!sentence) return null;
    const isFar = own >= SENTENCES_OF_LEDE && tokens.block[sentence.first] !== tokens.block[nominal.head];
    if (isFar && s > own + 1) return null;
    const name = view.nameAt[sentence.first];
    if (!name) continue;
    const entity = entityOfName[name.index];
    const isNew =
      entity &&
      entity.mentions.length === 0 &&
      isFullyNamed(entity) &&
      canBeCalled(telling, entity, nominal) &&
      !answers(view, nominal, name) &&
      !isToldOf(telling, nominal, name);
    if (!isNew || rankOf(view, sentence.first, name.last) === 'owner') return null;
    return isCalledSo(view, entity, nominal) ||
      !((isFar && !nominal.indefinite) || speaksBeside(telling, nominal, name))
      ? entity
      : null;
  }
  return null;
}

const isCalledSo = (view: NameView, { roles }: Entity, nominal: Nominal): boolean =>
  roles.some((role) => role.noun === nominal.noun && isSameOne(view, role, nominal));

/** The *Republican* senator is no *Democratic* Sen. Ann Lee, nor the *finance* minister *Health* Minister Bo Cho. */
const isSameOne = (view: NameView, role: Role, nominal: Nominal): boolean =>
  fitOfRole(view, role, tellingModifiers(nominal)) >= 0;

/**
 * A doctor said no. *Ann Lee said* her mother was ill: of two who are credited in one paragraph the second is somebody else, unless the text
 * says who is meant as it does of somebody whom it has only described: a doctor said no. *Ann Lee, 43,* said …
 */
function speaksBeside(
  { view, sourceAt }: Telling,
  { indefinite, head }: Nominal,
  { first, last }: NameMention,
): boolean {
  const { block, lower } = view.reading.tokens;
  if (block[head] !== block[first] || !sourceAt.has(first)) return false;
  const isIntroduced = (lower[last] === ',' && lower[last + 1] !== 'whose') || lower[last] === '(';
  return !indefinite || !isIntroduced;
}

/**
 * A girl died of neglect, a coroner has ruled. *Ann Lee* was sent home …: of whom a sentence tells, and not who says so, if it tells of somebody else, too, or
 * begins with something else; but who speaks (an expert has warned. *Ann Lee said* …) is whom it tells of only by the age (*Bo Cho, 43,* denies murder).
 */
function isToldOf(telling: Telling, nominal: Nominal, { first, last }: NameMention): boolean {
  const { tokens } = telling.view.reading;
  if (isA(tokens, startOfSaid(telling, nominal.head), QUOTED)) return false;
  const opens = tokens.sentence[nominal.first - 1] !== tokens.sentence[nominal.first];
  const isOf = isPersonElse(tokens, nominal);
  if (telling.sourceAt.has(first)) return !opens && isOf && tokens.tag[last + 1] === 'NUM';
  const isIntroduced = tokens.lower[last] === ',' || tokens.lower[last] === '(';
  if (!opens) return !isIntroduced || isOf;
  return !isIntroduced && isOf && genderSaid(telling, nominal.head) === null;
}

const LONGEST_SENTENCE = 60;

/** Whether the sentence has a noun for another person. */
function isPersonElse(tokens: Tokens, { first, last, head }: Nominal): boolean {
  const isOther = (i: number): boolean =>
    isA(tokens, i, PERSON) && !isA(tokens, i, SEVERAL | QUOTED) && tokens.tag[i] === 'NOUN';
  const isWithin = (i: number): boolean => tokens.sentence[i] === tokens.sentence[head];
  for (let i = first - 1; isWithin(i) && head - i < LONGEST_SENTENCE; i--) if (isOther(i)) return true;
  for (let i = last; isWithin(i) && i - head < LONGEST_SENTENCE; i++) if (isOther(i)) return true;
  return false;
}

/** *Host:* Will you resign? *Ann Lee:* I won't. Two labels of a talk are two people. */
const answers = ({ reading: { tokens } }: NameView, { head }: Nominal, name: NameMention): boolean =>
  tokens.lower[head + 1] === ':' && tokens.lower[name.last] === ':';

const FAR = 14;

/** A minister who asked not to be named, an aide on condition of anonymity: no name will follow. */
function staysUnnamed({ reading: { tokens } }: NameView, { head }: Nominal): boolean {
  const { lower, sentence } = tokens;
  for (let i = head + 1; i < head + FAR && sentence[i] === sentence[head]; i++)
    if (
      lower[i] === 'anonymity' ||
      (i === head + 1 && TOLD_MORE.has(lower[i] as string)) ||
      (TOLD_OF.has(lower[i] as string) && lower.slice(Math.max(head + 1, i - 4), i).includes('not'))
    )
      return true;
  return false;
}

const isFullyNamed = (entity: Entity): boolean => canBePerson(entity) && entity.words.length > 1;

function canBeCalled(telling: Telling, { gender, roles }: Entity, nominal: Nominal): boolean {
  const asked = nominal.gender ?? genderSaid(telling, nominal.head);
  return (
    (gender === null || asked === null || gender === asked) &&
    (roles.length === 0 || roles.some((role) => isCompatible(telling.view, role, nominal))) &&
    !(BYSTANDERS.has(nominal.noun) && roles.some(({ kind, noun }) => kind === 'office' && !BESIDE_OTHERS.has(noun)))
  );
}

const isCompatible = (view: NameView, role: Role, nominal: Nominal): boolean =>
  role.noun === nominal.noun
    ? isSameOne(view, role, nominal)
    : BESIDE_OTHERS.has(role.noun) ||
      nominal.modifiers.includes('former') ||
      role.kind !== nominal.kind ||
      role.modifiers.some((modifier) => nominal.modifiers.includes(modifier) || modifier === nominal.noun);
