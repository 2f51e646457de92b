import type { Line } from './lines.ts';
import { isLong } from './phrases.ts';

/** The longer words that paragraphs begin with. */
export function bodyWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { look, folded } of lines)
    if (look === 'prose') for (const word of folded) if (isLong(word)) words.add(word);
  return words;
}

/** Share of a line's longer words that the article says again. */
export function overlap({ folded }: Line, body: ReadonlySet<string>): number {
  const long = folded.filter(isLong);
  return long.length ? long.filter((word) => body.has(word)).length / long.length : 0;
}
