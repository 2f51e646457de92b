import type { Span } from '../article/types.ts';
import { firstAt } from '../document/first-at.ts';
import { coordinatedEntity } from './coordinated-entity.ts';
import { resolveNominal } from './descriptions.ts';
import type { DiscourseState } from './discourse-state.ts';
import { addId, addMention, addRole, type Entity, type EntityIndex, emptyEntityIndex } from './entities.ts';
import { guessGenders } from './gender.ts';
import { isAuthor, nothingActsBefore, relationOf } from './grammatical-relation.ts';
import { entitiesOfNames } from './name-entities.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { bodiesNear, peopleNear } from './near-pronouns.ts';
import { endOfBase, mayHaveNoun, type Nominal, nominalIn } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { officeBehind } from './roles-around.ts';
import { isActing, remember } from './salience.ts';
import { resolveName } from './short-names.ts';
import type { Source } from './sources.ts';
import { isA, pronounAt, type Tokens } from './tokens.ts';
import { unnamed } from './unnamed.ts';
import { isOrganizationNoun, isPersonNoun, QUOTED, THE } from './words.ts';
import { worksIn } from './works.ts';

/**
 * Words that may mean an entity. `at`: a name's first token, a noun phrase's head, a coordination's last token. `isNear`: an organization or a
 * document that the “it” right behind it may mean, so that it becomes an entity even where nothing else names it.
 */
type DetectedMention =
  | { readonly form: 'name'; readonly at: number; readonly name: NameMention }
  | { readonly form: 'pronoun'; readonly at: number }
  | { readonly form: 'nominal'; readonly at: number; readonly nominal: Nominal; readonly isNear: boolean }
  | { readonly form: 'coordinated'; readonly at: number; readonly parts: readonly Span[] };
type SingleMention = Exclude<DetectedMention, { form: 'coordinated' }>;

export interface Resolution {
  readonly index: EntityIndex;
  /** A source's anchor token → its entity. */
  readonly entityAt: ReadonlyMap<number, Entity>;
}

