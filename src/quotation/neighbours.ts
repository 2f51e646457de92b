/** What stands beside a quote mark. */
export type Neighbour = 'space' | 'opening' | 'dash' | 'stop' | 'closing' | 'word';

/**
 * What a mark's two neighbours show: it opens (space before, word after), closes (word or stop before), could do either
 * (`said:"Yes"`, `"Yes,"he said`), or stands alone between spaces.
 */
export type Side = 'open' | 'close' | 'either' | 'alone';

export function sideOf(before: Neighbour, after: Neighbour): Side {
  switch (before) {
    case 'opening':
      return after === 'closing' || after === 'stop' ? 'either' : 'open';
    case 'space':
      if (after === 'space') return 'alone';
      if (after === 'closing') return 'close';
      return after === 'stop' ? 'either' : 'open';
    case 'dash': // word—"word: the start of a quotation, or a speaker cut off where a space is missing
      return after === 'space' || after === 'stop' || after === 'closing' ? 'close' : 'either';
    default:
      return after === 'word' ? 'either' : 'close';
  }
}

/** The neighbour of a mark at `start`; a block's edge counts as space. */
export const neighbourBefore = (text: string, start: number, blockStart: number): Neighbour =>
  start > blockStart ? neighbourOf(text.charCodeAt(start - 1)) : 'space';

/** The neighbour of a mark that ends at `end`. A dot is no stop in `"...and then` and `".38 special"`. */
export function neighbourAfter(text: string, end: number, blockEnd: number): Neighbour {
  if (end >= blockEnd) return 'space';
  const code = text.charCodeAt(end);
  if (code === 0x2026) return 'dash';
  if (code === 0x2e && end + 1 < blockEnd) {
    const next = text.charCodeAt(end + 1);
    if (next === 0x2e) return 'dash';
    if (isDigit(next)) return 'word';
  }
  return neighbourOf(code);
}

function neighbourOf(code: number): Neighbour {
  if (isSpace(code)) return 'space';
  if (isWordCode(code)) return 'word';
  switch (code) {
    case 0x28: // ( [ { <
    case 0x5b:
    case 0x7b:
    case 0x3c:
      return 'opening';
    case 0x29: // ) ] } >
    case 0x5d:
    case 0x7d:
    case 0x3e:
      return 'closing';
    case 0x2c: // , . ; : ! ? …
    case 0x2e:
    case 0x3b:
    case 0x3a:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return 'stop';
    case 0x2d: // - / * _ | and the dashes
    case 0x2f:
    case 0x2a:
    case 0x5f:
    case 0x7c:
      return 'dash';
    default:
      return code >= 0x2010 && code <= 0x2015 ? 'dash' : 'word';
  }
}

/** White space, and marks without width (zero-width space, direction marks, byte order mark). */
export const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x85 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  code === 0x1680 ||
  code === 0x3000 ||
  code === 0xfeff;

/** A letter or digit. Beyond Latin-1 every code unit counts that is no punctuation, symbol or half of a surrogate pair. */
export const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  isDigit(code) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0x1680) ||
  (code >= 0x3040 && code < 0xd800);

export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xbc && code <= 0xbe); /* ¼ ½ ¾ */

/** The end of `text.slice(from, to)` without its trailing white space. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
