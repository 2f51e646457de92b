/** The same letters as a string of their own: a slice of a text keeps the whole text alive for as long as it is kept itself. */
export const copyOf = (slice: string): string => ` ${slice}`.slice(1);
