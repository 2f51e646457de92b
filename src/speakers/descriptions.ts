import { type Entity, under } from './entities.ts';
import { isCapitalised, type NameMention } from './names.ts';
import type { Nominal, Page, Role } from './phrases.ts';
import { rankOf } from './rank.ts';
import { antecedentOf } from './salience.ts';
import type { Telling } from './telling.ts';
import { documentOf, groupOf, unnamed } from './unnamed.ts';
import { isOrganizationNoun, isPersonNoun, nounOf } from './words.ts';
import { workOf } from './works.ts';

/** Who a noun phrase means: somebody named, somebody unnamed who was met, or, where it is a source, somebody new. */
export function tellNominal(telling: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  if (nominal.kind === 'document') return isSource ? (makerOf(telling, nominal) ?? documentOf(telling, nominal)) : null;
  if (nominal.plural || nominal.kind === 'group') return groupOf(telling, nominal, isSource);
  if (nominal.indefinite)
    return comingUp(telling, nominal, isSource) ?? (isSource ? unnamedSource(telling, nominal) : null);
  const named = byRole(telling, nominal, isSource);
  const isTakenUp = nominal.definite && !nominal.complete && nominal.owner < 0;
  const before = isTakenUp ? unnamedBefore(telling, nominal) : null;
  if (named || before) return later(telling, named, before);
  const isDescription =
    isTakenUp || (nominal.definite && nominal.owner < 0 && DESCRIBES.some((word) => nominal.modifiers.includes(word)));
  return (
    (isDescription ? taken(telling, nominal, isSource) : null) ?? (isSource ? unnamedSource(telling, nominal) : null)
  );
}

/** Somebody new; null for a thing that only shows or means something: the move, a week, this case. */
function unnamedSource(telling: Telling, nominal: Nominal): Entity | null {
  const { kind, noun, owner, definite, indefinite, head } = nominal;
  const isThing =
    kind === null &&
    owner < 0 &&
    (definite || indefinite) &&
    !SOMEBODY.test(noun) &&
    !isCapitalised(telling.page.reading.tokens.word[head]);
  return isThing ? null : unnamed(telling, nominal);
}
/** How nouns for people end: the skipper, a novelist, the 43-year-old. */
const SOMEBODY = /(?:er|or|ist|ian|ant|ent|ee|man|woman|aire|old|ess|eur|one|body|kin|mate)$/;

/** The former secretary of state; the senator and presidential candidate: a description, though it tells which one. */
const DESCRIBES = ['former', 'and'];

/** “the report” after “a report by Borealis”, if no other report was quoted since: Borealis. */
function makerOf(telling: Telling, nominal: Nominal): Entity | null {
  const { world, recent } = telling;
  const work = workOf(nominal.noun);
  if (work === null || !nominal.definite || nominal.owner >= 0 || nominal.complete) return null;
  const id = under(world.byWork, work).at(-1);
  const maker = id === undefined ? null : (world.entities[id] as Entity);
  const isQuoted = recent.some(({ entity }) => entity.looks === 'document' && entity.words.includes(nominal.noun));
  return isQuoted ? null : maker;
}

/** Of two, the one that was mentioned last. */
function later({ recent }: Telling, a: Entity | null, b: Entity | null): Entity | null {
  if (!a || !b) return a ?? b;
  return recent.findLast(({ entity }) => entity === a || entity === b)?.entity ?? a;
}

