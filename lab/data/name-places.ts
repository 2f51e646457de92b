/**
 * A name by where its words stand in the article, since labels hold no text: `120-131` is a slice of it, `~120-131` the same with a small first letter (“Police said”: police), `=word` a
 * word that the article lacks. Pieces are joined by a blank.
 */
export const nameAt = (text: string, places: string): string =>
  places
    .split(' ')
    .filter(Boolean)
    .map((place) => pieceAt(text, place))
    .join(' ');

function pieceAt(text: string, place: string): string {
  if (place.startsWith('=')) return place.slice(1);
  const [start = 0, end = 0] = place.replace('~', '').split('-').map(Number);
  const slice = text.slice(start, end);
  return place.startsWith('~') ? withSmallStart(slice) : slice;
}

/** The longest slices of the article that make up a name, from the left; of equal ones the first. */
export function placesOfName(text: string, name: string): string {
  const words = name.split(' ');
  const places: string[] = [];
  for (let at = 0; at < words.length; ) {
    let last = words.length;
    while (last > at + 1 && placeOf(text, words.slice(at, last).join(' ')) === null) last--;
    const piece = words.slice(at, last).join(' ');
    places.push(placeOf(text, piece) ?? `=${piece}`);
    at = last;
  }
  return places.join(' ');
}

function placeOf(text: string, piece: string): string | null {
  const start = wholeWordsAt(text, piece);
  if (start >= 0) return `${start}-${start + piece.length}`;
  const capital = piece.charAt(0).toUpperCase() + piece.slice(1);
  const small = wholeWordsAt(text, capital);
  return small >= 0 && withSmallStart(capital) === piece ? `~${small}-${small + piece.length}` : null;
}

/** Where some words first stand as whole words; -1 for nowhere. */
function wholeWordsAt(text: string, words: string): number {
  const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(text[at - 1]) && !isWord(text[at + words.length])) return at;
  return -1;
}

const withSmallStart = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
