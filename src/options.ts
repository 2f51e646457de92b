import { arrayOf, checkKind, fieldsOf, show } from './check-text.ts';
import { type Field, type Fields, LEXICON_ROWS, type Values } from './lexicon-rows.ts';
import type { Lexicon } from './lexicons/types.ts';
import { literals } from './literals.ts';
import type { KnownSpeaker } from './speakers/types.ts';
import type { StatementReader } from './statements/types.ts';
import type { ExtractOptions } from './types.ts';

/** Options with every default filled in; `lexicon` holds the caller's rows before those of the language, of the lists that are wanted. */
export interface Settings<Lists extends Partial<Lexicon> = Lexicon> extends Omit<Given, 'lexicon' | 'reader'> {
  readonly lexicon: Lists;
  readonly reader: StatementReader | null;
}
type Given = { readonly [name in keyof ExtractOptions]-?: NonNullable<ExtractOptions[name]> };

const ATTRIBUTIONS: readonly unknown[] = ['all', 'speech', 'quoted'];
const OPTIONS: readonly (keyof ExtractOptions)[] = /* @__PURE__ */ literals(
  'attributions narration minConfidence speakers lexicon nested reader',
);
const KNOWN_SPEAKER = ['name', 'aliases', 'id'] as const;

/** Throws a TypeError unless every field of the context is a string or left out. */
export function checkContext(context: unknown, where: string): void {
  const given = fieldsOf(context, ['cue', 'source', 'context'], `${where}: context`);
  for (const [field, value] of Object.entries(given))
    if (value !== undefined) checkKind(value, 'a string', `${where}: context.${field}`);
}

/**
 * The caller's options, checked and completed. `language` holds the lists that the function reads; rows for others are checked and left out.
 * @param names the options that the function has
 * @throws TypeError where an option is of the wrong type or none of these, RangeError where its value is out of range.
 */
export function settingsOf<Lists extends Partial<Lexicon>>(
  options: ExtractOptions | undefined,
  language: Lists,
  where: string,
  names: readonly (keyof ExtractOptions)[] = OPTIONS,
): Settings<Lists> {
  const given = fieldsOf(options ?? {}, names, `${where}: options`);
  const attributions = given.attributions ?? 'all';
  if (!ATTRIBUTIONS.includes(attributions))
    throw new RangeError(`${where}: attributions must be 'all', 'speech' or 'quoted', not ${show(attributions)}`);
  return {
    attributions: attributions as Settings['attributions'],
    narration: booleanOf(given.narration ?? false, `${where}: narration`),
    minConfidence: probabilityOf(given.minConfidence ?? 0, `${where}: minConfidence`),
    speakers: knownSpeakersOf(given.speakers ?? [], `${where}: speakers`),
    lexicon: lexiconOf(given.lexicon, language, `${where}: lexicon`),
    nested: booleanOf(given.nested ?? true, `${where}: nested`),
    reader: readerOf(given.reader, `${where}: reader`),
  };
}

/** The reader among options that have no other. @throws TypeError where it is none, or there is another option. */
export const readerIn = (options: unknown, where: string): StatementReader | null =>
  readerOf(fieldsOf(options, ['reader'], `${where}: options`).reader, `${where}: reader`);

function readerOf(value: unknown, what: string): StatementReader | null {
  if (value === undefined) return null;
  const { name, read, cues } = Object(value) as Partial<StatementReader>;
  if (typeof name !== 'string' || typeof read !== 'function' || !['function', 'undefined'].includes(typeof cues))
    throw new TypeError(
      `${what} must be the reader of onrecord/reader, or have a name, a function read and a function cues or none, not ${show(value)}`,
    );
  return value as StatementReader;
}

function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${what} must be true or false, not ${show(value)}`);
  return value;
}

function probabilityOf(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new TypeError(`${what} must be a number from 0 to 1, not ${show(value)}`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} must be a number from 0 to 1, not ${show(value)}`);
  return value;
}

const knownSpeakersOf = (rows: unknown, what: string): KnownSpeaker[] =>
  arrayOf(rows, what).map((row, i) => knownSpeakerOf(row, `${what}[${i}]`));

