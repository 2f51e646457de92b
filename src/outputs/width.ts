/** Characters that take two cells of a terminal: Hangul, kana, ideographs, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Characters that take none: accents that combine, joiners, variation selectors. */
const ZERO = /[\p{M}\u200B-\u200D\u2060\uFEFF]/u;

/** How many cells of a terminal a text takes; an approximation of Unicode’s East Asian Width (UAX 11). */
export function widthOf(text: string): number {
  if (/^[\x20-\x7E\u2013-\u201F]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  return width;
}

/** The text filled up with blanks to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text in lines that fit a width, cut at blanks; a word longer than a line is cut inside. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(' ').flatMap((word) => (widthOf(word) <= width ? [word] : filled(word, '', width)));
  return filled(words, ' ', width);
}

/** As many of the pieces in each line as it has cells for, with this between them. */
function filled(pieces: Iterable<string>, between: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const cells = widthOf(piece);
    const isFirst = line === '' || used + between.length + cells > width;
    if (isFirst && line !== '') lines.push(line);
    used = isFirst ? cells : used + between.length + cells;
    line = isFirst ? piece : line + between + piece;
  }
  return [...lines, line];
}
