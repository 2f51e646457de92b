// What every door checks, and how errors name a value. By itself, since it is in every bundle that finds quotations, and that has to stay tiny.

/** Throws a TypeError unless `text` is a string: the one thing about a text that is the caller's fault. */
export function checkText(text: unknown, where: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${where}: text must be a string, not ${named(text)}`);
}

/** A value as an error names it; of a long string, its beginning. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'string') return named(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** A value that is no string, as an error names it. */
function named(value: unknown): string {
  if (Object(value) !== value) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'function' ? 'a function' : 'an object';
}
