/** What a token without letters and digits is as punctuation; others are 0. */
export const marks = {
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  quote: 6,
  bracket: 7,
  apostrophe: 8,
} as const;

/** What a token of each kind begins with, at the kind's number. */
const SIGNS: readonly string[] = ['', ',', '.?!…', ':', ';', '-–—―', '"“”„«»', '()[]', "'‘’`"];

export function kindOfMark(token: string): number {
  const kind = SIGNS.findIndex((signs) => signs.includes(token.charAt(0)));
  if (kind === marks.apostrophe && token.length > 1) return marks.quote;
  return Math.max(0, kind);
}
