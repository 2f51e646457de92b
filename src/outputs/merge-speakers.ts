import { arrayOf } from '../check-text.ts';
import type { Extraction, Speaker } from '../types.ts';
import { wordsOf } from './called-so.ts';
import { checkRecord } from './check.ts';
import { grouped } from './grouped.ts';

/** One who speaks in several articles, or in one of them. */
export interface MergedSpeaker extends Pick<Speaker, 'name' | 'kind' | 'description' | 'known'> {
  /** Where: the place of the record in the list (from 0), and the speaker's id in that record. */
  readonly in: readonly { readonly record: number; readonly speaker: string }[];
}

/**
 * The speakers of several records, each once, in the order in which they come. Two are one where they have the same id of the caller's (`known`), or, both persons or both
 * organizations, the same full name, whatever its case, accents and marks; a person's full name has two words at least. A name that two have, by the caller's ids or within one article, joins nobody.
 * Groups, documents and unnamed speakers stay apart: the residents of one article are not those of another. Two people of one name do become one: pass `speakers` to `extract` where that may be.
 *
 * `name`, `kind` and `description` are those of the first record that tells them.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { joined, mergeSpeakers } from 'onrecord/outputs';
 * const records = ['“We will mend it,” Ann Lee said.', 'ANN LEE denied that it was shut.'].map((text) => extract(text));
 * for (const { name, in: places } of mergeSpeakers(records))
 *   for (const { record, speaker } of places)
 *     for (const one of records[record].statements.filter((statement) => statement.speaker === speaker))
 *       console.log(name, record, one.type, joined(one.content));
 * // Ann Lee 0 commitment “We will mend it,”
 * // Ann Lee 1 denial it was shut
 * ```
 * @throws TypeError where the records are no array of records.
 */
export function mergeSpeakers(records: readonly Pick<Extraction, 'speakers'>[]): MergedSpeaker[] {
  for (const record of arrayOf(records, 'mergeSpeakers: records')) checkRecord(record, 'mergeSpeakers', ['speakers']);
  const all = records.flatMap(({ speakers }, record) => speakers.map((speaker) => ({ speaker, record })));
  const named = grouped(all, ({ speaker }) => fullName(speaker));
  const keyOf = ({ speaker, record }: Found): string => {
    if (speaker.known !== null) return JSON.stringify(['known', speaker.known]);
    const name = fullName(speaker);
    const namesakes = named.get(name) ?? [];
    if (name === null || areSeveral(namesakes)) return JSON.stringify(['alone', record, speaker.id]);
    const known = namesakes.find((one) => one.speaker.known !== null)?.speaker.known;
    return JSON.stringify(known === undefined ? ['name', name] : ['known', known]);
  };
  return [...grouped(all, keyOf).values()].map(merged);
}

/** Whether a name is that of two: the caller's list or an article tells them apart. */
function areSeveral(namesakes: readonly Found[]): boolean {
  const known = new Set(namesakes.flatMap(({ speaker }) => speaker.known ?? []));
  return known.size > 1 || new Set(namesakes.map(({ record }) => record)).size < namesakes.length;
}

interface Found {
  readonly speaker: Speaker;
  readonly record: number;
}

/** What two records call the same person or organization; null of whom no name tells. */
function fullName({ name, kind }: Speaker): string | null {
  const words = wordsOf(name);
  const isFull = kind === 'person' ? words.length > 1 : kind === 'organization' && words.length > 0;
  return isFull ? [kind, ...words].join(' ') : null;
}

function merged(found: readonly Found[]): MergedSpeaker {
  const [first] = found as readonly [Found, ...Found[]];
  const { name, kind } = first.speaker;
  return {
    name,
    kind,
    description: found.find(({ speaker }) => speaker.description !== null)?.speaker.description ?? null,
    known: found.find(({ speaker }) => speaker.known !== null)?.speaker.known ?? null,
    in: found.map(({ record, speaker }) => ({ record, speaker: speaker.id })),
  };
}
