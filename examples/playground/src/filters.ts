import type { Extraction, StatementType } from 'onrecord';
import { partOf } from '../../../src/outputs/part.ts';
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

/** The record of what is shown, with what that points to (the charge that a denial denies) as its context. */
export function shownRecord(record: Extraction, items: readonly Item[], filters: Filters): Extraction {
  if (!isFiltering(filters)) return record;
  const shown = items.filter((item) => isShown(item, filters));
  return partOf(record, {
    attributions: new Set(shown.flatMap(({ attribution }) => attribution ?? [])),
    statements: new Set(
      shown.flatMap(({ statements }) => statements).filter(({ type }) => filters.types.includes(type)),
    ),
  });
}
