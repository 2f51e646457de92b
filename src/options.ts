import type { Lexicon } from './lexicons/types.ts';
import type { KnownSpeaker } from './speakers/types.ts';
import type { ExtractOptions } from './types.ts';

/** Options with every default filled in; `lexicon` holds the caller's rows before those of the language. */
export interface Settings {
  readonly attributions: 'all' | 'speech' | 'quoted';
  readonly narration: boolean;
  readonly minConfidence: number;
  readonly speakers: readonly KnownSpeaker[];
  readonly lexicon: Lexicon;
}

const ATTRIBUTIONS: readonly unknown[] = ['all', 'speech', 'quoted'];
const OPTIONS: readonly string[] = ['attributions', 'narration', 'minConfidence', 'speakers', 'lexicon'];
const KNOWN_SPEAKER: readonly string[] = ['name', 'aliases', 'id'];

/** Throws a TypeError unless `text` is a string: the one thing about a text that is the caller's fault. */
export function checkText(text: unknown, where: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${where}: text must be a string, not ${show(text)}`);
}

const CONTEXT: readonly string[] = ['cue', 'source', 'context'];

/** Throws a TypeError unless every field of the context is a string or left out. */
export function checkContext(context: unknown, where: string): void {
  const given = fieldsOf(context, CONTEXT, `${where}: context`);
  for (const field of CONTEXT) {
    const value = given(field);
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`${where}: context.${field} must be a string, not ${show(value)}`);
  }
}

/**
 * The caller's options, checked and completed.
 * @throws TypeError where an option is of the wrong type or unknown, RangeError where its value is out of range.
 */
export function settingsOf(options: ExtractOptions | undefined, language: Lexicon, where: string): Settings {
  const given = fieldsOf(options ?? {}, OPTIONS, `${where}: options`);
  const attributions = given('attributions') ?? 'all';
  if (!ATTRIBUTIONS.includes(attributions))
    throw new RangeError(`${where}: attributions must be 'all', 'speech' or 'quoted', not ${show(attributions)}`);
  const narration = given('narration') ?? false;
  if (typeof narration !== 'boolean')
    throw new TypeError(`${where}: narration must be true or false, not ${show(narration)}`);
  return {
    attributions: attributions as Settings['attributions'],
    narration,
    minConfidence: probabilityOf(given('minConfidence') ?? 0, `${where}: minConfidence`),
    speakers: knownSpeakersOf(given('speakers') ?? [], `${where}: speakers`),
    lexicon: lexiconOf(given('lexicon'), language, `${where}: lexicon`),
  };
}

function probabilityOf(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new TypeError(`${what} must be a number from 0 to 1, not ${show(value)}`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} must be a number from 0 to 1, not ${show(value)}`);
  return value;
}

function knownSpeakersOf(rows: unknown, what: string): KnownSpeaker[] {
  return arrayOf(rows, what).map((row, i) => {
    const given = fieldsOf(row, KNOWN_SPEAKER, `${what}[${i}]`);
    const aliases = given('aliases');
    const id = given('id');
    return {
      name: nameOf(given('name'), `${what}[${i}].name`),
      ...(aliases === undefined
        ? {}
        : {
            aliases: arrayOf(aliases, `${what}[${i}].aliases`).map((a, j) => nameOf(a, `${what}[${i}].aliases[${j}]`)),
          }),
      ...(id === undefined ? {} : { id: nameOf(id, `${what}[${i}].id`) }),
    };
  });
}

/**
 * The language's lists with the caller's rows in front, so that a caller's row wins over the language's own. Without rows it is
 * the language's lexicon itself: rooms keep their look-ups by its identity.
 */
function lexiconOf(lists: unknown, language: Lexicon, what: string): Lexicon {
  if (lists === undefined) return language;
  const names = Object.keys(language);
  const given = fieldsOf(lists, names, what);
  const merged = names.map((name) => {
    const rows = given(name);
    const own = language[name as keyof Lexicon];
    return [name, rows === undefined ? own : [...rowsLike(own, rows, `${what}.${name}`), ...own]];
  });
  return Object.fromEntries(merged) as unknown as Lexicon;
}

/** The caller's rows, where each has the fields that the language's own rows have, of the same types. */
function rowsLike(own: readonly unknown[], rows: unknown, what: string): unknown[] {
  const model = own[0];
  const list = arrayOf(rows, what);
  list.forEach((row, i) => {
    if (typeof row !== typeof model || row === null)
      throw new TypeError(`${what}[${i}] must be ${article(typeof model)}, not ${show(row)}`);
    if (typeof model !== 'object' || model === null) return;
    for (const [field, value] of Object.entries(model)) {
      const has = (row as Record<string, unknown>)[field];
      if (value !== null && field !== 'example' && typeof has !== typeof value)
        throw new TypeError(`${what}[${i}].${field} must be ${article(typeof value)}, not ${show(has)}`);
    }
  });
  return list;
}

/** Reads the own fields of an object that may have these and no others. */
function fieldsOf(value: unknown, names: readonly string[], what: string): (name: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${what} must be an object, not ${show(value)}`);
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new TypeError(`${what} has no ${show(name)}; it may have ${names.join(', ')}`);
  const fields = new Map<string, unknown>(Object.entries(value));
  return (name) => fields.get(name);
}

function arrayOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} must be an array, not ${show(value)}`);
  return value;
}

function nameOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new TypeError(`${what} must be a string with letters in it, not ${show(value)}`);
  return value;
}

const article = (type: string): string => (type === 'object' ? 'an object' : `a ${type}`);

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}
