import type { Attribution, Extraction, Speaker, Statement } from '../types.ts';
import type { Wanted } from './arguments.ts';

/**
 * The record of what is wanted alone: attributions of these speakers and forms that do one of these types, their statements of these
 * types, and the speakers whom these name. Ids are given anew, so that the result is a record like any other.
 */
export function select(record: Extraction, wanted: Wanted): Extraction {
  if ([wanted.speakers, wanted.types, wanted.forms].every((list) => list.length === 0)) return record;
  const asked = new Set(record.speakers.filter((speaker) => isAnyOf(speaker, wanted.speakers)).map(({ id }) => id));
  const isAsked = ({ form, speaker }: Attribution): boolean =>
    (wanted.forms.length === 0 || wanted.forms.includes(form)) &&
    (wanted.speakers.length === 0 || (speaker !== null && asked.has(speaker)));
  const told = new Set(record.attributions.filter(isAsked).map(({ id }) => id));
  const narrationToo = wanted.speakers.length === 0 && wanted.forms.length === 0;
  const statements = record.statements.filter(
    ({ type, attribution }) =>
      (wanted.types.length === 0 || wanted.types.includes(type)) &&
      (attribution === null ? narrationToo : told.has(attribution)),
  );
  const stated = new Set(statements.map(({ attribution }) => attribution));
  const attributions = record.attributions.filter(
    ({ id }) => told.has(id) && (wanted.types.length === 0 || stated.has(id)),
  );
  return renumbered(record, attributions, statements);
}

/** Whether a speaker is asked for by a name or a part of it in whole words (“marlow” is Idris Marlow), or by the caller's own id. */
function isAnyOf({ name, known }: Speaker, asked: readonly string[]): boolean {
  const words = wordsOf(name);
  return asked.some(
    (one) => one === known || (wordsOf(one).length > 0 && wordsOf(one).every((word) => words.includes(word))),
  );
}

/** Words without case, accents and marks. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function renumbered(
  record: Extraction,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
): Extraction {
  const named = new Set([
    ...attributions.flatMap(({ speaker, addressee }) => [speaker, addressee?.speaker]),
    ...statements.flatMap(({ speaker, details }) => [speaker, details?.actor?.speaker]),
  ]);
  const speakers = record.speakers.filter(({ id }) => named.has(id));
  const speakerIds = idsOf('s', speakers);
  const attributionIds = idsOf('a', attributions);
  const statementIds = idsOf('t', statements);
  const speakerOf = (id: string | null): string | null => speakerIds.get(id ?? '') ?? null;
  return {
    ...record,
    attributions: attributions.map((attribution, i) => ({
      ...attribution,
      id: `a${i + 1}`,
      speaker: speakerOf(attribution.speaker),
      addressee: attribution.addressee && {
        ...attribution.addressee,
        speaker: speakerOf(attribution.addressee.speaker),
      },
    })),
    speakers: speakers.map((speaker, i) => ({ ...speaker, id: `s${i + 1}` })),
    statements: statements.map((statement, i) => ({
      ...statement,
      id: `t${i + 1}`,
      attribution: attributionIds.get(statement.attribution ?? '') ?? null,
      speaker: speakerOf(statement.speaker),
      details: detailsOf(statement, speakerOf, statementIds),
    })),
  };
}

/** Details with the new ids; a denial of a statement that is left out keeps only its own words for it, if there are any. */
function detailsOf(
  { details }: Statement,
  speakerOf: (id: string | null) => string | null,
  statementIds: ReadonlyMap<string, string>,
): Statement['details'] {
  if (details === null) return null;
  const { denies, actor } = details;
  const statement = statementIds.get(denies?.statement ?? '') ?? null;
  return {
    ...details,
    denies: denies && (denies.span !== null || statement !== null) ? { ...denies, statement } : null,
    actor: actor && { ...actor, speaker: speakerOf(actor.speaker) },
  };
}

const idsOf = (letter: string, list: readonly { readonly id: string }[]): Map<string, string> =>
  new Map(list.map(({ id }, i) => [id, `${letter}${i + 1}`]));
