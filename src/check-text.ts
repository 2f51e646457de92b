// What every door checks of its arguments, and how errors name a value. By itself, since it is in every bundle that finds quotations, and that has to stay tiny.

type Kind = 'a string' | 'an array' | 'an object';

/** Throws a TypeError unless `text` is a string: the one thing about a text that is the caller's fault. */
export function checkText(text: unknown, where: string): asserts text is string {
  checkKind(text, 'a string', `${where}: text`);
}

/** Throws a TypeError that says what is wrong, unless the value is of this kind. */
export function checkKind(value: unknown, kind: Kind, what: string): void {
  if (kindOf(value) !== kind) throw new TypeError(`${what} must be ${kind}, not ${show(value)}`);
}

/** The own fields of an object that may have these and no others. */
export function fieldsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
  what: string,
): { readonly [name in Name]?: unknown } {
  checkKind(value, 'an object', what);
  const others = Object.keys(value as object).filter((name) => !names.includes(name as Name));
  if (others.length > 0)
    throw new TypeError(`${what} has no ${others.map(show).join(', ')}; it may have ${names.join(', ')}`);
  return { ...(value as object) };
}

/** The items of an array; a hole in it is an item that is undefined, so that it is told like any other wrong value. */
export function arrayOf(value: unknown, what: string): unknown[] {
  checkKind(value, 'an array', what);
  return [...(value as unknown[])];
}

/** A value as an error names it; of a long string, its beginning. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'string') return kindOf(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** What a value is; of a number, true or null the value itself. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  if (Object(value) !== value) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'function' ? 'a function' : 'an object';
}
