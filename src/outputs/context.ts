import type { Extraction } from '../types.ts';

/** Whether an id is that of an attribution or statement that nobody asked for, and that only explains another. */
export function contextIn({ context = [] }: Extraction): (id: string | undefined) => boolean {
  const ids = new Set<string | undefined>(context);
  return (id) => ids.has(id);
}

/** The record without its context; where it has none, itself. */
export function withoutContext(record: Extraction): Extraction {
  if (!record.context?.length) return record;
  const isContext = contextIn(record);
  return {
    ...record,
    attributions: record.attributions.filter(({ id }) => !isContext(id)),
    statements: record.statements.filter(({ id }) => !isContext(id)),
  };
}
