import { markdownOf } from './markdown.ts';
import { plainOf } from './markup.ts';
import type { Plain } from './writer.ts';

/** What a page shows, where the text is its source: HTML or Markdown; null for plain text. */
export const visibleOf = (text: string): Plain | null => plainOf(text) ?? markdownOf(text);
