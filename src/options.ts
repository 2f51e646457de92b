import { arrayOf, fieldsOf, show } from './check-text.ts';
import type { Lexicon } from './lexicons/types.ts';
import { lexiconSchema } from './schema/lexicon.ts';
import type { KnownSpeaker } from './speakers/types.ts';
import type { ExtractOptions } from './types.ts';

/** Options with every default filled in; `lexicon` holds the caller's rows before those of the language, of the lists that are wanted. */
export interface Settings<Lists extends Partial<Lexicon> = Lexicon> {
  readonly attributions: 'all' | 'speech' | 'quoted';
  readonly narration: boolean;
  readonly minConfidence: number;
  readonly speakers: readonly KnownSpeaker[];
  readonly lexicon: Lists;
}

const ATTRIBUTIONS: readonly unknown[] = ['all', 'speech', 'quoted'];
const OPTIONS: readonly (keyof ExtractOptions)[] = [
  'attributions',
  'narration',
  'minConfidence',
  'speakers',
  'lexicon',
];
const KNOWN_SPEAKER = ['name', 'aliases', 'id'] as const;

const CONTEXT: readonly string[] = ['cue', 'source', 'context'];

/** Throws a TypeError unless every field of the context is a string or left out. */
export function checkContext(context: unknown, where: string): void {
  const given = fieldsOf(context, CONTEXT, `${where}: context`);
  for (const field of CONTEXT) {
    const value = given[field];
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`${where}: context.${field} must be a string, not ${show(value)}`);
  }
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
  const narration = given.narration ?? false;
  if (typeof narration !== 'boolean')
    throw new TypeError(`${where}: narration must be true or false, not ${show(narration)}`);
  return {
    attributions: attributions as Settings['attributions'],
    narration,
    minConfidence: probabilityOf(given.minConfidence ?? 0, `${where}: minConfidence`),
    speakers: knownSpeakersOf(given.speakers ?? [], `${where}: speakers`),
    lexicon: lexiconOf(given.lexicon, language, `${where}: lexicon`),
  };
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
  const known = namesOf(lexiconSchema);
  const given = fieldsOf(lists, known, what);
  for (const name of known) if (given[name] !== undefined) arrayOf(given[name], `${what}.${name}`);
  const parsed = lexiconSchema.safeParse(lists);
  if (!parsed.success) throw wrongRow(parsed.error.issues as unknown as readonly Issue[], lists, what);
  const own = deciding(parsed.data) as Partial<Record<keyof Lexicon, readonly unknown[]>>;
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
const deciding = (lists: Partial<Lexicon>): Partial<Lexicon> =>
  lists.statementCues
    ? { ...lists, statementCues: lists.statementCues.map((row) => ({ ...row, decides: true as const })) }
    : lists;

/** The fields that a schema's objects may have. */
const namesOf = (schema: unknown): string[] => Object.keys((schema as { shape: object }).shape);

/** The fields of a list's rows: the schema of a list that may be left out holds that of its rows. */
function fieldsOfRows(list: keyof Lexicon): string[] {
  const { shape } = lexiconSchema as unknown as {
    shape: { [name in keyof Lexicon]: { def: { innerType: { def: { element: unknown } } } } };
  };
  return namesOf(shape[list].def.innerType.def.element);
}

/** What zod says of the first thing that is wrong; our own words for it, since zod's are in its locale's module. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** A misspelt field is told before the one that it was meant for is missed. */
function wrongRow(issues: readonly Issue[], lists: unknown, what: string): Error {
  const { code, path, message, expected, values, keys } =
    issues.find((issue) => issue.code === 'unrecognized_keys') ?? (issues[0] as Issue);
  const place = what + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const value = path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)?.[step], lists);
  if (code === 'unrecognized_keys')
    return new TypeError(
      `${place} has no ${(keys ?? []).map(show).join(', ')}; it may have ${fieldsOfRows(path[0] as keyof Lexicon).join(', ')}`,
    );
  if (code === 'invalid_format') return new TypeError(`${place} ${message}, not ${show(value)}`);
  if (values) return new RangeError(`${place} must be ${choiceOf(values)}, not ${show(value)}`);
  return new TypeError(`${place} must be ${article(expected ?? 'value')}, not ${show(value)}`);
}

const choiceOf = (values: readonly unknown[]): string =>
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

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
