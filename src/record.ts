import { textSpan } from './article/text-span.ts';
import type { Span } from './article/types.ts';
import type { Attribution, Cue, FoundAttribution } from './attribution/types.ts';
import type { Cast } from './speakers/identify.ts';
import type { Speaker } from './speakers/types.ts';

interface Kept {
  readonly f: FoundAttribution;
  readonly speaker: string | null;
  readonly addressed: string | null;
}

/**
 * What goes on record of all that was found: the attributions that are wanted, in text order, and the speakers whom these
 * name, in the order in which the text first names them. Ids are given here, last, so that what is left out leaves no gap
 * in a1, a2 … and s1, s2 …
 */
export function record(
  text: string,
  found: readonly FoundAttribution[],
  cast: Cast,
  isWanted: (attribution: FoundAttribution) => boolean,
): { attributions: Attribution[]; speakers: Speaker[] } {
  const kept: Kept[] = found
    .map((f, i) => ({ f, speaker: cast.speakerOf[i] ?? null, addressed: cast.addresseeOf[i] ?? null }))
    .filter(({ f }) => isWanted(f))
    .sort((a, b) => firstPosition(a.f) - firstPosition(b.f));
  const { speakers, idOf } = speakersNamed(
    cast.speakers,
    kept.flatMap(({ f, speaker, addressed }) => [
      { id: speaker, span: f.source },
      { id: addressed, span: f.addressee },
    ]),
  );
  return {
    speakers,
    attributions: kept.map(({ f, speaker, addressed }, i) => ({
      id: `a${i + 1}`,
      form: f.form,
      manner: f.manner,
      content: f.content.map((span) => textSpan(text, span)),
      quoted: f.quoted,
      cue: f.cue && cueOf(text, f.cue),
      source: f.source && textSpan(text, f.source),
      speaker: idOf(speaker),
      addressee: f.addressee && { ...textSpan(text, f.addressee), speaker: idOf(addressed) },
      confidence: f.confidence,
    })),
  };
}

/** That something which is kept names a speaker, and where. */
interface Naming {
  readonly id: string | null;
  readonly span: Span | null;
}

/** Of these speakers those who are named, in the order in which the text first names them, with new ids in place of those that they had. */
function speakersNamed(
  all: readonly Speaker[],
  namings: readonly Naming[],
): { speakers: Speaker[]; idOf: (old: string | null) => string | null } {
  const named = new Set(namings.map(({ id }) => id));
  const places = placesOf(all, namings);
  const placeOf = ({ id }: Speaker): number => places.get(id) ?? 0;
  const speakers = all.filter(({ id }) => named.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
  const ids = new Map<string | null, string>(speakers.map(({ id }, i) => [id, `s${i + 1}`]));
  return {
    speakers: speakers.map((speaker, i) => ({ ...speaker, id: `s${i + 1}` })),
    idOf: (old) => ids.get(old) ?? null,
  };
}

/** Where each speaker is named first: in a mention, or, in a headline, where a source is no mention, as one that is kept. */
function placesOf(speakers: readonly Speaker[], namings: readonly Naming[]): Map<string, number> {
  const places = new Map<string, number>();
  const see = (id: string | null, span: Span | null): unknown =>
    id !== null && span !== null && places.set(id, Math.min(span.start, places.get(id) ?? span.start));
  for (const { id, mentions } of speakers) see(id, mentions[0] ?? null);
  for (const { id, span } of namings) see(id, span);
  return places;
}

/** Written out: a spread would give every cue a shape of its own, and what reads them slows down. */
function cueOf(text: string, { start, end, lemma }: NonNullable<FoundAttribution['cue']>): Cue {
  return { start, end, text: text.slice(start, end), lemma };
}

const firstPosition = ({ content }: FoundAttribution): number => content[0]?.start ?? 0;
