import type { Attribution, Extraction, Statement } from '../types.ts';

/** What of a record is asked for: these very attributions and statements of it. */
export interface Asked {
  readonly attributions: ReadonlySet<Attribution>;
  readonly statements: ReadonlySet<Statement>;
}

/**
 * The part of a record that has what is asked for. Whatever stays has the id that it has in the whole record, so that parts of one record can be laid together.
 * What it points to stays too, so that no id leads nowhere: the statement that a denial denies, that one's attribution, the attributions in whose contents others stand, and every speaker who
 * is named; of these the attributions and statements are listed in `context`. Segments, sentences and notes are those of the article.
 */
export function partOf(record: Extraction, asked: Asked): Extraction {
  const statements = withDenied(asked.statements, record);
  const around = new Set([...statements].map(({ attribution }) => attribution));
  const attributions = withOuter(
    record.attributions.filter((one) => asked.attributions.has(one) || around.has(one.id)),
    record,
  );
  const kept = {
    attributions: record.attributions.filter((one) => attributions.has(one)),
    statements: record.statements.filter((one) => statements.has(one)),
  };
  const named = namedBy(kept);
  const context = [
    ...kept.attributions.filter((one) => !asked.attributions.has(one)),
    ...kept.statements.filter((one) => !asked.statements.has(one)),
  ].map(({ id }) => id);
  return { ...record, ...kept, speakers: record.speakers.filter(({ id }) => named.has(id)), context };
}

/** These statements with those that they deny, and that these deny in turn: a set is walked to its end also where it grows meanwhile. */
function withDenied(asked: ReadonlySet<Statement>, { statements }: Extraction): ReadonlySet<Statement> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const all = new Set(asked);
  for (const { details } of all) {
    const denied = byId.get(details?.denies?.statement ?? '');
    if (denied) all.add(denied);
  }
  return all;
}

/** These attributions with those in whose contents they stand. */
function withOuter(kept: readonly Attribution[], { attributions }: Extraction): ReadonlySet<Attribution> {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const all = new Set(kept);
  for (const { within } of all) {
    const outer = byId.get(within ?? '');
    if (outer) all.add(outer);
  }
  return all;
}

/** Ids of the speakers whom these name. */
function namedBy({ attributions, statements }: Pick<Extraction, 'attributions' | 'statements'>): Set<unknown> {
  return new Set([
    ...attributions.flatMap(({ speaker, addressee }) => [speaker, addressee?.speaker]),
    ...statements.flatMap(({ speaker, details }) => [speaker, details?.actor?.speaker]),
  ]);
}

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
