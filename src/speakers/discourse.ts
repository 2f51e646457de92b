import type { Span } from '../article/types.ts';
import { isFiniteVerb } from '../attribution/words.ts';
import { firstAt } from '../language/first-at.ts';
import { bodiesNear } from './bodies-near.ts';
import { mayBeSomebody, tellNominal } from './descriptions.ts';
import { addMention, addRole, canBePerson, type Entity, emptyWorld, file, gather, type World } from './entities.ts';
import { guessGenders } from './gender.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { peopleAt } from './people.ts';
import { endOfBase, mayHaveNoun, type Nominal, nominalIn } from './phrases.ts';
import { tellPronoun } from './pronouns.ts';
import { beforePhrase, rankOf } from './rank.ts';
import { officeBehind } from './roles-around.ts';
import { type Recent, remember } from './salience.ts';
import { severalOf } from './several.ts';
import { tellName } from './short-names.ts';
import type { Source } from './sources.ts';
import type { Telling } from './telling.ts';
import { acts, isA, isOwnerMark, nounAt, pronounAt, ROLE_TAGS, type Tokens } from './tokens.ts';
import { unnamed } from './unnamed.ts';
import { DEMONYMS, isOrganizationNoun, isPersonNoun, QUOTED, SEVERAL, THE } from './words.ts';
import { worksIn } from './works.ts';

/** One place of the text that may mean an entity. */
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
    opensSaid: new Set(contents.flatMap((spans) => spans.map(({ start }) => start))),
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
  for (const { first } of view.reading.sentences) {
    const opens = afterJoin(tokens, first);
    const group = opens < tokens.count && !isA(tokens, opens, QUOTED) ? groupAt(view, opens) : null;
    if (!group || heads.has(group.head)) continue;
    heads.add(group.head);
    spots.push({ form: 'nominal', at: group.head, nominal: group });
  }
  for (const people of peopleNear(telling, sourcePronouns)) {
    if (heads.has(people.head)) continue;
    heads.add(people.head);
    spots.push({ form: 'nominal', at: people.head, nominal: people });
  }
  for (const body of bodiesNear(view, sourcePronouns)) {
    if (heads.has(body.head)) continue;
    heads.add(body.head);
    spots.push({ form: 'nominal', at: body.head, nominal: body, isNear: true });
  }
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

const SENTENCES_BEFORE = 1;

/** Lund was met by *thousands of nurses*. They said …: groups in the sentence of a “they” that is a source, before it, and in the one before. */
function peopleNear({ view }: Telling, sources: ReadonlySet<number>): Nominal[] {
  const { tokens, sentences } = view.reading;
  const found: Nominal[] = [];
  let from = 0;
  for (const at of [...sources].sort((a, b) => a - b)) {
    if (pronounAt(tokens, at) !== 'they') continue;
    const first = sentences[Math.max(0, (tokens.sentence[at] as number) - SENTENCES_BEFORE)]?.first ?? at;
    for (let i = Math.max(first, from); i < at; i++) {
      const mayBe = isA(tokens, i, SEVERAL | DEMONYMS) && !isA(tokens, i, QUOTED) && tokens.lower[i + 1] !== 'of';
      const people = mayBe ? peopleAt(view, i) : null;
      if ((people?.plural || people?.kind === 'group') && people.noun !== 'number') found.push(people);
    }
    from = at;
  }
  return found;
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
      const entity =
        told ?? (spot.isNear && !mayBeNamed(telling, spot.nominal) ? unnamed(telling, spot.nominal) : null);
      if (entity && telling.sourceAt.has(spot.at) && isOrganizationNoun(spot.nominal.kind)) becomeFirm(entity);
      return entity;
    }
  }
}

