import type { Speaker } from '../types.ts';

/**
 * Ids of the speakers who are called so. By the caller's own id, the whole name, the name that the article calls them (“Norlight” of Norlight Ferries), or a person's last name it may be several; by any other words of a
 * name it is the one speaker whose name has them, or nobody. Case, accents, marks, Mr and Dr don't count. Verrick's brother is not called Verrick.
 */
export function calledSo(speakers: readonly Speaker[], so: string): string[] {
  const asked = wordsOf(so.replace(FORM_OF_ADDRESS, ''));
  const fitting = speakers.filter((one) => so === one.known || (asked.length > 0 && isCalled(one, asked)));
  if (fitting.length > 0) return fitting.map(({ id }) => id);
  const partly = speakers.filter((one) => asked.length > 0 && hasWords(one, asked));
  return partly.length === 1 ? partly.map(({ id }) => id) : [];
}

function isCalled({ name, kind, mentions }: Speaker, asked: readonly string[]): boolean {
  const named = mentions.filter(({ form }) => form === 'name').map(({ text }) => text);
  const lastName = kind === 'person' ? [wordsOf(name).slice(-asked.length)] : [];
  return [...[name, ...named].map((one) => wordsOf(one.replace(FORM_OF_ADDRESS, ''))), ...lastName].some(
    (words) => words.join(' ') === asked.join(' '),
  );
}

function hasWords({ name, kind }: Speaker, asked: readonly string[]): boolean {
  const isName = kind === 'person' || kind === 'organization';
  const own = name.split(/\s+/).filter((word) => isName || !/['’]s$/.test(word));
  const words = new Set(wordsOf(own.join(' ')));
  return asked.every((word) => words.has(word));
}

/** Mr Marlow is Idris Marlow. */
const FORM_OF_ADDRESS = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\b\.?\s+(?=\S)/i;

/** Words without case, accents and marks. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
