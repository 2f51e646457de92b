import type { Extraction } from '../types.ts';

/** The record without its context; where it has none, itself. */
export function withoutContext(record: Extraction): Extraction {
  if (!record.context?.length) return record;
  const context = new Set(record.context);
  return {
    ...record,
    attributions: record.attributions.filter(({ id }) => !context.has(id)),
    statements: record.statements.filter(({ id }) => !context.has(id)),
  };
}
