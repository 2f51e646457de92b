import type { Extraction } from '../types.ts';
import { checkOptions, checkRecord } from './check.ts';
import { COLUMN_NAMES, toRows } from './flat-rows.ts';
import { visibleLines } from './visible.ts';

/** How `toCsv` writes. */
export interface CsvOptions {
  /** Name of the article, for a table of several: in a column of its own, `article`, before the others. */
  readonly article?: string | undefined;
  /** Whether the line of column names comes first. Default true; false to append to a table. */
  readonly header?: boolean | undefined;
}

/**
 * The rows of `toRows` as CSV, a line each under a line of column names (those of `FlatRow`): null is an empty cell, and the last column, `context`, has that word where it is true. It is always there, so that tables can be
 * appended. Lines end
 * with CRLF and cells are quoted as RFC 4180 says (https://www.rfc-editor.org/rfc/rfc4180); control characters (tabs and ends of
 * lines aside), which it has no place for, and marks that turn the direction of the text around become U+FFFD. A cell that a spreadsheet would run as a formula (“=HYPERLINK(…)”) gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toCsv } from 'onrecord/outputs';
 * const [head, line] = toCsv(extract('“It is safe,” Ann Lee said.'), { article: 'pier' }).split('\r\n');
 * console.log(head.split(',').slice(0, 3), line.split(',').slice(0, 3));
 * // [ 'article', 'statement', 'type' ] [ 'pier', 't1', 'claim' ]
 * ```
 * @throws TypeError where the record is none or an option is wrong.
 */
export function toCsv(extraction: Extraction, options: CsvOptions = {}): string {
  checkRecord(extraction, 'toCsv');
  checkOptions(options, { article: 'string', header: 'boolean' }, 'toCsv');
  const { article, header = true } = options;
  const lines = toRows(extraction).map((row) => COLUMN_NAMES.map((name) => cellOf(name, row[name])));
  return [...(header ? [COLUMN_NAMES] : []), ...lines]
    .map((line, i) => (article === undefined ? line : [header && i === 0 ? 'article' : article, ...line]))
    .map((line) => `${line.map(csvCell).join(',')}\r\n`)
    .join('');
}

const cellOf = (name: string, value: string | number | boolean | null): string | number =>
  typeof value === 'boolean' ? (value ? name : '') : (value ?? '');

/** What spreadsheets take for the start of a formula, also full width and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = visibleLines(value);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
