import { checkKind, fieldsOf, show } from './check-text.ts';
import type { Lexicon } from './lexicons/types.ts';
import type { Schema } from './schema/exactly.ts';
import { lexiconSchema } from './schema/lexicon.ts';
import { optionSchemas } from './schema/options.ts';
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

/** Throws a TypeError unless every field of the context is a string or left out. By hand: a page that only classifies statements needs no zod. */
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
  names: readonly (keyof ExtractOptions)[] = ['attributions', 'narration', 'minConfidence', 'speakers', 'lexicon'],
): Settings<Lists> {
  const given = fieldsOf(options ?? {}, names, `${where}: options`);
  const { attributions, narration, minConfidence, speakers } = optionSchemas;
  return {
    attributions: checked(attributions, given.attributions ?? 'all', `${where}: attributions`),
    narration: checked(narration, given.narration ?? false, `${where}: narration`),
    minConfidence: checked(minConfidence, given.minConfidence ?? 0, `${where}: minConfidence`),
    speakers: checked(speakers, given.speakers ?? [], `${where}: speakers`),
    lexicon: lexiconOf(given.lexicon, language, `${where}: lexicon`),
  };
}

/** The last lists that were made of a language's and a caller's rows: a caller mostly passes the same ones for each text, and what rooms build from lists is slow. */
const lastMade = new WeakMap<object, { readonly rows: string; readonly lists: Partial<Lexicon> }>();

/**
 * The language's lists with the caller's rows in front, so that a caller's row wins over the language's own. Without rows it is
 * the language's lexicon itself, with the rows of the call before what was made then: rooms keep their look-ups by its identity.
 */
function lexiconOf<Lists extends Partial<Lexicon>>(given: unknown, language: Lists, what: string): Lists {
  if (given === undefined) return language;
  const names = Object.keys(language) as (keyof Lexicon)[];
  const own: Partial<Record<keyof Lexicon, readonly unknown[]>> = deciding(checked(lexiconSchema, given, what));
  if (names.every((name) => (own[name] ?? []).length === 0)) return language;
  const rows = JSON.stringify(names.map((name) => own[name]));
  const last = lastMade.get(language);
  if (last?.rows === rows) return last.lists as Lists;
  const made = Object.fromEntries(names.map((name) => [name, [...(own[name] ?? []), ...(language[name] ?? [])]]));
  lastMade.set(language, { rows, lists: made });
  return made as unknown as Lists;
}

/** Whoever gives a phrase with its type wants it to count, and it has no weight of its own. */
const deciding = (lists: Partial<Lexicon>): Partial<Lexicon> =>
  lists.statementCues
    ? { ...lists, statementCues: lists.statementCues.map((row) => ({ ...row, decides: true as const })) }
    : lists;

/** What zod says of something that is wrong. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/**
 * The value, where its schema lets it through. The words for what is wrong are ours, since zod's are in its locale's module.
 * @throws TypeError; RangeError where it is of the right type and no value that may be.
 */
export function checked<T>(schema: Schema<T>, value: unknown, what: string): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const issues: readonly Issue[] = error.issues;
  // A misspelt field is told before the one that it was meant for is missed.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? (issues[0] as Issue);
  const { path, keys, expected, values } = issue;
  const place = what + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  if (keys)
    throw new TypeError(
      `${place} has no ${keys.map(show).join(', ')}; it may have ${fieldsAt(schema, path).join(', ')}`,
    );
  const wrong = path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)?.[step], value);
  const isOutOfRange = values !== undefined || (typeof wrong === 'number' && (expected ?? 'number') === 'number');
  throw new (isOutOfRange ? RangeError : TypeError)(`${place} ${wishOf(issue, place)}, not ${show(wrong)}`);
}

/** What would be right, where zod says less of it. */
const RIGHT: Readonly<Record<string, string>> = {
  attributions: "'all', 'speech' or 'quoted'",
  narration: 'true or false',
  minConfidence: 'a number from 0 to 1',
  name: 'a string with letters in it',
  aliases: 'a string with letters in it',
  id: 'a string that is not empty',
};

function wishOf({ code, message, expected, values }: Issue, place: string): string {
  if (expected === 'array' || expected === 'object') return `must be an ${expected}`;
  const [, field = ''] = /(\w+)(?:\[\d+\])?$/.exec(place) ?? [];
  const right = RIGHT[field] ?? (values ? choiceOf(values) : `a ${expected}`);
  return code === 'invalid_format' && !(field in RIGHT) ? message : `must be ${right}`;
}

const choiceOf = (values: readonly unknown[]): string =>
  values.length === 1 ? `${show(values[0])} or left out` : `one of ${values.map(show).join(', ')}`;

/** A schema as zod keeps it: of an object, of an array, or around one that may be left out. */
interface Node {
  readonly def: { readonly shape?: Record<PropertyKey, Node>; readonly element?: Node; readonly innerType?: Node };
}

/** The fields that an object may have at this place in a value of the schema. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const node = path.reduce<Node | undefined>((outer, step) => {
    const inner = outer?.def.element ?? outer?.def.shape?.[step];
    return inner?.def.innerType ?? inner;
  }, schema as Node);
  return Object.keys(node?.def.shape ?? {});
}
