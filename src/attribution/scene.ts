import type { Segment } from '../article/types.ts';
import type { Reading, Tokens } from '../language/types.ts';
import type { ReportingLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { type CueWords, cueWordsOf } from './cue-words.ts';
import type { TokenRange } from './range.ts';

/** What the attribution room is given. `segments[i]` is the segment of `reading.blocks[i]`. */
export interface Scene {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: ReportingLexicon;
}

/** One paragraph's part of an outer quotation, in tokens, marks included. The rules step over it as over one word. */
export interface Unit extends TokenRange {
  /** Index into the scene's quotations. */
  readonly quotation: number;
  /** Index into the quotation's parts. */
  readonly part: number;
  readonly block: number;
  /** How many words it has, marks and punctuation not counted. */
  readonly words: number;
}

/** The scene with what every construct asks of it. */
export interface View extends Scene {
  readonly tokens: Tokens;
  readonly words: CueWords;
  /** In text order, never overlapping. */
  readonly units: readonly Unit[];
  /** For each token the index of its unit, -1 in the writer's own words. */
  readonly unitAt: Int32Array;
  /** The sentences, with those joined that a quotation runs over: “We won. We did it,” said Ann. is one frame. */
  readonly frames: readonly TokenRange[];
  /** For each token the index of its frame. */
  readonly frameAt: Int32Array;
}

export function viewOf(scene: Scene): View {
  const { tokens } = scene.reading;
  const units = unitsOf(scene);
  const unitAt = new Int32Array(tokens.count).fill(-1);
  for (const [u, { first, last }] of units.entries()) unitAt.fill(u, first, last);
  const frames = framesOf(scene.reading, unitAt);
  const frameAt = new Int32Array(tokens.count);
  for (const [f, { first, last }] of frames.entries()) frameAt.fill(f, first, last);
  const { reading, segments, quotations, lexicon } = scene;
  const words = cueWordsOf(lexicon);
  return { reading, segments, quotations, lexicon, tokens, words, units, unitAt, frames, frameAt };
}

function unitsOf({ quotations, reading: { tokens } }: Scene): Unit[] {
  const parts = quotations
    .flatMap((q, quotation) =>
      q.depth === 0 ? q.parts.map(({ start, end }, part) => ({ start, end, quotation, part })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  for (const { start, end, quotation, part } of parts) {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    const first = at;
    let words = 0;
    for (; at < tokens.count && (tokens.start[at] as number) < end; at++) if (tokens.tag[at] !== 'PUNCT') words++;
    if (at > first) units.push({ first, last: at, quotation, part, words, block: tokens.block[first] as number });
  }
  return units;
}

function framesOf({ sentences }: Reading, unitAt: Int32Array): TokenRange[] {
  const frames: { first: number; last: number }[] = [];
  for (const { first, last } of sentences) {
    const before = frames.at(-1);
    const cutsUnit = before && unitAt[first] !== -1 && unitAt[first] === unitAt[first - 1];
    if (cutsUnit) before.last = last;
    else if (last > first) frames.push({ first, last });
  }
  return frames;
}
