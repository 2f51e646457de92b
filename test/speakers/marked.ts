import { expect } from 'vitest';
import type { Segment, Span } from '../../src/article/types.ts';
import type { FoundAttribution } from '../../src/attribution/types.ts';
import { read } from '../../src/document/read.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import { identify } from '../../src/speakers/identify.ts';
import type { KnownSpeaker, Speaker } from '../../src/speakers/types.ts';

export interface Marked {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly speakers: readonly Speaker[];
  /** The name told for each mark, and the name that the mark asks for. */
  readonly told: readonly (string | null)[];
  readonly asked: readonly (string | null)[];
}

/**
 * Identifies the speakers of a text whose sources are marked, so that no other room has a say:
 *
 *     {Ann Lee, the mayor,=Ann Lee} said no. {She=Ann Lee} left. {They=-} said so.
 *
 * `{words=name}`: a source and the name that it must get; `-` for null. `{=name}`: the source is left out, and the
 * attribution goes on with the one before. `<2:…>`: what is attributed to the second source. A paragraph a line; a line
 * that begins with “# ” is the headline.
 */
export function identifyMarked(marked: string, known: readonly KnownSpeaker[] = []): Marked {
  const sources: (Span | null)[] = [];
  const asked: (string | null)[] = [];
  const contents = new Map<number, Span[]>();
  const open: { of: number; start: number }[] = [];
  let text = '';
  let rest = 0;
  for (const mark of marked.matchAll(/\{([^{}=]*)=([^{}]*)\}|<(\d+):|>/g)) {
    text += marked.slice(rest, mark.index);
    rest = mark.index + mark[0].length;
    const [all, words, name, of] = mark;
    if (of !== undefined) open.push({ of: Number(of) - 1, start: text.length });
    else if (all === '>') {
      const { of: source, start } = open.pop() ?? { of: 0, start: text.length };
      contents.set(source, [...(contents.get(source) ?? []), { start, end: text.length }]);
    } else {
      sources.push(words ? { start: text.length, end: text.length + words.length } : null);
      asked.push(name === '-' ? null : (name as string));
      text += words;
    }
  }
  text += marked.slice(rest);
  const segments = segmentsOf(text);
  const { quotations } = quotationsIn(text, segments, english);
  const doc = read(text, segments, quotations, english);
  const found = sources.map((source, i) => attribution(source, contents.get(i) ?? [], i));
  const { speakers, speakerOf } = identify(doc, found, known);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const told = speakerOf.map((id) => (id === null ? null : (names.get(id) ?? null)));
  return { text, segments, speakers, told, asked };
}

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const isHeadline = line[0].startsWith('# ');
    const start = line.index + (isHeadline ? 2 : 0);
    const end = line.index + line[0].length;
    segments.push({ kind: isHeadline ? 'headline' : 'paragraph', start, end, text: text.slice(start, end) });
  }
  return segments;
}

function attribution(source: Span | null, content: readonly Span[], i: number): FoundAttribution {
  return {
    form: 'direct',
    manner: 'speech',
    content,
    quoted: [],
    cue: null,
    source,
    addressee: null,
    within: null,
    continues: source === null && i > 0 ? i - 1 : null,
    confidence: 1,
  };
}

/** Every mark of the text gets the name that it asks for. */
export function expectSpeakers(marked: string): void {
  const { told, asked } = identifyMarked(marked);
  expect(told, marked).toEqual(asked);
}

/** The one speaker of a text with one source. */
export function speakerOf(marked: string): Speaker | undefined {
  return identifyMarked(marked).speakers[0];
}
