import { arrayOf, checkText, fieldsOf, show } from '../check-text.ts';
import type { Extraction } from '../types.ts';

/** What an option may be: a type (a number is a whole one from 1, or has no end; a share lies between 0 and 1), one of these words, or a list of such. */
type Kind = One | { readonly each: One };
type One = 'boolean' | 'string' | 'number' | 'share' | readonly string[];

/** What every output reads. */
const LISTS: readonly (keyof Extraction)[] = ['segments', 'attributions', 'speakers', 'statements'];
/** What those that tell what is odd about a text read. */
export const LISTS_AND_NOTES: typeof LISTS = ['segments', 'attributions', 'speakers', 'statements', 'notes'];

/**
 * Throws unless it has the lists of a record, those that the output reads: a record that is still JSON, or what `attributeQuotes` returns, would fail somewhere inside.
 * @throws TypeError
 */
export function checkRecord(record: unknown, where: string, needed: typeof LISTS = LISTS): void {
  const lists = isPlain(record) ? (record as Partial<Extraction>) : null;
  const missing = needed.find((list) => !Array.isArray(lists?.[list]));
  if (missing === undefined) return;
  const given = lists ? `an object without ${missing}` : show(record);
  throw new TypeError(`${where}: the record must be what extract returns, not ${given}`);
}

/**
 * Throws unless these are options that the function has, each left out, undefined or of its kind.
 * @throws TypeError where one is unknown or of the wrong type, RangeError where it is none of the words that it may be.
 */
export function checkOptions<Options extends object>(
  options: Options,
  kinds: Readonly<Record<keyof Options & string, Kind>>,
  where: string,
): void {
  const given = fieldsOf(options, Object.keys(kinds), `${where}: options`);
  for (const [name, kind] of Object.entries<Kind>(kinds))
    if (given[name] !== undefined) checkValue(given[name], kind, `${where}: ${name}`);
}

function checkValue(value: unknown, kind: Kind, what: string): void {
  if (typeof kind === 'object' && 'each' in kind)
    arrayOf(value, what).forEach((one, i) => {
      checkOne(one, kind.each, `${what}[${i}]`);
    });
  else checkOne(value, kind, what);
}

const WORDS_FOR = {
  boolean: 'true or false',
  string: 'a string',
  number: 'a whole number from 1',
  share: 'a number from 0 to 1',
};

function checkOne(value: unknown, kind: One, what: string): void {
  const isOfWords = typeof kind !== 'string';
  const right = isOfWords ? kind.map((word) => `'${word}'`).join(' or ') : WORDS_FOR[kind];
  const wrong = `${what} must be ${right}, not ${show(value)}`;
  if (!isOfWords && typeof value !== (kind === 'share' ? 'number' : kind)) throw new TypeError(wrong);
  if (isOfWords ? !kind.includes(value as string) : !isInRange(value as number, kind)) throw new RangeError(wrong);
}

/**
 * Throws unless the words of the record stand in the text where it says: its spans would otherwise point at others without anyone
 * noticing. What stands behind the record's last word isn't looked at.
 * @throws TypeError where the text is no string, RangeError with the first span whose words the text doesn't have.
 */
export function checkMadeFrom(extraction: Extraction, text: string, where: string): void {
  checkText(text, where);
  const spans = [...extraction.segments, ...extraction.attributions.flatMap(({ content }) => content)];
  const astray = spans.find((span) => text.slice(span.start, span.end) !== span.text);
  if (astray === undefined) return;
  const { start, end, text: words } = astray;
  throw new RangeError(`${where}: the record was made from another text: ${start}–${end} should be ${show(words)}`);
}

const isInRange = (value: number, kind: string): boolean =>
  kind === 'share'
    ? value >= 0 && value <= 1
    : kind !== 'number' || (value >= 1 && (value === 1 / 0 || value % 1 === 0));

const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
