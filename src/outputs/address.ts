/** An address without its fragment: to name something on the page, its id goes behind it. */
export const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';
