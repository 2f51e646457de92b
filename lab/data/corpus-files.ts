import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import type { Text } from './label-file.ts';

// Files with texts, a JSON object a line; README.md here tells how to make them.

export type Pairs = readonly (readonly [number, number])[];

/** An attribution as the files have it: each role a list of [start, end). */
export interface RawAttribution {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
}
/** A line of `polnear/*.jsonl`: the attributions are PolNeAR's own. */
export interface RawArticle extends Text {
  readonly attributions: readonly RawAttribution[];
}

export const spansOfPairs = (pairs: Pairs): Span[] => pairs.map(([start, end]) => ({ start, end }));

/** @throws RangeError where the file is not there. */
export function linesOf<Line>(folder: string, set: string, split: string): Line[] {
  const file = join(folder, set, `${split}.jsonl`);
  if (!existsSync(file)) throw new RangeError(`no ${file}: lab/data/README.md says how to make it`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Those of a file that may be missing. */
export const linesIfAny = <Line>(folder: string, set: string, split: string): Line[] =>
  existsSync(join(folder, set, `${split}.jsonl`)) ? linesOf<Line>(folder, set, split) : [];
