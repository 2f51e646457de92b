import type { Speaker } from '../types.ts';

/** Whether a speaker is called so: by the name, whole words of it in any order, case and without accents (“marlow” is Idris Marlow), or by the caller's own id. */
export function isCalled({ name, known }: Pick<Speaker, 'name' | 'known'>, so: string): boolean {
  const words = new Set(wordsOf(name));
  const asked = wordsOf(so);
  return so === known || (asked.length > 0 && asked.every((word) => words.has(word)));
}

/** Words without case, accents and marks. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
