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

/** Reads the own fields of an object that may have these and no others. */
export function fieldsOf(value: unknown, names: readonly string[], what: string): (name: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${what} must be an object, not ${show(value)}`);
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new TypeError(`${what} has no ${show(name)}; it may have ${names.join(', ')}`);
  const fields = new Map<string, unknown>(Object.entries(value));
  return (name) => fields.get(name);
}

/** The items of an array; a hole in it is an item that is undefined, so that it is told like any other wrong value. */
export function arrayOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} must be an array, not ${show(value)}`);
  return Array.from(value as unknown[]);
}

/** A value that is no string, as an error names it. */
function named(value: unknown): string {
  if (Object(value) !== value) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'function' ? 'a function' : 'an object';
}
