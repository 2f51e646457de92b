import type { Entity } from './entities.ts';
import { under } from './entities.ts';
import type { NameView } from './name-view.ts';
import type { Nominal } from './phrases.ts';
import type { Telling } from './telling.ts';
import type { Role } from './told-roles.ts';
import {
  CONTESTANTS,
  ELECTED,
  EMPTY,
  MEMBERS,
  OTHER_POSTS,
  PARTIES,
  PARTISANS,
  PAST,
  POSTS_CALLED,
} from './word-lists.ts';
import { DEMONYM, foldedWords, isListed, isOrganizationNoun, isSaidOfWomen, PLACE, type Words } from './words.ts';

/** “the prime minister”: the latest whose roles include this one, with every modifier that tells people apart. */
export function byRole(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const { world, recent, view } = telling;
  if (PARTISANS.has(nominal.noun)) return null; // a party has many: which one only the sentences around it tell
  const asked = tellingModifiers(nominal);
  const asksPast = nominal.modifiers.some((word) => PAST.has(word));
  const isOneOfMany = ELECTED.has(nominal.noun) || CONTESTANTS.has(nominal.noun);
  let best: Entity | null = null;
  let bestScore = -1;
  let ties = 0;
  for (const id of holdersOf(telling, nominal)) {
    const entity = world.entities[id] as Entity;
    const fit = Math.max(
      ...entity.roles.filter((role) => isCalled(role, nominal)).map((role) => fitOfRole(view, role, asked)),
    );
    const isOfTime = isPast(entity, nominal) === asksPast;
    if (fit < 0 || isSomebodyElse(view, entity, nominal)) continue;
    const near = recent.findLastIndex((mention) => mention.entity === entity);
    if (near < 0 && (!isSource || CONTESTANTS.has(nominal.noun))) continue;
    if (!isOfTime && !asksPast && near < 0) continue;
    const isAbroad = asked.length === 0 && isOfNation(view.words, entity, nominal);
    if (isAbroad && near < 0) continue;
    const score =
      (isAbroad ? -ABROAD : 0) +
      (isOfTime ? IN_ITS_TIME : 0) +
      fit +
      (near < 0 ? 0 : 1 + near / recent.length) +
      Math.min(entity.count, 10) / 20 +
      (isOneOfMany && entity === telling.lastSpeaker ? SPOKE_LAST : 0);
    if (score > bestScore) [best, bestScore, ties] = [entity, score, 1];
    else if (score === bestScore) ties++;
  }
  return ties > 1 ? null : best;
}

/** The chairwoman is no man, and whoever has a post of another place, body or nation is not meant. */
function isSomebodyElse(view: NameView, entity: Entity, asked: Nominal): boolean {
  const isOtherGender = asked.gender !== null && entity.gender !== null && asked.gender !== entity.gender;
  return (
    (isOtherGender && !isSaidOfWomen(asked.noun)) ||
    isOfOther(view, entity, asked) ||
    isOfOtherClub(view, entity, asked)
  );
}

/** Whether the text always tells of which nation somebody's post is: the *French* president, Ann Lee, where “the president” is the country's own. */
const isOfNation = (words: Words, { roles }: Entity, asked: Nominal): boolean =>
  roles.every(
    (role) =>
      !isCalled(role, asked) || role.modifiers.some((word) => isListed(words, word, DEMONYM) && !PARTIES.has(word)),
  );
const ABROAD = 0.3;

/** More than all else that counts: “the mayor” is the one in office, if there is one, and “the former mayor” a former one. */
const IN_ITS_TIME = 10;

/** Of several senators the one who has just spoken, though the text names another more often; of presidents that tells nothing. */
const SPOKE_LAST = 0.3;

/** Whether the text tells of somebody's post only that it is over: the *former* mayor, Ann Lee. */
function isPast({ roles }: Entity, asked: Nominal): boolean {
  const called = roles.filter((role) => isCalled(role, asked));
  return called.every(({ modifiers }) => modifiers.some((word) => PAST.has(word)));
}

/** Who has the post, or one that the text may call so: the lawmaker may be the senator. */
function holdersOf({ world }: Telling, { noun, indefinite, owner }: Nominal): Iterable<number> {
  const narrower = !indefinite && owner < 0 ? POSTS_CALLED.get(noun) : undefined;
  const holders = under(world.byRole, noun);
  return new Set([...holders, ...(narrower ?? []).flatMap((post) => under(world.byRole, post))]); // once each, whoever has two posts of a noun
}

