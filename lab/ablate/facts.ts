import type { Extraction } from '../../src/types.ts';

/** One thing that a record tells, in words and by places: what two records of a text are compared by. */
export interface Fact {
  readonly about: 'segment' | 'attribution' | 'speaker' | 'statement';
  /** Where in the text it begins, in UTF-16 code units. */
  readonly at: number;
  readonly words: string;
}

/** What a record tells, without ids, confidences and evidence, so that a fact stays the same where one before it is gone. */
export function factsOf({ segments, attributions, speakers, statements }: Extraction): Fact[] {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
  const named = (id: string | null | undefined): string => (id ? (nameOf.get(id) ?? '?') : 'nobody');
  const said = new Map(attributions.map(({ id, content }) => [id, content[0]?.start ?? 0]));
  const told = new Map(statements.map(({ id, content }) => [id, content[0]?.text ?? '']));
  return [
    ...segments.map(({ kind, start, end, text }) => fact('segment', start, `${kind}: ${start}–${end} ${short(text)}`)),
    ...attributions.map(({ content, form, manner, cue, source, speaker, addressee }) =>
      fact(
        'attribution',
        content[0]?.start ?? 0,
        `[${source?.text ?? '–'}] [${cue?.text ?? '–'}] [${content.map(({ start, text }) => `${start} ${text}`).join(' … ')}] ${form} ${manner}; speaker: ${named(speaker)}${addressee ? `; told: ${addressee.text} (${named(addressee.speaker)})` : ''}`,
      ),
    ),
    ...speakers.map(({ name, kind, description, mentions }) =>
      fact(
        'speaker',
        mentions[0]?.start ?? 0,
        `${name}, ${kind}${description ? `, ${description}` : ''}: ${mentions.map(({ start, text }) => `${start} ${text}`).join(' | ')}`,
      ),
    ),
    ...statements.map(({ content, type, attribution, speaker, details }) =>
      fact(
        'statement',
        content[0]?.start ?? 0,
        `${type}: ${content.map(({ start, text }) => `${start} ${text}`).join(' … ')} (${attribution === null ? 'the article' : `${named(speaker)} at ${said.get(attribution)}`})${
          details
            ? ` ${JSON.stringify(details, (key, value) => (key === 'speaker' ? named(value) : key === 'statement' ? (told.get(value) ?? null) : value))}`
            : ''
        }`,
      ),
    ),
  ];
}

const fact = (about: Fact['about'], at: number, words: string): Fact => ({ about, at, words });

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The facts that only one of two records has. */
export function differing(on: readonly Fact[], off: readonly Fact[]): { on: Fact[]; off: Fact[] } {
  const keyOf = ({ about, words }: Fact): string => `${about} ${words}`;
  const [inOn, inOff] = [new Set(on.map(keyOf)), new Set(off.map(keyOf))];
  return { on: on.filter((fact) => !inOff.has(keyOf(fact))), off: off.filter((fact) => !inOn.has(keyOf(fact))) };
}