/** Reads the article from its start and resolves every name, pronoun and noun phrase to an entity. */
export function resolveMentions(
  view: NameView,
  sources: readonly (Source | null)[],
  contents: readonly (readonly Span[])[],
): Resolution {
  const index = emptyEntityIndex();
  const entityOfName = entitiesOfNames(view, index);
  const contentAt = new Map<number, readonly Span[]>();
  sources.forEach((source, i) => {
    if (source) contentAt.set(anchorOf(source), contents[i] ?? []);
  });
  const state: DiscourseState = {
    view,
    index,
    entityOfName,
    sourceAt: new Set(contentAt.keys()),
    contentAt,
    recent: [],
    lastSpeaker: null,
  };
  guessGenders(state);
  const works = worksIn(view);
  const entityAt = new Map<number, Entity>();
  for (const mention of detectMentions(state, sources)) {
    const entity = resolve(state, mention);
    if (!entity || mention.form === 'coordinated') continue;
    entityAt.set(mention.at, entity);
    if (mention.form === 'name') for (const noun of works.get(mention.name) ?? []) addId(index.byWork, noun, entity.id);
    addToDiscourse(state, mention, entity);
  }
  return { index, entityAt };
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
function detectMentions({ view, sourceAt }: DiscourseState, sources: readonly (Source | null)[]): DetectedMention[] {
  const { tokens } = view.reading;
  const mentions: DetectedMention[] = view.names.map((name) => ({ form: 'name', at: name.first, name }));
  const pronouns = new Set<number>();
  for (const source of sources) {
    if (source?.form === 'pronoun') pronouns.add(source.token);
    if (source?.form !== 'coordinated') continue;
    const { parts } = source;
    mentions.push({ form: 'coordinated', at: firstAt(tokens.start, (parts.at(-1) as Span).end) - 1, parts }); // the sort keeps it behind its names
  }
  const heads = new Set<number>();
  const add = (nominal: Nominal | null, isNear = false): void => {
    if (!nominal || heads.has(nominal.head)) return;
    heads.add(nominal.head);
    if (!view.nameAt[nominal.head]) mentions.push({ form: 'nominal', at: nominal.head, nominal, isNear });
  };
  for (const source of sources) if (source?.form === 'nominal') add(source.nominal);
  for (const { first } of view.reading.sentences) {
    const opens = afterJoin(tokens, first);
    if (opens < tokens.count && !isA(tokens, opens, QUOTED)) add(groupAt(view, opens));
  }
  for (const people of peopleNear(view, pronouns)) add(people);
  for (const body of bodiesNear(view, pronouns)) add(body, true);
  for (let i = 0; i < tokens.count; i++) {
    const nominal = isA(tokens, i, THE) && (sourceAt.has(i) || !isA(tokens, i, QUOTED)) ? definiteAt(view, i) : null;
    // A phrase with “the” inside that of another “the” is a mention of its own, with the same head.
    if (nominal && !heads.has(nominal.head))
      mentions.push({ form: 'nominal', at: nominal.head, nominal, isNear: false });
  }
  for (const { at, refers } of view.pronouns) {
    const isMeant = pronouns.has(at) || refers === 'm' || refers === 'f';
    if (isMeant && (sourceAt.has(at) || !isA(tokens, at, QUOTED))) mentions.push({ form: 'pronoun', at });
  }
  return mentions.sort((a, b) => a.at - b.at);
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

/** “Two residents left.”, “The neighbours of the club left.”: people whom a sentence begins with: candidates for “they”. */
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

function resolve(state: DiscourseState, mention: DetectedMention): Entity | null {
  switch (mention.form) {
    case 'coordinated':
      return resolveCoordination(state, mention.at, mention.parts);
    case 'name':
      return resolveName(state, mention.name);
    case 'pronoun': {
      const entity = resolvePronoun(state, mention.at);
      const refers = pronounAt(state.view.reading.tokens, mention.at);
      if (entity && (refers === 'm' || refers === 'f')) entity.heOrShe = true;
      if (entity && refers === 'it') becomeOrganization(entity);
      const role = entity && officeBehind(state.view, mention.at + 1);
      if (role) addRole(state.index, entity, role);
      return entity;
    }
    case 'nominal': {
      const told = resolveNominal(state, mention.nominal, state.sourceAt.has(mention.at));
      const entity = told ?? (mention.isNear ? unnamed(state, mention.nominal) : null);
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

/** Keeps a mention for the record and as a candidate antecedent; in a quotation only a source is one. */
function addToDiscourse(state: DiscourseState, mention: SingleMention, entity: Entity): void {
  const { view, sourceAt } = state;
  const { tokens, text } = view.reading;
  const isSource = sourceAt.has(mention.at);
  const [first, last] =
    mention.form === 'name'
      ? [mention.name.first, mention.name.last]
      : mention.form === 'pronoun'
        ? [mention.at, mention.at + 1]
        : [mention.nominal.first, mention.nominal.head + 1];
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (isSource) {
    state.lastSpeaker = entity;
    noteFirmsSpokenOf(state, mention.at, entity);
  }
  const written = { start, end, text: text.slice(start, end), form: mention.form };
  if (isA(tokens, first, QUOTED) && !isSource) {
    entity.outside ??= written;
    return;
  }
  entity.count++;
  if (mention.form === 'name' && mention.name.capitals) entity.outside ??= written;
  else addMention(entity, written);
  const sentence = tokens.sentence[first] as number;
  const relation = isSource ? 'source' : isAuthor(state, first, last) ? 'subject' : relationOf(view, first, last);
  if (relation === 'location') entity.placed = true;
  const isFirstSubject = isActing(relation) && nothingActsBefore(state, first);
  remember(state.recent, { entity, at: first, last, sentence, relation, isFirstSubject });
}

/** *Lund* said the club would wait: a speaker of unknown type isn't “the club” that its own words mention. */
function noteFirmsSpokenOf({ view, contentAt }: DiscourseState, at: number, { type, speaksOf }: Entity): void {
  if (type !== 'name') return;
  const { start, count } = view.reading.tokens;
  for (const said of contentAt.get(at) ?? [])
    for (let i = firstAt(start, said.start); i < count && (start[i] as number) < said.end; i++) {
      const firm = isA(view.reading.tokens, i, THE) ? definiteAt(view, i) : null;
      if (firm && isOrganizationNoun(firm.kind)) speaksOf.add(firm.noun);
    }
}

/** *Ann Lee and Bo Cho* said no. They said …: the two together are a candidate, beside each of them. */
function resolveCoordination(state: DiscourseState, at: number, parts: readonly Span[]): Entity {
  const { tokens, text } = state.view.reading;
  const entity = coordinatedEntity(text, state.index, parts);
  const sentence = tokens.sentence[at] as number;
  state.lastSpeaker = entity;
  remember(state.recent, { entity, at, last: at + 1, sentence, relation: 'source', isFirstSubject: false });
  return entity;
}