/** Whether a role is the post of a phrase, or one that the text may call so. */
export const isCalled = ({ noun, modifiers }: Role, asked: Nominal): boolean =>
  noun === asked.noun ||
  (POSTS_CALLED.get(asked.noun)?.includes(noun) === true &&
    (asked.noun !== 'detective' || modifiers.includes('detective')));

/** Every word that tells a role: founder of *Borealis*, the *Borealis* founder. */
const wordsOf = ({ modifiers, description }: Role): string[] => [
  ...modifiers,
  ...(description === null ? [] : foldedWords(description)),
];

/** The leader of *Lund Council* is not the Coast Party's leader: “of” names whom none of the roles names. */
function isOfOther(
  { reading: { tokens }, nameAt }: NameView,
  { roles }: Entity,
  { complete, noun, head, last }: Nominal,
): boolean {
  if (!complete) return false;
  const own = roles.filter((role) => role.noun === noun);
  const told = own.flatMap(wordsOf);
  if (own.every(({ modifiers }) => tellingWords(modifiers).length === 0)) return false;
  let isNamed = false;
  for (let i = head + 1; i < last; i++) {
    if (!nameAt[i]) continue;
    if (told.includes(tokens.folded[i] as string)) return false;
    isNamed = true;
  }
  return isNamed;
}

/** The *Harborne* boss is not the *Thornby* boss, Ann Lee: a name before a post, where another stands before hers. */
export function isOfOtherClub(
  { nameAt }: NameView,
  { roles }: Entity,
  { noun, first, head, modifiers }: Nominal,
): boolean {
  if (head !== first + 1 || !nameAt[first] || modifiers.length !== 1) return false;
  const told = roles.filter((role) => role.noun === noun && role.modifiers.length > 0);
  return (
    told.length > 0 && told.every((role) => !role.modifiers.includes(modifiers[0] as string) && beginsWithName(role))
  );
}

/** *Thornby* boss; not senior coroner. */
const beginsWithName = ({ description }: Role): boolean => description !== null && /^\p{Lu}/u.test(description);

/** Whether both words before a post, or neither, make it another: shadow chancellor. */
export const isSamePost = (a: readonly string[], b: readonly string[]): boolean =>
  OTHER_POSTS.every((post) => a.includes(post) === b.includes(post));

/**
 * Whether a role is another country’s or party’s: the British prime minister is not the French one. A nation is compared with a
 * nation alone, for the UK prime minister is the British one.
 */
export function isElsewhere(words: Words, { kind, modifiers }: Role, asked: readonly string[]): boolean {
  const isNation = (word: string): boolean => isListed(words, word, DEMONYM) && !PARTIES.has(word);
  const differs = (isSort: (word: string) => boolean, isFixed: boolean): boolean =>
    (isFixed || modifiers.some(isSort)) && asked.some((word) => isSort(word) && !modifiers.includes(word));
  return (
    differs(isNation, isOrganizationNoun(kind)) ||
    differs((word) => isListed(words, word, PLACE), false) ||
    isOfOtherParty(modifiers, asked)
  );
}

/** The Tory leader is the *Conservative* leader, and not the *Labour* one. */
const isOfOtherParty = (modifiers: readonly string[], asked: readonly string[]): boolean =>
  modifiers.some((word) => PARTIES.has(word)) && asked.some((word) => PARTIES.has(word) && !hasWord(modifiers, word));

/** Whether one of the modifiers is this word, or another for the same party. */
const hasWord = (modifiers: readonly string[], word: string): boolean =>
  modifiers.includes(word) || (PARTIES.has(word) && modifiers.some((one) => partyOf(one) === partyOf(word)));

const partyOf = (word: string): string => MEMBERS.get(word) ?? word;

/** -1 where the role says otherwise; else how many modifiers it shares. */
export function fitOfRole({ words }: NameView, role: Role, asked: readonly string[]): number {
  if (!isSamePost(role.modifiers, asked)) return -1;
  if (role.noun === 'attorney' && role.modifiers.includes('district') !== asked.includes('district')) return -1;
  const others = asked.filter((modifier) => !hasWord(role.modifiers, modifier));
  const missing = others.length;
  if (isElsewhere(words, role, others)) return -1;
  if (missing > 1 || (missing === 1 && asked.length === 1 && role.modifiers.length > 1)) return -1;
  return (asked.length - missing) * 0.5 - missing * 0.5;
}

/** The modifiers that tell which one: *British* prime minister, not the new prime minister. */
export const tellingModifiers = ({ modifiers }: Nominal): string[] => tellingWords(modifiers);

const tellingWords = (modifiers: readonly string[]): string[] => modifiers.filter((word) => !EMPTY.has(word));
