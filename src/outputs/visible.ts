/** Controls, and marks that turn the direction of the text around them (Unicode UAX 9; CVE-2021-42574). */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text with � for each character that a terminal, a table or the reader of a line would obey and not show. */
export function visible(text: string): string {
  return text.replaceAll(STEERING, '\uFFFD');
}
