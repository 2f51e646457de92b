const TITLES = /\b(the|a|an|mr|mrs|ms|dr|sir|lord|lady|sen|senator|rep|gov|president)\b/g;
const QUANTIFIERS = /^(both|some|many|several|most|one|our)\s+(?=\p{L})/u;
const SMALL = /^(of|for|from|at|in|and)$/;
const TAIL = /^ (of|for|from|at|in|on|by|with|about|to|that|which|who|\p{L}+(ed|ing))\b/u;

/**
 * Whether two names are one, without case, accents, articles, titles, possessive endings and quantifiers, whatever the order of their words and the
 * small words between them. An empty name is no other's. Who is no person (`kind`, of the one who was found) may go by initials; also by a tail more (spokesman *for the firm*), or, an organization, by its owner before
 * it (*the state's* emergency service).
 */
export function isSameName(gold: string, found: string, kind = 'person'): boolean {
  const [a, b] = [foldName(gold), foldName(found)];
  if (!a || !b) return false;
  if (a === b || sortedWords(a) === sortedWords(b)) return true;
  if (kind === 'person') return false;
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return true;
  return kind === 'organization' ? isOwned(gold, found) : hasTail(a, b) || hasTail(b, a);
}

export const foldName = (name: string): string =>
  plain(name)
    .replace(/(\p{L})['’]s\b/gu, '$1')
    .replace(/s['’](?=\s)/g, 's')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(TITLES, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(QUANTIFIERS, '')
    .replace(/\s(newspaper|magazine)$/, '');

const plain = (name: string): string => name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const sortedWords = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => word && !SMALL.test(word))
    .sort()
    .join(' ');

const initials = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => !/^(of|and|for)$/.test(word))
    .map((word) => word[0])
    .join('');

const isInitialsOf = (short: string, long: string): boolean =>
  short.length > 1 && !short.includes(' ') && long.includes(' ') && short === initials(long);

const hasTail = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) && TAIL.test(long.slice(short.length));

/** “the state's emergency service” is found as “emergency service”. One word alone says too little. */
function isOwned(gold: string, found: string): boolean {
  if (!foldName(found).includes(' ')) return false;
  const words = plain(found).replace(/[^\p{L}\p{N} ]/gu, '.');
  return new RegExp(`^(the )?\\p{L}+['’]s? ${words}$`, 'u').test(plain(gold).trim());
}
