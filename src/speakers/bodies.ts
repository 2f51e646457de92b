import { ONLY_BEFORE, OTHER_BODIES, SAME_BODY } from './word-lists.ts';

/** The noun of a name: the *Authority* for Roads, the Lund *Council*. */
export const headOf = (words: readonly string[]): string => words[headAt(words)] as string;

function headAt(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  return (link < 0 ? words.length : link) - 1;
}

/**
 * Whether an organization whose name begins with `part` is another one, by the noun that its name goes on to: Kent Police and the Kent Police
 * *Federation*, Lund University and its *Hospital*; not Borealis and the Borealis *Group*. A trust or foundation is often called by the
 * rest of its name, and is another one only than what the text had named before it: `isBefore`.
 */
export function isOtherBody(part: readonly string[], whole: readonly string[], isBefore: boolean): boolean {
  const at = headAt(whole);
  const head = whole[at] as string;
  if (at < part.length || SAME_BODY.has(head) || part.some((word, i) => whole[i] !== word)) return false;
  if (OTHER_BODIES.has(head)) return true;
  return ONLY_BEFORE.has(head) && isBefore;
}
