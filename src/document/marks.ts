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

export function kindOfMark(token: string): number {
  switch (token[0]) {
    case ',':
      return marks.comma;
    case '.':
    case '?':
    case '!':
    case '…':
      return marks.stop;
    case ':':
      return marks.colon;
    case ';':
      return marks.semicolon;
    case '-':
    case '–':
    case '—':
    case '―':
      return marks.dash;
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
      return marks.quote;
    case '(':
    case ')':
    case '[':
    case ']':
      return marks.bracket;
    case "'":
    case '‘':
    case '’':
    case '`':
      return token.length > 1 ? marks.quote : marks.apostrophe;
    default:
      return 0;
  }
}
