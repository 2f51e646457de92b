import { textSpan } from './article/text-span.ts';
import type { Attribution, Cue, FoundAttribution } from './attribution/types.ts';
import type { Cast } from './speakers/identify.ts';
import type { Speaker } from './speakers/types.ts';

/**
 * What goes on record of all that was found: the attributions that are wanted, in text order, and the speakers whom these
 * name, in the order of their first mentions. One that stands in another's content goes with that one: by itself it would look like the article's own report. Ids are given here, last, so that what is left out leaves no gap
 * in a1, a2 … and s1, s2 …
 */
export function record(
  text: string,
  found: readonly FoundAttribution[],
  cast: Cast,
  isWanted: (attribution: FoundAttribution) => boolean,
): { attributions: Attribution[]; speakers: Speaker[] } {
  const isKept: boolean[] = [];
  for (const f of found) isKept.push(isWanted(f) && (f.within === null || isKept[f.within] === true));
  const kept = found
    .map((f, i) => ({ f, i, speaker: cast.speakerOf[i] ?? null, addressed: cast.addresseeOf[i] ?? null }))
    .filter(({ i }) => isKept[i])
    .sort((a, b) => firstPosition(a.f) - firstPosition(b.f) || a.i - b.i);
  const idAt = new Map<number | null, string>(kept.map(({ i }, place) => [i, `a${place + 1}`]));
  const named = new Set(kept.flatMap(({ speaker, addressed }) => [speaker, addressed]));
  const speakers = cast.speakers.filter(({ id }) => named.has(id)).sort((a, b) => firstMention(a) - firstMention(b));
  const newIds = new Map<string | null, string>(speakers.map(({ id }, i) => [id, `s${i + 1}`]));
  const idOf = (old: string | null): string | null => newIds.get(old) ?? null;
  return {
    speakers: speakers.map((speaker, i) => ({ ...speaker, id: `s${i + 1}` })),
    attributions: kept.map(({ f, speaker, addressed }, i) => ({
      id: `a${i + 1}`,
      within: idAt.get(f.within) ?? null,
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

/** Every speaker has a mention; of two whose mentions begin at one place (Lee, and Lee and Cho), the one that is read first stays first. */
const firstMention = ({ mentions }: Speaker): number => mentions[0]?.start ?? 0;

/** Written out: a spread would give every cue a shape of its own, and what reads them slows down. */
function cueOf(text: string, { start, end, lemma }: NonNullable<FoundAttribution['cue']>): Cue {
  return { start, end, text: text.slice(start, end), lemma };
}

const firstPosition = ({ content }: FoundAttribution): number => content[0]?.start ?? 0;
