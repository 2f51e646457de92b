import type { Build, GoldAttribution, Labelled, ScoredRecord } from '../../../lab/score/types.ts';

/** Where some words first stand in a text. */
export function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** An attribution in words of the text. */
export interface Said {
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly manner?: string;
  readonly within?: string;
  readonly confidence?: number;
  readonly speaker?: { readonly name: string; readonly kind?: string };
  /** The types of its statements. */
  readonly types?: readonly ScoredRecord['statements'][number]['type'][];
}

export function goldOf(text: string, { source, cue, content }: Said): GoldAttribution {
  const [sources, cues, contents] = [source, cue, content].map((list) => list.map((words) => at(text, words)));
  return { source: sources ?? [], cue: cues ?? [], content: contents ?? [] };
}

export const article = (text: string, said: readonly Said[], more: Partial<Labelled> = {}): Labelled => ({
  id: 'an article',
  text,
  attributions: said.map((one) => goldOf(text, one)),
  ...more,
});

/** A build that makes the same record of every text; `a1` … are the attributions' ids. */
export function buildOf(text: string, said: readonly Said[], segments: ScoredRecord['segments'] = []): Build {
  const attributions = said.map((one, i) => {
    const { source, cue, content } = goldOf(text, one);
    return {
      id: `a${i + 1}`,
      within: one.within ?? null,
      manner: one.manner ?? 'speech',
      source: source[0] ?? null,
      cue: cue[0] ?? null,
      content,
      speaker: one.speaker ? `s${i + 1}` : null,
      confidence: one.confidence ?? 0.9,
    };
  });
  const speakers = said.flatMap(({ speaker }, i) =>
    speaker ? [{ id: `s${i + 1}`, name: speaker.name, kind: speaker.kind ?? 'person' }] : [],
  );
  const statements = said.flatMap(({ types = [] }, i) =>
    types.map((type) => ({ attribution: `a${i + 1}`, type, content: attributions[i]?.content ?? [] })),
  );
  return {
    extract: () => ({ segments, attributions, speakers, statements }),
    classifyStatement: (words) => ({ type: words.includes('never') ? 'denial' : 'claim' }),
  };
}