/** *Ode Air* cut jobs. The *airline* lost money: a body that may be the one that the sentence before it is about. */
function mayBeNamed({ recent, view }: Telling, { definite, owner, complete, first, kind }: Nominal): boolean {
  if (!definite || complete || owner >= 0 || kind === 'document') return false;
  const before = (view.reading.tokens.sentence[first] as number) - 1;
  return recent.some(
    ({ entity, opens, sentence }) =>
      sentence === before && opens && (entity.looks === 'organization' || entity.looks === 'name'),
  );
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
  if (isA(tokens, first, QUOTED) && !isSource) return;
  entity.count++;
  const mention = { start, end, text: text.slice(start, end), form: spot.form };
  if (spot.form === 'name' && spot.name.capitals) entity.headlined ??= mention;
  else addMention(entity, mention);
  const sentence = tokens.sentence[first] as number;
  const rank = isSource ? 'source' : rankAt(telling, spot, first, last);
  if (rank === 'place') entity.placed = true;
  const opens = (rank === 'subject' || rank === 'source') && opensSentence(telling, first);
  remember(telling.recent, { entity, at: first, last, sentence, rank, opens });
}

/** The rank of a mention; whom a sentence presents, and whose deed or words it is about, are as good as its subject. */
function rankAt(telling: Telling, spot: Spot, first: number, last: number): Recent['rank'] {
  if (spot.form === 'name' && isPresented(telling, spot.name)) return 'subject';
  return isAuthor(telling, first, last) ? 'subject' : rankOf(telling.view, first, last);
}

/** Another voice in the debate is *Ann Lee*; then there is *Lee*; so could Sen. *Lee*: behind the verb, no person being named before it. */
function isPresented({ recent, view: { reading } }: Telling, { first, from, last }: NameMention): boolean {
  const { tokens } = reading;
  const { lower, lemma, sentence, tag } = tokens;
  if (acts(tokens, last) || isOwnerMark(tokens, last) || tag[last] === 'NOUN') return false;
  const verb = beforePhrase(reading, from);
  const isBeing = lemma[verb] === 'be' || (lower[verb] === "'s" && lower[verb - 1] === 'there');
  const isTurned = acts(tokens, verb) && ALSO.has(lower[verb - 1] as string);
  if ((!isBeing && !isTurned) || sentence[verb] !== sentence[first]) return false;
  const isSomebody = ({ entity, rank }: Recent): boolean =>
    rank !== 'owner' && entity.looks !== 'name' && canBePerson(entity);
  return !recent.some((mention) => mention.sentence === sentence[first] && isSomebody(mention));
}
const ALSO = new Set(['so', 'nor', 'neither']);

/** *Lund*’s remark came after Ode had left, when he …: the owner of a thing that a sentence of the article’s own begins with. */
function isAuthor(telling: Telling, first: number, last: number): boolean {
  const { reading, nameAt } = telling.view;
  const { tokens, sentences } = reading;
  if (!isOwnerMark(tokens, last) || !opensSentence(telling, first)) return false;
  const opening = sentences[tokens.sentence[first] as number]?.first ?? first;
  if (telling.opensSaid.has(tokens.start[opening] as number)) return false; // Lund’s remark was mad, Ode said
  let end = last + 1;
  while (end - last < LONGEST_NOMINAL && ROLE_TAGS.has(tokens.tag[end] as string)) end++;
  const head = end - 1;
  const isSubject = acts(tokens, end) || tokens.tag[end] === 'ADV';
  if (head === last || nameAt[head] || !isSubject) return false;
  while (acts(tokens, end) || tokens.tag[end] === 'ADV') end++;
  if (nameAt[end]) return false; // Lund’s goal beat Ode
  const kind = nounAt(tokens, head)?.kind ?? null;
  return kind === 'document' || (kind === null && !mayBeSomebody(tokens.lower[head] as string));
}

/** On Monday *Lund* left: nothing acts before it in its sentence, and nobody was named there but as owner, or as where something is. */
function opensSentence({ recent, view: { reading } }: Telling, first: number): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[first];
  for (let k = recent.length - 1; k >= 0; k--) {
    const mention = recent[k] as Recent;
    if (mention.sentence !== sentence) break;
    if (mention.rank !== 'owner' && mention.rank !== 'place') return false;
  }
  for (let i = first - 1; tokens.sentence[i] === sentence && first - i < LONGEST_OPENING; i--)
    if (isFiniteVerb(reading, i)) return false;
  return true;
}
const LONGEST_OPENING = 20;

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
