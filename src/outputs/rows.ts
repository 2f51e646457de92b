import type { Attribution, Extraction, Speaker, Statement, StatementType, TextSpan } from '../types.ts';

/** What a table says in one line: who said it, how, what it does, and the words. */
export interface Row {
  /** The speaker's name; the source as written, in brackets, where it is nobody's whom the record names: “(he)”. */
  readonly who: string;
  readonly form: Attribution['form'] | 'narration';
  /** What its statements do, each type once, in text order. */
  readonly types: readonly StatementType[];
  readonly content: readonly TextSpan[];
}

/** One row an attribution and one for each statement in the article's own voice, in text order. */
export function rowsOf(extraction: Extraction): Row[] {
  const speakers = speakersById(extraction);
  const typesOf = typesByAttribution(extraction.statements);
  const attributed = extraction.attributions.map((attribution) => ({
    who: whoSaid(attribution, speakers),
    form: attribution.form,
    types: typesOf.get(attribution.id) ?? [],
    content: attribution.content,
  }));
  const narrated = extraction.statements
    .filter(({ attribution }) => attribution === null)
    .map(({ type, content }) => ({ who: '(the article)', form: 'narration' as const, types: [type], content }));
  return [...attributed, ...narrated].sort((a, b) => firstPosition(a) - firstPosition(b));
}

export function speakersById({ speakers }: Extraction): Map<string, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}

/** The types of each attribution's statements by the attribution's id, each type once. */
export function typesByAttribution(statements: readonly Statement[]): Map<string, StatementType[]> {
  const types = new Map<string, StatementType[]>();
  for (const { attribution, type } of statements) {
    if (attribution === null) continue;
    const list = types.get(attribution) ?? [];
    if (!list.includes(type)) list.push(type);
    types.set(attribution, list);
  }
  return types;
}

export function whoSaid({ speaker, source }: Attribution, speakers: ReadonlyMap<string, Speaker>): string {
  const name = speaker === null ? undefined : speakers.get(speaker)?.name;
  return name ?? (source === null ? '(nobody named)' : `(${source.text})`);
}

/** The words of a content as one line: “It’s safe,” she said, “for now.” gives “It’s safe,” “for now.” */
export function oneLine(content: readonly TextSpan[]): string {
  return content
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const firstPosition = ({ content }: Pick<Row, 'content'>): number => content[0]?.start ?? 0;
