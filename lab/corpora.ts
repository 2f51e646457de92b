import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/article/types.ts';

/** An attribution as annotated: each role a list of spans; source and cue may be empty. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article with its annotation. */
export interface GoldArticle {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  /** Whether the guideline labels speech only, and leaves attitudes (wants, is critical of) out. */
  readonly speechOnly: boolean;
  readonly attributions: readonly GoldAttribution[];
}

type Pairs = readonly (readonly [number, number])[];
interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

const spans = (pairs: Pairs): Span[] => pairs.map(([start, end]) => ({ start, end }));

/** Reads one article a line: {"id", "text", "attributions": [{"source": [[0, 3]], "cue": …, "content": …}]}. */
export function parseArticles(lines: string, corpus: string, speechOnly: boolean): GoldArticle[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line) as Line;
      return {
        id,
        corpus,
        text,
        speechOnly,
        attributions: attributions.map((a) => ({
          source: spans(a.source),
          cue: spans(a.cue),
          content: spans(a.content),
        })),
      };
    });
}

/** The corpora of a split, and whether each labels speech only. */
export const corpora: readonly { readonly name: string; readonly speechOnly: boolean }[] = [
  { name: 'polnear', speechOnly: false },
  { name: 'bbc', speechOnly: true },
  { name: 'modern', speechOnly: true },
];

export function readCorpora(folder: string, split: 'fit' | 'dev'): GoldArticle[] {
  return corpora.flatMap(({ name, speechOnly }) =>
    parseArticles(readFileSync(join(folder, name, `${split}.jsonl`), 'utf8'), name, speechOnly),
  );
}
