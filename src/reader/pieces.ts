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
  const known = new Map<string, readonly number[]>();
  const piecesOf = (word: string): readonly number[] => {
    const cut = known.get(word) ?? piecesIn(word, numbers) ?? unknown;
    if (known.size < MOST_KNOWN) known.set(word, cut);
    return cut;
  };
  return (text) => wordsIn(text).flatMap(piecesOf);
}
/** Words that are remembered; a text has no more that come again. */
const MOST_KNOWN = 20_000;

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

/** Words of letters and digits, and each other sign alone. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().normalize('NFD').replace(ACCENTS, '').match(WORDS) ?? [];
}
const ACCENTS = /[\u0300-\u036f]/g;
/** Latin letters alone make words: newer engines know more letters of other scripts, and none of these is a piece. */
const WORDS = /[a-z0-9\u00df-\u00f6\u00f8-\u024f]+|[^\s\p{Cc}\p{Cf}]/gu;
