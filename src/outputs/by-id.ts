import type { Attribution, Extraction, Speaker, Statement, StatementType } from '../types.ts';
import { grouped } from './grouped.ts';

export function speakersById({ speakers }: Extraction): Map<string, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}

/** The types of each attribution's statements by the attribution's id, each type once. */
export function typesByAttribution(statements: readonly Statement[]): Map<string, StatementType[]> {
  const attributed = statements.filter(({ attribution }) => attribution !== null);
  const groups = grouped(attributed, ({ attribution }) => attribution as string);
  return new Map([...groups].map(([id, group]) => [id, [...new Set(group.map(({ type }) => type))]]));
}

export function whoSaid({ speaker, source }: Attribution, speakers: ReadonlyMap<string, Speaker>): string {
  const name = speaker === null ? undefined : speakers.get(speaker)?.name;
  return name ?? (source === null ? '(nobody named)' : `(${source.text})`);
}