/** “the prime minister”: the latest whose roles include this one, with every modifier that tells people apart. */
function byRole({ world, recent, page }: Telling, nominal: Nominal, isSource: boolean): Entity | null {
  const isOrganization = isOrganizationNoun(nominal.kind ?? undefined);
  const asked = nominal.modifiers.filter((modifier) => !EMPTY.has(modifier));
  const owner = nominal.owner >= 0 ? (page.reading.tokens.folded[nominal.owner] as string) : null;
  let best: Entity | null = null;
  let bestScore = 0;
  let ties = 0;
  for (const id of under(world.byRole, nominal.noun)) {
    const entity = world.entities[id] as Entity;
    const fit = Math.max(
      ...entity.roles.filter(({ noun }) => noun === nominal.noun).map((role) => fitOfRole(page, role, asked)),
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
function fitOfRole({ words }: Page, role: Role, asked: readonly string[]): number {
  const others = asked.filter((modifier) => !role.modifiers.includes(modifier));
  const missing = others.length;
  if (isOrganizationNoun(role.kind ?? undefined) && others.some((word) => words.demonyms.has(word))) return -1;
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
  if (isOrganizationNoun(nominal.kind ?? undefined))
    return nominal.named ? null : organizationOf(telling, nominal, place);
  if (!isSource || !describesPerson(page, nominal)) return null;
  return antecedentOf(recent, place, (entity) => descriptionFits(entity, nominal), telling.lastSpeaker);
}

/** “the trust”, “the airline”, “the company”: a name that has the noun in it, or the nearest one that can be such a thing. */
function organizationOf(telling: Telling, nominal: Nominal, place: Parameters<typeof antecedentOf>[1]): Entity | null {
  const { recent, world, lastSpeaker, page } = telling;
  const { noun } = nominal;
  const isIn = (entity: Entity): boolean =>
    entity.looks === 'organization' && entity.named && entity.words.includes(noun);
  const asked = nominal.modifiers.filter((modifier) => !EMPTY.has(modifier));
  const near = recent.findLast(({ entity }) => isIn(entity) && asked.every((word) => entity.words.includes(word)));
  if (near) return near.entity;
  if (asked.length > 0 && (nominal.kind !== 'generic' || asked.length > 1)) return null;
  const known =
    asked.length > 0
      ? []
      : under(world.byAny, noun)
          .map((id) => world.entities[id] as Entity)
          .filter(isIn);
  if (known.length === 1) return known[0] as Entity;
  if (NEVER_TAKEN.has(noun) || isCapitalised(page.reading.tokens.word[nominal.head])) return null;
  return antecedentOf(recent, place, (entity) => organizationFits(page, entity, nominal), lastSpeaker);
}

/** These mean the country’s own, named or not. */
const NEVER_TAKEN = new Set([
  'government',
  'administration',
  'parliament',
  'congress',
  'senate',
  'court',
  'police',
  'army',
  'navy',
  'news',
  'times',
  'house',
  'commons',
  'cabinet',
  'press',
  'public',
  'council',
]);

function organizationFits(
  { words: lists }: Page,
  { looks, words, named, gender, roles }: Entity,
  { kind, noun }: Nominal,
): number | null {
  if (!named || words.some((word) => /\d/.test(word))) return null;
  const last = nounOf(lists, words[words.length - 1] as string);
  const isOther = isOrganizationNoun(last?.kind) && last?.kind !== 'generic';
  const isSo = roles.some((role) => role.noun === noun);
  if (isSo) return 2;
  if (kind !== 'generic' && isOther) return null;
  if (looks === 'organization') return kind === 'generic' ? 1 : 0.8;
  return looks === 'name' && words.length === 1 && gender === null ? 0.6 : null;
}

/** Sources that stay unnamed though their noun phrase is definite. */
const UNTOLD = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'source',
  'official',
  'person',
  'man',
  'woman',
  'boy',
  'girl',
  'victim',
  'witness',
  'driver',
  'judge',
  'lawyer',
  'owner',
  'caller',
  'user',
]);

/** The billionaire, the Argentine, the 34-year-old, the England coach: may describe somebody who has a name. */
function describesPerson({ words }: Page, { kind, noun }: Nominal): boolean {
  if (UNTOLD.has(noun)) return false;
  if (kind === 'office' || kind === 'person') return true;
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
  return offices.length > 0 && !offices.some(agrees) ? null : 1 + Math.min(entity.total, PROMINENT) * A_NAMING;
}

/** Descriptions are for those whom an article is about: each time that it names one counts, up to so many. */
const PROMINENT = 10;
const A_NAMING = 0.15;

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
