const MOST_EDITS = 2;

/** The word that was probably meant, if one is at most two letters away, and less than half of them: fromat → format. */
export function nearestTo(word: string, words: readonly string[]): string | null {
  const [best] = words
    .filter((other) => Math.abs(other.length - word.length) <= MOST_EDITS)
    .map((other) => ({ other, edits: editsBetween(word, other) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= MOST_EDITS && 2 * best.edits < word.length ? best.other : null;
}

/** Letters to add, leave out, change or swap with the next one, at least (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
