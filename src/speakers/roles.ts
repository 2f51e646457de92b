import type { DiscourseState } from './discourse-state.ts';
import { type Entity, idsOf } from './entities.ts';
import type { Nominal } from './phrases.ts';
import type { Role } from './reading.ts';
import { CONTESTANTS, ELECTED, EMPTY, OTHER_POSTS, PARTISANS, PAST, POSTS_CALLED } from './word-lists.ts';
import { isSaidOfWomen } from './words.ts';

/** “the prime minister”: the latest whose roles include this one, with every modifier that tells people apart. */
export function byRole(state: DiscourseState, nominal: Nominal, isSource: boolean): Entity | null {
  const { index, recent } = state;
  if (PARTISANS.has(nominal.noun)) return null; // a party has many: which one only the sentences around it tell
  const asked = distinguishingModifiers(nominal);
  const asksPast = nominal.modifiers.some((word) => PAST.has(word));
  const isOneOfMany = ELECTED.has(nominal.noun) || CONTESTANTS.has(nominal.noun);
  let best: Entity | null = null;
  let bestScore = -1;
  let ties = 0;
  for (const id of holdersOf(state, nominal)) {
    const entity = index.entities[id] as Entity;
    const fit = Math.max(
      ...entity.roles.filter((role) => isCalled(role, nominal)).map((role) => fitOfRole(role, asked)),
    );
    const isOfTime = isPast(entity, nominal) === asksPast;
    const isOtherGender = nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender;
    if (fit < 0 || (isOtherGender && !isSaidOfWomen(nominal.noun))) continue;
    const near = recent.findLastIndex((mention) => mention.entity === entity);
    if (near < 0 && (!isSource || CONTESTANTS.has(nominal.noun))) continue;
    if (!isOfTime && !asksPast && near < 0) continue;
    const score =
      (isOfTime ? IN_ITS_TIME : 0) +
      fit +
      (near < 0 ? 0 : 1 + near / recent.length) +
      Math.min(entity.count, 10) / 20 +
      (isOneOfMany && entity === state.lastSpeaker ? SPOKE_LAST : 0);
    if (score > bestScore) [best, bestScore, ties] = [entity, score, 1];
    else if (score === bestScore) ties++;
  }
  return ties > 1 ? null : best;
}

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
function holdersOf({ index }: DiscourseState, { noun, indefinite, possessor }: Nominal): Iterable<number> {
  const narrower = !indefinite && possessor < 0 ? POSTS_CALLED.get(noun) : undefined;
  const holders = idsOf(index.byRole, noun);
  return new Set([...holders, ...(narrower ?? []).flatMap((post) => idsOf(index.byRole, post))]); // once each, whoever has two posts of a noun
}

/** Whether a role is the post of a phrase, or one that the text may call so. */
export const isCalled = ({ noun, modifiers }: Role, asked: Nominal): boolean =>
  noun === asked.noun ||
  (POSTS_CALLED.get(asked.noun)?.includes(noun) === true &&
    (asked.noun !== 'detective' || modifiers.includes('detective')));

/** Whether both words before a post, or neither, make it another: shadow chancellor. */
export const isSamePost = (a: readonly string[], b: readonly string[]): boolean =>
  OTHER_POSTS.every((post) => a.includes(post) === b.includes(post));

/** -1 where the role says otherwise; else how many modifiers it shares. */
function fitOfRole(role: Role, asked: readonly string[]): number {
  if (!isSamePost(role.modifiers, asked)) return -1;
  if (role.noun === 'attorney' && role.modifiers.includes('district') !== asked.includes('district')) return -1;
  const missing = asked.filter((modifier) => !role.modifiers.includes(modifier)).length;
  if (missing > 1 || (missing === 1 && asked.length === 1 && role.modifiers.length > 1)) return -1;
  return (asked.length - missing) * 0.5 - missing * 0.5;
}

/** The modifiers that tell which one: *British* prime minister, not the new prime minister. */
export const distinguishingModifiers = ({ modifiers }: Nominal): string[] =>
  modifiers.filter((word) => !EMPTY.has(word));
