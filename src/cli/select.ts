import { partialRecord } from '../record.ts';
import type { Attribution, Extraction, Speaker } from '../types.ts';
import type { Wanted } from './arguments.ts';

/**
 * The record of what is wanted alone: attributions of these speakers and forms that do one of these types, their statements of these
 * types, and the speakers whom these name: a record like any other.
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
  return partialRecord(record, attributions, statements);
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
