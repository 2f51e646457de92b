import type { Extraction } from '../types.ts';

/**
 * Throws unless the record was made from this text: its spans would otherwise point at other words without anyone noticing.
 * @throws RangeError with the first span whose words the text doesn't have.
 */
export function checkMadeFrom(extraction: Extraction, text: string, where: string): void {
  const spans = [...extraction.segments, ...extraction.attributions.flatMap(({ content }) => content)];
  const astray = spans.find((span) => text.slice(span.start, span.end) !== span.text);
  if (astray === undefined) return;
  const { start, end, text: words } = astray;
  const expected = JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words);
  throw new RangeError(`${where}: the record was made from another text: ${start}–${end} should be ${expected}`);
}
