import type { Attribution, Extraction, Statement } from '../types.ts';

/** What of a record is asked for: these very attributions and statements of it. */
export interface Asked {
  readonly attributions: ReadonlySet<Attribution>;
  readonly statements: ReadonlySet<Statement>;
}

/**
 * The part of a record that has what is asked for. Whatever stays has the id that it has in the whole record, so that parts of one record can be laid together.
 * What it points to stays too, so that no id leads nowhere: the statement that a denial denies, that one's attribution, those in whose content an attribution stands, and every speaker who
 * is named; of these the attributions and statements are listed in `context`. Segments, sentences and notes are those of the article.
 */
export function partOf(record: Extraction, asked: Asked): Extraction {
  const statements = withDenied(asked.statements, record);
  const around = withParents([...asked.attributions, ...statements], record);
  const kept = {
    attributions: record.attributions.filter(({ id }) => around.has(id)),
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

/** Ids of these attributions and of those of these statements, and of those in whose contents they stand. */
function withParents(some: readonly (Attribution | Statement)[], { attributions }: Extraction): ReadonlySet<string> {
  const parentOf = new Map(attributions.map(({ id, within }) => [id, within]));
  const all = new Set<string>();
  for (const one of some) {
    let id = 'attribution' in one ? one.attribution : one.id;
    for (; id !== null && !all.has(id); id = parentOf.get(id) ?? null) all.add(id);
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
