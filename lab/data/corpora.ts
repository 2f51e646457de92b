import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import { polnearArticles, spokenArticles } from './gold.ts';

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

/** The corpora that attributions are trained on; one whose texts a folder lacks is left out, and told on standard error. */
export const readCorpora = (folder: string, split: string): GoldArticle[] =>
  (['polnear', 'bbc', 'modern'] as const)
    .filter((set) => isThere(folder, set, split))
    .flatMap((set) => {
      const articles = set === 'polnear' ? polnearArticles(folder, split) : spokenArticles(set, folder, split);
      return articles.map(({ id, text, attributions }) => ({
        id,
        corpus: set,
        text,
        speechOnly: set !== 'polnear',
        attributions,
      }));
    });

function isThere(folder: string, set: string, split: string): boolean {
  const file = join(folder, set, `${split}.jsonl`);
  if (existsSync(file)) return true;
  console.warn(`${set}/${split} is left out: no ${file} (lab/data/README.md)`);
  return false;
}
