/** Controls, and marks that turn the direction of the text around them (Unicode UAX 9; CVE-2021-42574). */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text with � for each character that a terminal, a table or the reader of a line would obey and not show. */
export function visible(text: string): string {
  return text.replaceAll(STEERING, '\uFFFD');
}

/** The same for a text of several lines: tabs and the ends of lines stay, but not a carriage return alone, which writes over its line. */
export function visibleLines(text: string): string {
  return text.replaceAll(/[^\t\r\n]+|\r(?!\n)/g, (words) => visible(words));
}

/** The same for JSON, as escapes: a terminal shows “\u009b”, and what reads the JSON gets the same data. */
export function visibleJson(json: string): string {
  return json.replaceAll(STEERING, (c) =>
    /[\t\n]/.test(c) ? c : c === '\r' ? ' ' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
