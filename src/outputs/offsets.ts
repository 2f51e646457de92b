import { checkText } from '../check-text.ts';
import { firstWhere } from '../halving.ts';

/**
 * A map from UTF-16 offsets (which every span here counts, as JavaScript does) to Unicode code points (which W3C Web
 * Annotation, Python and Swift count). An offset inside a surrogate pair goes to the pair's start; a lone surrogate counts
 * as one. Takes time linear in the text once, and logarithmic in its astral characters for each offset.
 *
 * @example
 * ```js
 * import { toCodePoints } from 'onrecord/outputs';
 * console.log(toCodePoints('🚢 sails')(3));
 * // 2
 * ```
 * @throws TypeError where the text is no string; RangeError from the map, where the offset is outside the text.
 */
export function toCodePoints(text: string): (offset: number) => number {
  checkText(text, 'toCodePoints');
  const pairs = pairsIn(text);
  return (offset) => {
    checkOffset(offset, text.length, 'toCodePoints');
    return offset - countBelow(pairs, offset);
  };
}

/**
 * The way back: a map from code points to UTF-16 offsets.
 *
 * @example
 * ```js
 * import { toUtf16 } from 'onrecord/outputs';
 * console.log(toUtf16('🚢 sails')(2));
 * // 3
 * ```
 * @throws TypeError where the text is no string; RangeError from the map, where the offset is outside the text.
 */
export function toUtf16(text: string): (offset: number) => number {
  checkText(text, 'toUtf16');
  const pairs = pairsIn(text);
  const astral = pairs.map((start, i) => start - i);
  return (offset) => {
    checkOffset(offset, text.length - pairs.length, 'toUtf16');
    return offset + countBelow(astral, offset);
  };
}

/** Where each surrogate pair starts, in UTF-16 units. */
function pairsIn(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
}

/** How many of these ascending numbers are below the limit. */
const countBelow = (ascending: readonly number[], limit: number): number =>
  firstWhere(ascending.length, (i) => (ascending[i] as number) >= limit);

function checkOffset(offset: number, length: number, where: string): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length)
    throw new RangeError(`${where}: offset must be a whole number from 0 to ${length}, not ${offset}`);
}
