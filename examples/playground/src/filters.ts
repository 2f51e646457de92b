import type { Extraction, StatementType } from 'onrecord';
import { type Item, TYPES } from './items.ts';

export interface Filters {
  /** Voices to show; none: all. */
  readonly voices: readonly string[];
  readonly types: readonly StatementType[];
  /** 0 … 1 */
  readonly minConfidence: number;
}

export const EVERYTHING: Filters = { voices: [], types: TYPES, minConfidence: 0 };

export const isFiltering = ({ voices, types, minConfidence }: Filters): boolean =>
  voices.length > 0 || types.length < TYPES.length || minConfidence > 0;

export function isShown(item: Item, { voices, types, minConfidence }: Filters): boolean {
  return (
    (voices.length === 0 || voices.includes(item.voice)) &&
    item.types.some((type) => types.includes(type)) &&
    item.confidence >= minConfidence
  );
}

/** The record of what is shown: the other attributions, their statements and the speakers of nothing that is left go. */
export function shownRecord(record: Extraction, items: readonly Item[], filters: Filters): Extraction {
  if (!isFiltering(filters)) return record;
  const shown = items.filter((item) => isShown(item, filters));
  const attributions = new Set(shown.map(({ attribution }) => attribution));
  const statements = new Set(
    shown.flatMap((item) => item.statements).filter(({ type }) => filters.types.includes(type)),
  );
  const speakers = new Set(shown.flatMap(({ attribution }) => [attribution?.speaker, attribution?.addressee?.speaker]));
  return {
    ...record,
    attributions: record.attributions.filter((attribution) => attributions.has(attribution)),
    statements: record.statements.filter((statement) => statements.has(statement)),
    speakers: record.speakers.filter(({ id }) => speakers.has(id)),
  };
}
