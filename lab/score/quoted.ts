import { isWordUnit } from './positions.ts';

const PARAGRAPH = /[^\n]+(?:\n(?!\n)[^\n]+)*/g;
const BEFORE_OPENING = /[\s([{\-–—―/“‘«]/;

/**
 * 1 for each UTF-16 unit between quote marks, paragraph by paragraph. The scorer's own reading of quote marks, so that the kinds of gold
 * attributions don't hang on the build that is scored.
 */
export function quotedUnits(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { index, 0: paragraph } of text.matchAll(PARAGRAPH))
    for (const [start, end] of quotesIn(paragraph)) mask.fill(1, index + start, index + end);
  return mask;
}

/** A double mark that is never closed holds to the end of the paragraph. Single marks are looked for outside double ones. */
function quotesIn(paragraph: string): [number, number][] {
  const found: [number, number][] = [];
  let double = -1;
  let single = -1;
  for (let i = 0; i < paragraph.length; i++) {
    if (opensDouble(paragraph, i)) {
      if (double < 0) double = i;
    } else if (/[”»"]/.test(paragraph[i] as string)) {
      if (double >= 0) found.push([double, i + 1]);
      double = -1;
    } else if (double < 0 && single < 0) {
      if (opensSingle(paragraph, i)) single = i;
    } else if (double < 0 && i - single > 2 && closesSingle(paragraph, i)) {
      found.push([single, i + 1]);
      single = -1;
    }
  }
  return double < 0 ? found : [...found, [double, paragraph.length]];
}

const startsWord = (text: string, i: number): boolean =>
  BEFORE_OPENING.test(text[i - 1] ?? ' ') && !/\s/.test(text[i + 1] ?? ' ');

const opensDouble = (text: string, i: number): boolean =>
  text[i] === '“' || text[i] === '«' || (text[i] === '"' && startsWord(text, i));

const opensSingle = (text: string, i: number): boolean =>
  (text[i] === '‘' || text[i] === "'") && startsWord(text, i) && isWordUnit(text[i + 1]);

const closesSingle = (text: string, i: number): boolean =>
  (text[i] === '’' || text[i] === "'") && !isWordUnit(text[i + 1]) && !/\s/.test(text[i - 1] ?? ' ');
