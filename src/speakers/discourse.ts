import type { Span } from '../article/types.ts';
import type { Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import { resolveNominal } from './descriptions.ts';
import type { DiscourseState } from './discourse-state.ts';
import { addId, addMention, coordinatedEntity, type Entity, type EntityIndex, emptyEntityIndex } from './entities.ts';
import { guessGenders } from './gender.ts';
import { isAuthor, nothingActsBefore, relationOf } from './grammatical-relation.ts';
import { entitiesOfNames } from './name-entities.ts';
import { peopleNear } from './people.ts';
import { endOfBase, mayHaveNoun, type Nominal, nominalIn } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import type { NameMention, Reading } from './reading.ts';
import { isActing, type RecentMention, remember } from './salience.ts';
import { resolveName } from './short-names.ts';
import type { Source } from './sources.ts';
import { isA, pronounAt } from './tokens.ts';
import { isOrganizationNoun, isPersonNoun, QUOTED, THE } from './words.ts';
import { isFinding, workOf } from './work-nouns.ts';
import { worksIn } from './works.ts';

/** Words that may mean an entity. `at`: a name's first token, a noun phrase's head, a coordination's last token. */
type DetectedMention =
  | { readonly form: 'name'; readonly at: number; readonly name: NameMention }
  | { readonly form: 'pronoun'; readonly at: number }
  | { readonly form: 'nominal'; readonly at: number; readonly nominal: Nominal }
  | { readonly form: 'coordinated'; readonly at: number; readonly parts: readonly Span[] };
type SingleMention = Exclude<DetectedMention, { form: 'coordinated' }>;

export interface Resolution {
  readonly index: EntityIndex;
  /** A source's anchor token → its entity. */
  readonly entityAt: ReadonlyMap<number, Entity>;
}

/**
 * Reads the article from its start and resolves every name, pronoun and noun phrase to an entity. `nested`: sources inside others' contents; they are asked for where they stand, and change nothing
 * for who is mentioned behind them.
 */
export function resolveMentions(
  reading: Reading,
  sources: readonly (Source | null)[],
  contents: readonly (readonly Span[])[],
  nested: readonly NestedSource[] = [],
): Resolution {
  const index = emptyEntityIndex();
  const entityOfName = entitiesOfNames(reading, index);
  const contentAt = new Map<number, readonly Span[]>();
  sources.forEach((source, i) => {
    if (source) contentAt.set(anchorOf(source), contents[i] ?? []);
  });
  const state: DiscourseState = {
    reading,
    index,
    entityOfName,
    sourceAt: new Set(contentAt.keys()),
    contentAt,
    entityAt: new Map(),
    recent: [],
    lastSpeaker: null,
  };
  guessGenders(state);
  const works = worksIn(reading);
  const { entityAt } = state;
  const inner: RecentMention[] = [];
  const nestedAt = new Map(nested.map((one) => [anchorOf(one.source), one]));
  for (const mention of withNested(detectMentions(state, sources), nested)) {
    const asked = nestedAt.get(mention.at);
    const entity = mention.isNested ? null : resolve(state, mention);
    const inside = entity || !asked ? null : resolveNested(state, mention, asked, entityAt, inner);
    if (inside && mention.form !== 'coordinated') {
      entityAt.set(mention.at, inside);
      remember(inner, noteNested(reading, mention, inside));
    }
    if (!entity || mention.form === 'coordinated') continue;
    state.entityAt.set(mention.at, entity);
    for (const noun of works.get(mention.at) ?? []) addMaker(index, noun, entity.id, mention.at);
    if (mention.form === 'nominal' && mention.nominal.kind === 'document' && entity.type !== 'document')
      addMaker(index, mention.nominal.noun, entity.id, mention.at);
    if (nested.length > 0 && isInner(state, mention)) remember(inner, recentOf(reading, mention, entity));
    addToDiscourse(state, mention, entity);
  }
  return { index, entityAt: state.entityAt };
}

/** Notes who made a document, by its noun and by that of all findings. */
function addMaker({ byWork, madeAt }: EntityIndex, noun: string, id: number, at: number): void {
  const work = workOf(noun);
  if (work === null) return;
  for (const key of isFinding(work) ? [work, 'finding'] : [work]) {
    addId(byWork, key, id);
    if (!madeAt.has(key)) madeAt.set(key, at);
  }
}

/** A source inside the content of another. */
export interface NestedSource {
  readonly source: Source;
  /** Who says that content. */
  readonly outer: Source | null;
}

/**
 * As a source where it stands; those before it inside other contents are candidates too (`inner`). In a quotation, *he* is not who says it, and *the driver* never is who tells of him.
 */
function resolveNested(
  state: DiscourseState,
  mention: DetectedMention,
  { outer }: NestedSource,
  entityAt: ReadonlyMap<number, Entity>,
  inner: readonly RecentMention[],
): Entity | null {
  const sourceAt = new Set([mention.at]);
  const isOther = mention.form === 'nominal' || isA(state.reading.traits, mention.at, QUOTED);
  const teller = outer && isOther ? entityAt.get(anchorOf(outer)) : undefined;
  const all = [...state.recent, ...inner].sort((a, b) => a.at - b.at);
  const recent = all.filter(({ entity }) => entity !== teller);
  const lastSpeaker = state.lastSpeaker === teller ? null : state.lastSpeaker;
  return resolve({ ...state, sourceAt, recent, lastSpeaker }, mention);
}

type OrderedMention = DetectedMention & { readonly isNested?: boolean };

/** The mentions with the nested sources that are none of them. */
function withNested(mentions: readonly DetectedMention[], nested: readonly NestedSource[]): readonly OrderedMention[] {
  if (nested.length === 0) return mentions;
  const known = new Set(mentions.map(({ at }) => at));
  const more = nested.flatMap(({ source }): OrderedMention[] => {
    const at = anchorOf(source);
    if (known.has(at)) return [];
    if (source.form === 'pronoun') return [{ form: 'pronoun', at, isNested: true }];
    if (source.form !== 'nominal') return [];
    return [{ form: 'nominal', at, nominal: source.nominal, isNested: true }];
  });
  return [...mentions, ...more].sort((a, b) => a.at - b.at);
}

/** In a quotation, and no source. */
const isInner = ({ reading, sourceAt }: DiscourseState, mention: SingleMention): boolean =>
  isA(reading.traits, wordsOf(mention)[0], QUOTED) && !sourceAt.has(mention.at);

function recentOf(reading: Reading, mention: SingleMention, entity: Entity): RecentMention {
  const [first, last] = wordsOf(mention);
  const sentence = reading.tokens.sentence[first] as number;
  const relation = relationOf(reading, first, last);
  return { entity, at: first, last, sentence, relation, isFirstSubject: false };
}

/** What a nested source leaves: a mention where it stands in no quotation, and an antecedent for those behind it. */
function noteNested({ tokens, traits, text }: Reading, mention: SingleMention, entity: Entity): RecentMention {
  const [first, last] = wordsOf(mention);
  const [start, end] = [tokens.start[first] as number, tokens.end[last - 1] as number];
  const written = { start, end, text: text.slice(start, end), form: mention.form };
  if (isA(traits, first, QUOTED)) entity.outside ??= written;
  else addMention(entity, written);
  const sentence = tokens.sentence[first] as number;
  return { entity, at: first, last, sentence, relation: 'source', isFirstSubject: true };
}

/** Token by which a source is found again. */
export function anchorOf(source: Source): number {
  switch (source.form) {
    case 'name':
      return source.name.first;
    case 'pronoun':
      return source.token;
    case 'nominal':
      return source.nominal.head;
    case 'coordinated':
      return source.first;
  }
}

/** Names, coordinated sources, pronouns and noun phrases, in text order; of those inside quotations only the sources. */
function detectMentions(state: DiscourseState, sources: readonly (Source | null)[]): DetectedMention[] {
  const { reading, sourceAt } = state;
  const { tokens, traits } = reading;
  const found: DetectedMention[] = reading.names.map((name) => ({ form: 'name', at: name.first, name }));
  const speaking = new Set<number>();
  for (const source of sources) {
    if (source?.form === 'pronoun') speaking.add(source.token);
    if (source?.form === 'nominal' && source.nominal.kind === 'document') speaking.add(source.nominal.possessor); // *its* figures
    if (source?.form !== 'coordinated') continue;
    const { parts } = source;
    found.push({ form: 'coordinated', at: firstAt(tokens.start, (parts.at(-1) as Span).end) - 1, parts }); // the sort keeps it behind its names
  }
  for (const { at, refers } of reading.pronouns) {
    const isMeant = speaking.has(at) || refers === 'm' || refers === 'f';
    if (isMeant && (sourceAt.has(at) || !isA(traits, at, QUOTED))) found.push({ form: 'pronoun', at });
  }
  addNominals(found, state, sources, speaking);
  return found.sort((a, b) => a.at - b.at);
}

/** Noun phrases, the first of each head: sources, people whom a sentence begins with, what stands near a “they” that speaks; and all with “the”. */
function addNominals(
  found: DetectedMention[],
  { reading, sourceAt }: DiscourseState,
  sources: readonly (Source | null)[],
  speaking: ReadonlySet<number>,
): void {
  const { tokens, traits, doc } = reading;
  const heads = new Set<number>();
  const add = (nominal: Nominal | null): void => {
    if (!nominal || heads.has(nominal.head)) return;
    heads.add(nominal.head);
    if (!reading.nameAt[nominal.head]) found.push({ form: 'nominal', at: nominal.head, nominal });
  };
  for (const source of sources) if (source?.form === 'nominal') add(source.nominal);
  for (const { first } of doc.sentences) {
    const opens = afterJoin(tokens, first);
    if (opens < tokens.count && !isA(traits, opens, QUOTED)) add(groupAt(reading, opens));
  }
  for (const people of peopleNear(reading, speaking)) add(people);
  for (let i = 0; i < tokens.count; i++) {
    const nominal = isA(traits, i, THE) && (sourceAt.has(i) || !isA(traits, i, QUOTED)) ? definiteAt(reading, i) : null;
    // A phrase with “the” inside that of another “the” is a mention of its own, with the same head.
    if (nominal && !heads.has(nominal.head)) found.push({ form: 'nominal', at: nominal.head, nominal });
  }
}

const LONGEST_NOMINAL = 7;

/** “the prime minister”, “the company” in running text; null where the noun is none for a speaker, or stands before a name. */
function definiteAt(reading: Reading, i: number): Nominal | null {
  const { tokens } = reading;
  const limit = Math.min(i + LONGEST_NOMINAL, tokens.count);
  const end = Math.min(endOfBase(reading, i + 1, limit), limit);
  const nominal = end > i + 1 && mayHaveNoun(reading, end) ? nominalIn(reading, i, end, end) : null;
  if (!nominal || nominal.plural || reading.nameAt[nominal.head] || reading.nameAt[end]) return null;
  if (nominal.kind !== 'office' && nominal.kind !== 'person' && !isOrganizationNoun(nominal.kind)) return null;
  const place = tokens.lower[end] === 'from' ? reading.nameAt[end + 1] : null;
  return place?.isPlace ? { ...nominal, modifiers: [...place.words, ...nominal.modifiers] } : nominal; // the senator from *Ohio* is the Ohio senator
}

/** “Two residents left.”, “The neighbours of the club left.”: people whom a sentence begins with: candidates for “they”. */
function groupAt(reading: Reading, i: number): Nominal | null {
  const { tokens } = reading;
  const limit = Math.min(i + LONGEST_NOMINAL, tokens.count);
  if (tokens.tag[i] === 'ADP' && tokens.tag[i + 1] !== 'NUM') return null; // *For* the villagers it was over
  if (reading.nameAt[i] || pronounAt(reading, i)) return null;
  const end = Math.min(endOfBase(reading, i, limit), limit);
  const nominal = end > i && mayHaveNoun(reading, end) ? nominalIn(reading, i, end, end) : null;
  const isPeople = nominal?.plural && (nominal.kind === 'group' || isPersonNoun(nominal.kind));
  return isPeople && !reading.nameAt[nominal.head] ? nominal : null;
}

/** *As* | residents left: what joins the sentence to another is none of its subject. */
const afterJoin = ({ tag, lower, sentence }: Tokens, i: number): number =>
  (tag[i] === 'SCONJ' || tag[i] === 'CCONJ' || lower[i] === 'as') && sentence[i + 1] === sentence[i] ? i + 1 : i;

function resolve(state: DiscourseState, mention: DetectedMention): Entity | null {
  switch (mention.form) {
    case 'coordinated':
      return resolveCoordination(state, mention.at, mention.parts);
    case 'name':
      return resolveName(state, mention.name);
    case 'pronoun': {
      const entity = resolvePronoun(state, mention.at);
      const refers = pronounAt(state.reading, mention.at);
      if (entity && (refers === 'm' || refers === 'f')) entity.heOrShe = true;
      if (entity && refers === 'it') becomeOrganization(entity);
      return entity;
    }
    case 'nominal': {
      const entity = resolveNominal(state, mention.nominal, state.sourceAt.has(mention.at));
      if (entity && state.sourceAt.has(mention.at) && isOrganizationNoun(mention.nominal.kind))
        becomeOrganization(entity);
      return entity;
    }
  }
}

/** *Borealis* left. The airline said …: a name of unknown type is an organization’s once a source “it” or “the airline” has referred to it. */
function becomeOrganization(entity: Entity): void {
  if (entity.type === 'name' && entity.gender === null && !entity.heOrShe) entity.type = 'organization';
}

/** The first of its tokens, and the one behind the last. */
function wordsOf(mention: SingleMention): readonly [number, number] {
  if (mention.form === 'name') return [mention.name.first, mention.name.last];
  if (mention.form === 'pronoun') return [mention.at, mention.at + 1];
  return [mention.nominal.first, mention.nominal.head + 1];
}

/** Keeps a mention for the record and as a candidate antecedent; in a quotation only a source is one. */
function addToDiscourse(state: DiscourseState, mention: SingleMention, entity: Entity): void {
  const { reading, sourceAt } = state;
  const { tokens, text } = reading;
  const isSource = sourceAt.has(mention.at);
  const [first, last] = wordsOf(mention);
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (isSource) {
    state.lastSpeaker = entity;
    noteFirmsSpokenOf(state, mention.at, entity);
  }
  const written = { start, end, text: text.slice(start, end), form: mention.form };
  if (isInner(state, mention)) {
    entity.outside ??= written;
    return;
  }
  entity.count++;
  if (mention.form === 'name' && mention.name.capitals) entity.outside ??= written;
  else addMention(entity, written);
  const sentence = tokens.sentence[first] as number;
  const relation = isSource ? 'source' : isAuthor(state, first, last) ? 'subject' : relationOf(reading, first, last);
  if (relation === 'location') entity.placed = true;
  const isFirstSubject = isActing(relation) && nothingActsBefore(state, first);
  remember(state.recent, { entity, at: first, last, sentence, relation, isFirstSubject });
}

/** *Lund* said the club would wait: a speaker of unknown type isn't “the club” that its own words mention. */
function noteFirmsSpokenOf({ reading, contentAt }: DiscourseState, at: number, { type, speaksOf }: Entity): void {
  if (type !== 'name') return;
  const { start, count } = reading.tokens;
  for (const said of contentAt.get(at) ?? [])
    for (let i = firstAt(start, said.start); i < count && (start[i] as number) < said.end; i++) {
      const firm = isA(reading.traits, i, THE) ? definiteAt(reading, i) : null;
      if (firm && isOrganizationNoun(firm.kind)) speaksOf.add(firm.noun);
    }
}

/** *Ann Lee and Bo Cho* said no. They said …: the two together are a candidate, beside each of them. */
function resolveCoordination(state: DiscourseState, at: number, parts: readonly Span[]): Entity {
  const { tokens, text } = state.reading;
  const entity = coordinatedEntity(text, state.index, parts);
  const sentence = tokens.sentence[at] as number;
  state.lastSpeaker = entity;
  remember(state.recent, { entity, at, last: at + 1, sentence, relation: 'source', isFirstSubject: false });
  return entity;
}
