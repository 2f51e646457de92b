/** What stands beside a quote mark; `stop` is any mark that ends words: a comma, a question mark, a closing bracket. */
type Neighbour = 'space' | 'opening' | 'dash' | 'stop' | 'word';

/**
 * What a mark's two neighbours show: it opens (space before, word after), closes (word or stop before), could do either
 * (`said:"Yes"`, `"Yes,"he said`), or stands alone between spaces.
 */
export type Side = 'open' | 'close' | 'either' | 'alone';

function sideOf(before: Neighbour, after: Neighbour): Side {
  const afterIsEnd = after === 'space' || after === 'stop';
  if (before === 'space' && after === 'space') return 'alone';
  if (before === 'space' || before === 'opening') return after === 'stop' ? 'either' : 'open';
  if (before === 'dash') return afterIsEnd ? 'close' : 'either'; // word—"word: a quotation begins, or a speaker is cut off
  return after === 'word' ? 'either' : 'close';
}

/** The side of marks from `start` to `end` in a block without white space at its edges. */
export function sideIn(text: string, start: number, end: number, blockStart: number, blockEnd: number): Side {
  if (start > blockStart && end === blockEnd) return 'close';
  const before = start === blockStart ? 'opening' : neighbourOf(text.charCodeAt(start - 1));
  return sideOf(before, end === blockEnd ? 'space' : neighbourAfter(text, end));
}

/** A dot is no stop in `"...and then` and `".38 special"`. */
function neighbourAfter(text: string, end: number): Neighbour {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (code === 0x2026 || (code === 0x2e && next === code)) return 'dash';
  return code === 0x2e && isDigit(next) ? 'word' : neighbourOf(code);
}

function neighbourOf(code: number): Neighbour {
  if (isSpace(code)) return 'space';
  const character = String.fromCharCode(code);
  if ('([{<'.includes(character)) return 'opening';
  if (',.;:!?…)]}>'.includes(character)) return 'stop';
  return '-/*_|'.includes(character) || (code >= 0x2010 && code <= 0x2015) ? 'dash' : 'word';
}

/** White space, and marks without width (zero-width space, direction marks, byte order mark). */
export const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x85 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  code === 0x3000 ||
  code === 0xfeff;

/** A letter or digit. Beyond Latin-1 every code unit counts that is no punctuation, symbol or half of a surrogate pair. */
export const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  isDigit(code) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xd800);

/** ¼ ½ ¾ too: an 8½" pipe. */
export const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xbc && code <= 0xbe);

/** The end of `text.slice(from, to)` without its trailing white space. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
