// By itself, since it is in every bundle that finds quotations, and that has to stay tiny.

/** Throws a TypeError unless `text` is a string: the one thing about a text that is the caller's fault. */
export function checkText(text: unknown, where: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${where}: text must be a string, not ${named(text)}`);
}

/** A value that is no string, as an error names it. */
export function named(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}
