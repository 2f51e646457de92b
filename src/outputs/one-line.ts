import type { TextSpan } from '../types.ts';

/** The words of a content as one line: “It’s safe,” she said, “for now.” gives “It’s safe,” “for now.” */
export function oneLine(content: readonly TextSpan[]): string {
  return content
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What an output says of an empty record. */
export const NOBODY = 'Nobody is quoted.';
