import type { Span } from '../article/types.ts';
import { firstAt } from '../language/first-at.ts';
import { tellNominal } from './descriptions.ts';
import { addMention, addRole, type Entity, emptyWorld, file, type World } from './entities.ts';
import { gather } from './gather.ts';
import { guessGenders } from './gender.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { bodiesNear, peopleNear } from './near-pronouns.ts';
import { endOfBase, mayHaveNoun, type Nominal, nominalIn } from './phrases.ts';
import { tellPronoun } from './pronouns.ts';
import { actsFirst, rankOf } from './rank.ts';
import { officeBehind } from './roles-around.ts';
import { isActing, remember } from './salience.ts';
import { severalOf } from './several.ts';
import { tellName } from './short-names.ts';
import type { Source } from './sources.ts';
import type { Telling } from './telling.ts';
import { isA, pronounAt, type Tokens } from './tokens.ts';
import { unnamed } from './unnamed.ts';
import { isOrganizationNoun, isPersonNoun, QUOTED, THE } from './words.ts';
import { worksIn } from './works.ts';

/** One place of the text that may mean an entity; `isNear`: a body that an “it” right behind it may take up, a speaker even where nobody else names it. */
type Spot =
  | { readonly form: 'name'; readonly at: number; readonly name: NameMention }
  | { readonly form: 'pronoun'; readonly at: number }
  | { readonly form: 'nominal'; readonly at: number; readonly nominal: Nominal; readonly isNear?: boolean };

/** Where a source ends that names several. */
interface Several {
  readonly form: 'several';
  readonly at: number;
  readonly parts: readonly Span[];
}

export interface Story {
  readonly world: World;
  /** Token at which a source's spot stands → its entity. */
  readonly entityAt: ReadonlyMap<number, Entity>;
}

