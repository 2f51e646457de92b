/** Tokens first … last, last excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
