/**
 * The first of the numbers 0 to count − 1 that it holds for, where it then holds for all behind; count where it holds for none. Found by
 * halving, so that a search among all words or quotations of a long text costs nothing that grows with it.
 */
export function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