/** A speaker whom the caller knows, checked. @throws TypeError with what is wrong with it. */
export function knownSpeakerOf(row: unknown, what: string): KnownSpeaker {
  const given = fieldsOf(row, KNOWN_SPEAKER, what);
  const aliases = given.aliases;
  const id = given.id;
  return {
    name: nameOf(given.name, `${what}.name`),
    ...(aliases === undefined
      ? {}
      : { aliases: arrayOf(aliases, `${what}.aliases`).map((a, j) => nameOf(a, `${what}.aliases[${j}]`)) }),
    ...(id === undefined ? {} : { id: idOf(id, `${what}.id`) }),
  };
}

/** The last lists that were made of a language's and a caller's rows: a caller mostly passes the same ones for each text, and what rooms build from lists is slow. */
const lastMade = new WeakMap<object, { readonly rows: string; readonly lists: Partial<Lexicon> }>();

/**
 * The language's lists with the caller's rows in front, so that a caller's row wins over the language's own. Without rows it is
 * the language's lexicon itself, with the rows of the call before what was made then: rooms keep their look-ups by its identity.
 */
function lexiconOf<Lists extends Partial<Lexicon>>(lists: unknown, language: Lists, what: string): Lists {
  if (lists === undefined) return language;
  const names = Object.keys(language) as (keyof Lexicon)[];
  const known = Object.keys(LEXICON_ROWS) as (keyof Lexicon)[];
  const given = fieldsOf(lists, known, what);
  const own: Partial<Record<keyof Lexicon, readonly unknown[]>> = {};
  for (const name of known) if (given[name] !== undefined) own[name] = rowsOf(given[name], name, `${what}.${name}`);
  if (names.every((name) => (own[name] ?? []).length === 0)) return language;
  const rows = JSON.stringify(names.map((name) => own[name]));
  const last = lastMade.get(language);
  if (last?.rows === rows) return last.lists as Lists;
  const made = Object.fromEntries(
    names.map((name) => [name, [...(own[name] ?? []), ...(language[name] ?? [])]]),
  ) as unknown as Lists;
  lastMade.set(language, { rows, lists: made });
  return made;
}

/** Whoever gives a phrase with its type wants it to count, and it has no weight of its own. */
function rowsOf(rows: unknown, list: keyof Lexicon, what: string): unknown[] {
  const checked = arrayOf(rows, what).map((row, i) => rowOf(row, LEXICON_ROWS[list], `${what}[${i}]`));
  return list === 'statementCues' ? checked.map((row) => ({ ...row, decides: true })) : checked;
}

/** A row, checked, as a copy that the caller doesn't hold. A misspelt field is told before the one that it was meant for is missed. */
function rowOf(row: unknown, fields: Fields, what: string): object {
  const given = fieldsOf(row, Object.keys(fields), what);
  const checked: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const [needed, kind] = typeof field === 'object' && 'optional' in field ? [false, field.optional] : [true, field];
    if (needed || name in given) checked[name] = checkedValue(given[name], kind, `${what}.${name}`);
  }
  return checked;
}

function checkedValue(value: unknown, field: Field, what: string): unknown {
  if (typeof field === 'object' && 'each' in field)
    return arrayOf(value, what).map((one, i) => checkedValue(one, field.each, `${what}[${i}]`));
  if (typeof field === 'object') {
    if (field.includes(value as Values[number])) return value;
    throw new RangeError(`${what} must be ${choiceOf(field)}, not ${show(value)}`);
  }
  checkKind(value, 'a string', what);
  const text = value as string;
  if (field !== 'any' && !/\S/.test(text)) throw new TypeError(`${what} must not be empty, not ${show(text)}`);
  if (field === 'lower' && /\p{Lu}/u.test(text))
    throw new TypeError(`${what} must be in lower case, not ${show(text)}`);
  return text;
}

const choiceOf = (values: Values): string =>
  values.length === 1 ? `${show(values[0])} or left out` : `one of ${values.map(show).join(', ')}`;

/** Letters or digits: nothing else can be met as a name. */
function nameOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value))
    throw new TypeError(`${what} must be a string with letters in it, not ${show(value)}`);
  return value;
}

function idOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new TypeError(`${what} must be a string that is not empty, not ${show(value)}`);
  return value;
}
