import { markdownOf } from './markdown.ts';
import { plainOf } from './markup.ts';
import { respelt } from './spelling.ts';
import type { Plain } from './writer.ts';

/** What a page shows, where the text is its source (HTML or Markdown), with its words spelt as they are read; null for a text that is read as it is. */
export function visibleOf(text: string): Plain | null {
  const page = plainOf(text) ?? markdownOf(text);
  const spelt = respelt(page?.text ?? text, page);
  if (!page || !spelt) return spelt ?? page;
  return { ...spelt, kind: page.kind, sourceOf: (span) => page.sourceOf(spelt.sourceOf(span)) };
}
