import type { Span } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import type { Document } from '../document/document.ts';
import { anchorOf, type Resolution, resolveMentions } from './discourse.ts';
import { coordinatedEntity, type Entity, kindOf } from './entities.ts';
import { type KnownIndex, knownIdOf, knownIndex } from './known.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading-of.ts';
import { readSource, type Source } from './sources.ts';
import { spanFinder } from './spans.ts';
import { pronounAt } from './tokens.ts';
import type { KnownSpeaker, Mention, Speaker } from './types.ts';
import { makerToldLater } from './unnamed.ts';

export interface Cast {
  /** Everybody who is a speaker or an addressee, in no order that the text has; ids s1, s2 … */
  readonly speakers: readonly Speaker[];
  /** For each found attribution, its speaker's id; null where the text doesn't tell. */
  readonly speakerOf: readonly (string | null)[];
  /** For each found attribution, its addressee's speaker id, where that one is named or speaks elsewhere: reporters and the jury are on no record. */
  readonly addresseeOf: readonly (string | null)[];
}

/**
 * Who each source and addressee is. Names of several words make the first entities; then the text is read from its start, and every name,
 * pronoun and noun phrase finds its antecedent among the mentions before it.
 */
export function identify(doc: Document, found: readonly FoundAttribution[], known: readonly KnownSpeaker[]): Cast {
  if (found.length === 0) return { speakers: [], speakerOf: [], addresseeOf: [] };
  const reading = readingOf(
    doc,
    found.filter(({ within }) => within === null),
  );
  const sources = found.map(({ source }) => source && readSource(reading, source));
  const addressees = found.map(({ addressee }) => addressee && readSource(reading, addressee));
  const outer = found.map(({ within }) => within === null);
  const resolution = resolveMentions(
    reading,
    sources.filter((_, i) => outer[i]),
    found.flatMap(({ content }, i) => (outer[i] ? [content] : [])),
    found.flatMap(({ within }, i) => {
      const source = sources[i];
      return within !== null && source ? [{ source, outer: sources[within] ?? null }] : [];
    }),
  );
  const speakerOf = speakersOf(reading, resolution, found, sources);
  const credited = new Set(speakerOf);
  const addresseeOf = addressees.map((source) => {
    const told = source && entityOf(reading, resolution, source);
    return told && (told.named || credited.has(told)) ? told : null;
  });
  return castOf(speakerOf, addresseeOf, knownIndex(known, reading.words));
}

/**
 * The speaker of each attribution. One without a source of its own goes on with the speaker of the one that it continues;
 * I and we are whoever says the quotation that they stand in.
 */
function speakersOf(
  reading: Reading,
  resolution: Resolution,
  found: readonly FoundAttribution[],
  sources: readonly (Source | null)[],
): (Entity | null)[] {
  const speakers = sources.map((source) => source && entityOf(reading, resolution, source));
  found.forEach(({ source, continues }, i) => {
    if (source === null && continues !== null && continues < i) speakers[i] = speakers[continues] ?? null;
  });
  if (!sources.some((source) => source && isFirstPerson(reading, source))) return speakers;
  const holder = holderOf(reading, found);
  sources.forEach((source, i) => {
    if (!source || !isFirstPerson(reading, source)) return;
    const within = holder(i, source);
    if (within !== null && within !== i) speakers[i] = speakers[within] ?? null;
  });
  return speakers;
}

/** Finds in whose content a source stands. */
function holderOf(
  { tokens }: Reading,
  found: readonly FoundAttribution[],
): (i: number, source: Source) => number | null {
  const contents = found.flatMap(({ content, within }, i) =>
    within === null ? content.map(({ start, end }) => ({ start, end, i })) : [],
  );
  const contentAt = spanFinder(contents);
  return (i, source) =>
    (found[i] as FoundAttribution).within ?? contents[contentAt(tokens.start[source.first] as number)]?.i ?? null;
}

/** I, we; *our* report, which speaks for whoever says that. */
function isFirstPerson(reading: Reading, source: Source): boolean {
  const speaks = source.form === 'pronoun' || (source.form === 'nominal' && source.nominal.kind === 'document');
  return speaks && pronounAt(reading, source.first) === 'speaker';
}

/** The entity of a source; a coordination is no mention that was resolved before: “Lee and Cho” get this one. */
function entityOf({ text }: Reading, { index, entityAt }: Resolution, source: Source): Entity | null {
  if (source.form !== 'coordinated') {
    const entity = entityAt.get(anchorOf(source)) ?? null;
    return entity && (makerToldLater(index, entity) ?? entity);
  }
  const { parts } = source;
  const entity = coordinatedEntity(text, index, parts);
  const [start, end] = [(parts[0] as Span).start, (parts[parts.length - 1] as Span).end];
  entity.mentions.push({ start, end, text: text.slice(start, end), form: 'name' });
  return entity;
}

/** The body's mentions in text order, without those that overlap an earlier one; where it has none, the headline's or a quotation's. */
function mentionsOf({ mentions, outside }: Entity): readonly Mention[] {
  if (mentions.length === 0) return outside ? [outside] : [];
  let end = 0;
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter((mention) => {
      const isOwn = mention.start >= end;
      if (isOwn) end = mention.end;
      return isOwn;
    });
}

function castOf(
  speakerOf: readonly (Entity | null)[],
  addresseeOf: readonly (Entity | null)[],
  known: KnownIndex,
): Cast {
  const entities = [...new Set([...speakerOf, ...addresseeOf])].filter((entity) => entity !== null);
  entities.sort((a, b) => a.id - b.id);
  const ids = new Map(entities.map((entity, i) => [entity, `s${i + 1}`]));
  const idOf = (entity: Entity | null): string | null => (entity ? (ids.get(entity) ?? null) : null);
  return {
    speakers: entities.map((entity, i) => {
      const id = knownIdOf(known, entity);
      const isPerson = id !== null && entity.type === 'name' && known.persons.has(id);
      return {
        id: `s${i + 1}`,
        name: entity.name,
        kind: isPerson ? 'person' : kindOf(entity),
        description: entity.roles.find(({ description }) => description !== null)?.description ?? null,
        mentions: mentionsOf(entity),
        known: id,
      };
    }),
    speakerOf: speakerOf.map(idOf),
    addresseeOf: addresseeOf.map(idOf),
  };
}
