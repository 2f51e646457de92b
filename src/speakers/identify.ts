import type { Segment, Span } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import type { Reading } from '../language/types.ts';
import type { SpeakerLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { follow, type Story, spotOf } from './discourse.ts';
import { addEntity, type Entity, kindOf } from './entities.ts';
import { knownIdOf, knownIndex } from './known.ts';
import { type NameMention, namesIn } from './names.ts';
import type { Page } from './phrases.ts';
import { readSource, type Source, sourceStarts } from './sources.ts';
import type { KnownSpeaker, Speaker } from './types.ts';
import { wordsOf } from './words.ts';

export interface Cast {
  /** In text order of their first mention, ids s1, s2 … */
  readonly speakers: readonly Speaker[];
  /** For each found attribution, its speaker's id; null where the text doesn't tell. */
  readonly speakerOf: readonly (string | null)[];
  /** For each found attribution, its addressee's speaker id. */
  readonly addresseeOf: readonly (string | null)[];
}

/**
 * Who each source and addressee is. Names are gathered first; then the text is read from its start, and every name,
 * pronoun and noun phrase is told by what stood before it.
 */
export function identify(
  reading: Reading,
  segments: readonly Segment[],
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
  lexicon: SpeakerLexicon,
  known: readonly KnownSpeaker[],
): Cast {
  if (found.length === 0) return { speakers: [], speakerOf: [], addresseeOf: [] };
  const words = wordsOf(lexicon);
  const isQuoted = within(quotations);
  const spans = found.flatMap(({ source, addressee }) => [source, addressee]).filter((span) => span !== null);
  const names = namesIn(reading, segments, isQuoted, sourceStarts(reading.tokens, spans), words);
  const page: Page = { reading, words, names, nameAt: nameAtToken(names, reading.tokens.count) };
  const sources = found.map(({ source }) => source && readSource(page, source));
  const addressees = found.map(({ addressee }) => addressee && readSource(page, addressee));
  const story = follow(
    page,
    sources,
    found.map(({ content }) => content),
    isQuoted,
  );
  const speakerOf = speakersOf(page, story, found, sources);
  const addresseeOf = addressees.map((source) => (source ? entityOf(page, story, source) : null));
  return castOf(found, speakerOf, addresseeOf, known);
}

/** Whether a place of the text stands in a quotation. */
function within(quotations: readonly Quotation[]): (at: number) => boolean {
  const parts = quotations.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  let end = 0;
  for (const part of parts) {
    end = Math.max(end, part.end);
    ends.push(end);
  }
  return (at) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle] as Span).start <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < (ends[low - 1] as number);
  };
}

function nameAtToken(names: readonly NameMention[], count: number): Int32Array {
  const at = new Int32Array(count).fill(-1);
  names.forEach(({ from, last }, i) => {
    at.fill(i, from, last);
  });
  return at;
}

/** The speaker of each attribution; one without a source of its own goes on with the speaker of the one it continues. */
function speakersOf(
  page: Page,
  story: Story,
  found: readonly FoundAttribution[],
  sources: readonly (Source | null)[],
): (Entity | null)[] {
  const speakers: (Entity | null)[] = [];
  found.forEach(({ continues }, i) => {
    const source = sources[i];
    if (source) speakers.push(entityOf(page, story, source));
    else speakers.push(continues !== null && continues < i ? (speakers[continues] ?? null) : null);
  });
  return speakers;
}

function entityOf(page: Page, story: Story, source: Source): Entity | null {
  return source.form === 'several' ? severalOf(page, story, source) : (story.entityAt.get(spotOf(source)) ?? null);
}

/** “Lee and Cho”: one speaker, named as written, without titles. */
function severalOf({ reading }: Page, { world }: Story, { names }: Source & { form: 'several' }): Entity {
  const parts = names.map(({ start, end }) => reading.text.slice(start, end));
  const name = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const same = world.byFullName.get(`several ${name}`);
  if (same !== undefined) return world.entities[same] as Entity;
  const entity = addEntity(world, 'group', name, []);
  world.byFullName.set(`several ${name}`, entity.id);
  const [first, last] = [names[0] as NameMention, names[names.length - 1] as NameMention];
  entity.mentions.push({
    start: first.start,
    end: last.end,
    text: reading.text.slice(first.start, last.end),
    form: 'name',
  });
  return entity;
}

function castOf(
  found: readonly FoundAttribution[],
  speakerOf: readonly (Entity | null)[],
  addresseeOf: readonly (Entity | null)[],
  known: readonly KnownSpeaker[],
): Cast {
  const first = new Map<Entity, number>();
  const see = (entity: Entity | null | undefined, span: Span | null): void => {
    if (!entity) return;
    const at = Math.min(entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY, span?.start ?? Number.POSITIVE_INFINITY);
    first.set(entity, Math.min(first.get(entity) ?? Number.POSITIVE_INFINITY, at));
  };
  found.forEach(({ source, addressee }, i) => {
    see(speakerOf[i], source);
    see(addresseeOf[i], addressee);
  });
  const entities = [...first.keys()].sort((a, b) => (first.get(a) as number) - (first.get(b) as number) || a.id - b.id);
  const ids = new Map(entities.map((entity, i) => [entity, `s${i + 1}`]));
  const idOf = (entity: Entity | null): string | null => (entity ? (ids.get(entity) ?? null) : null);
  const index = knownIndex(known);
  return {
    speakers: entities.map((entity, i) => ({
      id: `s${i + 1}`,
      name: entity.name,
      kind: kindOf(entity),
      description: entity.roles.find(({ description }) => description !== null)?.description ?? null,
      mentions: entity.mentions,
      known: knownIdOf(index, entity),
    })),
    speakerOf: speakerOf.map(idOf),
    addresseeOf: addresseeOf.map(idOf),
  };
}