/** Reads the article from its start and tells at every name, pronoun and noun phrase who is meant. */
export function follow(
  view: NameView,
  sources: readonly (Source | null)[],
  contents: readonly (readonly Span[])[],
): Story {
  const world = emptyWorld();
  const entityOfName = gather(view, world);
  const contentAt = new Map<number, readonly Span[]>();
  sources.forEach((source, i) => {
    if (source) contentAt.set(spotOf(source), contents[i] ?? []);
  });
  const telling: Telling = {
    view,
    world,
    entityOfName,
    sourceAt: new Set(contentAt.keys()),
    contentAt,
    recent: [],
    lastSpeaker: null,
  };
  guessGenders(telling);
  const works = worksIn(view);
  const entityAt = new Map<number, Entity>();
  for (const spot of spotsOf(telling, sources)) {
    if (spot.form === 'several') {
      noteSeveral(telling, spot);
      continue;
    }
    const entity = tell(telling, spot);
    if (!entity) continue;
    entityAt.set(spot.at, entity);
    if (spot.form === 'name') for (const noun of works.get(spot.name) ?? []) file(world.byWork, noun, entity.id);
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

function spotsOf(telling: Telling, sources: readonly (Source | null)[]): (Spot | Several)[] {
  const { view, sourceAt } = telling;
  const { tokens } = view.reading;
  const spots: (Spot | Several)[] = view.names.map((name) => ({ form: 'name', at: name.first, name }));
  const heads = new Set<number>();
  const sourcePronouns = new Set<number>();
  for (const source of sources) if (source?.form === 'pronoun') sourcePronouns.add(source.token);
  for (const source of sources) {
    if (source?.form === 'several') spots.push(severalSpot(tokens, source.parts)); // behind its names: the sort keeps their order
    if (source?.form !== 'nominal' || heads.has(source.nominal.head)) continue;
    heads.add(source.nominal.head);
    if (!view.nameAt[source.nominal.head])
      spots.push({ form: 'nominal', at: source.nominal.head, nominal: source.nominal });
  }
  const addNew = (nominal: Nominal | null, isNear: boolean): void => {
    if (!nominal || heads.has(nominal.head)) return;
    heads.add(nominal.head);
    spots.push({ form: 'nominal', at: nominal.head, nominal, isNear });
  };
  for (const { first } of view.reading.sentences) {
    const opens = afterJoin(tokens, first);
    if (opens < tokens.count && !isA(tokens, opens, QUOTED)) addNew(groupAt(view, opens), false);
  }
  for (const people of peopleNear(view, sourcePronouns)) addNew(people, false);
  for (const body of bodiesNear(view, sourcePronouns)) addNew(body, true);
  for (const { at, refers } of view.pronouns) {
    const isMeant = sourcePronouns.has(at) || refers === 'm' || refers === 'f';
    if (isMeant && (sourceAt.has(at) || !isA(tokens, at, QUOTED))) spots.push({ form: 'pronoun', at });
  }
  for (let i = 0; i < tokens.count; i++) {
    if (!isA(tokens, i, THE) || (!sourceAt.has(i) && isA(tokens, i, QUOTED))) continue;
    const nominal = definiteAt(view, i);
    if (nominal && !heads.has(nominal.head)) spots.push({ form: 'nominal', at: nominal.head, nominal });
  }
  return spots.sort((a, b) => a.at - b.at);
}

function severalSpot({ start }: Tokens, parts: readonly Span[]): Several {
  return { form: 'several', at: firstAt(start, (parts[parts.length - 1] as Span).end) - 1, parts };
}

const LONGEST_NOMINAL = 7;

/** “the prime minister”, “the company” in running text; null where the noun is none for a speaker, or stands before a name. */
function definiteAt(view: NameView, i: number): Nominal | null {
  const { tokens } = view.reading;
  const limit = Math.min(i + LONGEST_NOMINAL, tokens.count);
  const end = Math.min(endOfBase(view, i + 1, limit), limit);
  const nominal = end > i + 1 && mayHaveNoun(view, end) ? nominalIn(view, i, end, end) : null;
  if (!nominal || nominal.plural || view.nameAt[nominal.head] || view.nameAt[end]) return null;
  if (nominal.kind !== 'office' && nominal.kind !== 'person' && !isOrganizationNoun(nominal.kind)) return null;
  const place = tokens.lower[end] === 'from' ? view.nameAt[end + 1] : null;
  return place?.isPlace ? { ...nominal, modifiers: [...place.words, ...nominal.modifiers] } : nominal; // the senator from *Ohio* is the Ohio senator
}

/** “Two residents left.”, “The neighbours of the club left.”: people whom a sentence begins with, whom they may take up. */
function groupAt(view: NameView, i: number): Nominal | null {
  const { tokens } = view.reading;
  const limit = Math.min(i + LONGEST_NOMINAL, tokens.count);
  if (tokens.tag[i] === 'ADP' && tokens.tag[i + 1] !== 'NUM') return null; // *For* the villagers it was over
  if (view.nameAt[i] || pronounAt(tokens, i)) return null;
  const end = Math.min(endOfBase(view, i, limit), limit);
  const nominal = end > i && mayHaveNoun(view, end) ? nominalIn(view, i, end, end) : null;
  const isPeople = nominal?.plural && (nominal.kind === 'group' || isPersonNoun(nominal.kind));
  return isPeople && !view.nameAt[nominal.head] ? nominal : null;
}

/** *As* | residents left: what joins the sentence to another is none of its subject. */
const afterJoin = ({ tag, lower, sentence }: Tokens, i: number): number =>
  (tag[i] === 'SCONJ' || tag[i] === 'CCONJ' || lower[i] === 'as') && sentence[i + 1] === sentence[i] ? i + 1 : i;

function tell(telling: Telling, spot: Spot): Entity | null {
  switch (spot.form) {
    case 'name':
      return tellName(telling, spot.name);
    case 'pronoun': {
      const entity = tellPronoun(telling, spot.at);
      const refers = pronounAt(telling.view.reading.tokens, spot.at);
      if (entity && (refers === 'm' || refers === 'f')) entity.heOrShe = true;
      if (entity && refers === 'it') becomeFirm(entity);
      const role = entity && officeBehind(telling.view, spot.at + 1);
      if (role) addRole(telling.world, entity, role);
      return entity;
    }
    case 'nominal': {
      const told = tellNominal(telling, spot.nominal, telling.sourceAt.has(spot.at));
      const entity = told ?? (spot.isNear ? unnamed(telling, spot.nominal) : null);
      if (entity && telling.sourceAt.has(spot.at) && isOrganizationNoun(spot.nominal.kind)) becomeFirm(entity);
      return entity;
    }
  }
}

/** *Borealis* said no. The airline said *he* had landed: a name that a noun for a firm, or it, has taken up, to speak, is neither he nor she. */
function becomeFirm(entity: Entity): void {
  if (entity.looks === 'name' && entity.gender === null && !entity.heOrShe) entity.looks = 'organization';
}

function note(telling: Telling, spot: Spot, entity: Entity): void {
  const { view, sourceAt } = telling;
  const { tokens, text } = view.reading;
  const isSource = sourceAt.has(spot.at);
  const [first, last] =
    spot.form === 'name'
      ? [spot.name.first, spot.name.last]
      : spot.form === 'pronoun'
        ? [spot.at, spot.at + 1]
        : [spot.nominal.first, spot.nominal.head + 1];
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (isSource) {
    telling.lastSpeaker = entity;
    noteFirms(telling, spot.at, entity);
  }
  const mention = { start, end, text: text.slice(start, end), form: spot.form };
  if (isA(tokens, first, QUOTED) && !isSource) {
    entity.outside ??= mention;
    return;
  }
  entity.count++;
  if (spot.form === 'name' && spot.name.capitals) entity.outside ??= mention;
  else addMention(entity, mention);
  const sentence = tokens.sentence[first] as number;
  const rank = isSource ? 'source' : rankOf(view, first, last);
  if (rank === 'place') entity.placed = true;
  const opens = isActing(rank) && actsFirst(telling, first);
  remember(telling.recent, { entity, at: first, last, sentence, rank, opens });
}

/** *Lund* said the club would wait: a name that tells no kind of its bearer, and who speaks of the club, isn't it. */
function noteFirms({ view, contentAt }: Telling, at: number, { looks, speaksOf }: Entity): void {
  if (looks !== 'name') return;
  const { start, count } = view.reading.tokens;
  for (const said of contentAt.get(at) ?? [])
    for (let i = firstAt(start, said.start); i < count && (start[i] as number) < said.end; i++) {
      const firm = isA(view.reading.tokens, i, THE) ? definiteAt(view, i) : null;
      if (firm && isOrganizationNoun(firm.kind)) speaksOf.add(firm.noun);
    }
}

/** *Ann Lee and Bo Cho* said no. They said …: the two have spoken, too, beside each. */
function noteSeveral(telling: Telling, { at, parts }: Several): void {
  const { tokens, text } = telling.view.reading;
  const entity = severalOf(text, telling.world, parts);
  telling.lastSpeaker = entity;
  remember(telling.recent, {
    entity,
    at,
    last: at + 1,
    sentence: tokens.sentence[at] as number,
    rank: 'source',
    opens: false,
  });
}
