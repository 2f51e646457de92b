/** Index of the first value ≥ `least` in rising values, such as where tokens begin; their number where there is none. */
export function firstAt(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
