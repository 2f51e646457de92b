/** Characters: a longer word is no word of the language. */
const LONGEST = 60;
/** Of a piece, its mark `##` left out. */
const LONGEST_PIECE = 24;
const INSIDE = '##';

/** The numbers of the word pieces of a text (WordPiece, as BERT cuts: in lower case, without accents, the longest known piece first). */
export type Cutter = (text: string) => number[];

/** @param pieces each known piece by its number; one that begins with `##` goes on with a word. `[UNK]` stands for a word that no pieces make. */
export function cutterOf(pieces: readonly string[]): Cutter {
  const numbers = new Map(pieces.map((piece, i) => [piece, i]));
  const unknown = [numbers.get('[UNK]') as number];
  return (text) => wordsIn(text).flatMap((word) => piecesIn(word, numbers) ?? unknown);
}

function piecesIn(word: string, numbers: ReadonlyMap<string, number>): number[] | null {
  if (word.length > LONGEST) return null;
  const cut: number[] = [];
  for (let from = 0; from < word.length; ) {
    let to = Math.min(word.length, from + LONGEST_PIECE);
    const numberTo = (end: number): number | undefined =>
      numbers.get((from === 0 ? '' : INSIDE) + word.slice(from, end));
    while (to > from && numberTo(to) === undefined) to--;
    if (to === from) return null;
    cut.push(numberTo(to) as number);
    from = to;
  }
  return cut;
}

/** Words of letters and digits, and each other sign alone. Nothing here hangs on how new an engine's Unicode is: no piece has other letters than Latin ones. */
function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().replace(LATIN, (letter) => letter.normalize('NFD').replace(ACCENTS, ''));
  return plain.replace(ACCENTS, '').match(WORDS) ?? [];
}
const LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const ACCENTS = /[\u0300-\u036f]/g;
/** Signs of control (a class that is closed), and those that only part or join, are none. */
const WORDS = /[a-z0-9\u00df-\u00f6\u00f8-\u024f]+|[^\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
