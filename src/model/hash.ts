/** FNV-1a over UTF-16 units: a 32-bit integer for a word, so that features are integers from here on. */
export const hashText = (text: string): number => hashEnd(text, text.length);

/** The hash of the last `count` units of a text, or of all of a shorter one. */
export function hashEnd(text: string, count: number): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, text.length - count); i < text.length; i++)
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Joins two integers to one. The order counts: `combine(a, b) !== combine(b, a)`. */
export function combine(a: number, b: number): number {
  let h = Math.imul(a ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(b + 0x27d4eb2f, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}
