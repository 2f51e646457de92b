/**
 * A set of words from a list with blanks between. Where it makes a constant, mark the call as pure (`/* @__PURE__ *\/`): a
 * bundler then drops the list from a page that reads no sentences, such as one that only wants `findQuotations`.
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
