import type { Extraction, Span, TextSpan } from '../types.ts';

/** The words of a content as one line: “It’s safe,” she said, “for now.” gives “It’s safe,” “for now.” */
export function oneLine(content: readonly Pick<TextSpan, 'text'>[], between = ' '): string {
  return content
    .map(({ text }) => text)
    .join(between)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Where a content begins: what is shown stands in this order. */
export const startOf = ({ content }: { readonly content: readonly Span[] }): number => content[0]?.start ?? 0;

/** What an output says of an empty record. */
export const NOBODY = 'Nobody is quoted.';

/** What is odd about a text, and where, if not from its beginning on: “This quotation is never closed. (at character 120)” */
export const noteTold = ({ message, span }: Extraction['notes'][number]): string =>
  span.start === 0 ? message : `${message} (at character ${span.start})`;
