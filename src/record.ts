import { textSpan } from './article/text-span.ts';
import type { Attribution, Cue, FoundAttribution } from './attribution/types.ts';
import type { Cast } from './speakers/identify.ts';
import type { Speaker } from './speakers/types.ts';
import type { Statement } from './statements/types.ts';
import type { Extraction } from './types.ts';

interface Kept {
  readonly f: FoundAttribution;
  readonly speaker: string | null;
  readonly addressed: string | null;
}

/**
 * What goes on record of all that was found: the attributions that are wanted, in text order, and the speakers whom these
 * name, in the order of their first mentions. Ids are given here, last, so that what is left out leaves no gap
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
    kept.flatMap(({ speaker, addressed }) => [speaker, addressed]),
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

/**
 * A record of these of its attributions and statements alone, and of the speakers whom they name. Ids are given anew, as `record` gives
 * them, so that the result is a record like any other.
 */
export function partialRecord(
  whole: Extraction,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
): Extraction {
  const { speakers, idOf } = speakersNamed(whole.speakers, [
    ...attributions.flatMap(({ speaker, addressee }) => [speaker, addressee?.speaker ?? null]),
    ...statements.flatMap(({ speaker, details }) => [speaker, details?.actor?.speaker ?? null]),
  ]);
  const attributionOf = newIds('a', attributions);
  const statementOf = newIds('t', statements);
  return {
    ...whole,
    attributions: attributions.map((attribution, i) => ({
      ...attribution,
      id: `a${i + 1}`,
      speaker: idOf(attribution.speaker),
      addressee: attribution.addressee && { ...attribution.addressee, speaker: idOf(attribution.addressee.speaker) },
    })),
    speakers,
    statements: statements.map((statement, i) => ({
      ...statement,
      id: `t${i + 1}`,
      attribution: attributionOf(statement.attribution),
      speaker: idOf(statement.speaker),
      details: detailsOf(statement, idOf, statementOf),
    })),
  };
}

/** The new id of one who or what has an old one; null where it is left out. */
type NewId = (old: string | null) => string | null;

function newIds(letter: string, list: readonly { readonly id: string }[]): NewId {
  const ids = new Map(list.map(({ id }, i) => [id, `${letter}${i + 1}`]));
  return (old) => (old === null ? null : (ids.get(old) ?? null));
}

/** Details with the new ids; a denial of a statement that is left out keeps only its own words for it, if there are any. */
function detailsOf({ details }: Statement, speakerOf: NewId, statementOf: NewId): Statement['details'] {
  if (details === null) return null;
  const { denies, actor } = details;
  const statement = statementOf(denies?.statement ?? null);
  return {
    ...details,
    denies: denies && (denies.span !== null || statement !== null) ? { ...denies, statement } : null,
    actor: actor && { ...actor, speaker: speakerOf(actor.speaker) },
  };
}

/** Of these speakers those who are named, in the order of their first mentions, with new ids. */
function speakersNamed(all: readonly Speaker[], ids: readonly (string | null)[]): { speakers: Speaker[]; idOf: NewId } {
  const named = new Set(ids);
  const speakers = all.filter(({ id }) => named.has(id)).sort((a, b) => firstMention(a) - firstMention(b));
  return {
    speakers: speakers.map((speaker, i) => ({ ...speaker, id: `s${i + 1}` })),
    idOf: newIds('s', speakers),
  };
}

/** Every speaker has a mention; of two whose mentions begin at one place (Lee, and Lee and Cho), the one that is read first stays first. */
const firstMention = ({ mentions }: Speaker): number => mentions[0]?.start ?? 0;

/** Written out: a spread would give every cue a shape of its own, and what reads them slows down. */
function cueOf(text: string, { start, end, lemma }: NonNullable<FoundAttribution['cue']>): Cue {
  return { start, end, text: text.slice(start, end), lemma };
}

const firstPosition = ({ content }: FoundAttribution): number => content[0]?.start ?? 0;
