/**
 * A set of words from lists with blanks between. Where it makes a constant, mark the call as pure (`/* @__PURE__ *\/`): a
 * bundler then drops the list from a page that reads no sentences, such as one that only wants `findQuotations`.
 */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}
