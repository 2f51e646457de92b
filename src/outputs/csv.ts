import type { Attribution, Extraction, Speaker, Statement, TextSpan } from '../types.ts';
import { checkOptions, checkRecord } from './check.ts';
import type { Detail } from './details.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { oneLine, startOf } from './one-line.ts';
import { visibleLines } from './visible.ts';

/** What one line tells: a statement, its attribution, or both. */
interface Line {
  readonly statement: Statement | null;
  readonly attribution: Attribution | null;
  readonly content: readonly TextSpan[];
  readonly speaker: Speaker | undefined;
  readonly told: (label: Detail['label']) => string | undefined;
  readonly isContext: boolean;
}

/** The columns, and what of a line stands in each. */
const COLUMNS: Readonly<Record<string, (line: Line) => string | number | null | undefined>> = {
  statement: ({ statement }) => statement?.id,
  type: ({ statement }) => statement?.type,
  type_confidence: ({ statement }) => statement?.confidence,
  attribution: ({ attribution }) => attribution?.id,
  within: ({ attribution }) => attribution?.within,
  form: ({ attribution }) => attribution?.form,
  manner: ({ attribution }) => attribution?.manner,
  confidence: ({ attribution }) => attribution?.confidence,
  speaker: speakerIn,
  name: ({ speaker }) => speaker?.name,
  kind: ({ speaker }) => speaker?.kind,
  source: ({ attribution }) => attribution?.source?.text,
  cue: ({ attribution }) => attribution?.cue?.text,
  text: ({ content }) => oneLine(content),
  start: startOf,
  end: ({ content }) => content.at(-1)?.end ?? 0,
  denies: ({ told }) => told('denies'),
  denies_statement: ({ statement }) => statement?.details?.denies?.statement,
  actor: ({ told }) => told('actor'),
  actor_speaker: ({ statement }) => statement?.details?.actor?.speaker,
  action: ({ told }) => told('action'),
  deadline: ({ told }) => told('deadline'),
  condition: ({ told }) => told('condition'),
  known: ({ speaker }) => speaker?.known,
  context: ({ isContext }) => (isContext ? 'context' : ''),
};

/** How `toCsv` writes. */
export interface CsvOptions {
  /** Name of the article, for a table of several: in a column of its own, `article`, before the others. */
  readonly article?: string | undefined;
  /** Whether the line of column names comes first. Default true; false to append to a table. */
  readonly header?: boolean | undefined;
}

/**
 * One line a statement, under a line of column names; an attribution that has no statement gets a line of its own. Columns: the `statement`'s id, its `type` and how sure that is
 * (`type_confidence`); the `attribution`'s id, the id of the one in whose content it stands (`within`), its `form`, `manner` and how sure content and source are (`confidence`); the `speaker`'s id, `name` and `kind`; `source` and `cue` as
 * written; `text` (the statement's words, or all that is attributed) and where it starts and ends; the statement's details, each in words, beside the ids of the statement that is denied and of the
 * speaker who acts; the caller's own id of the speaker, `known`; and, in a part of a record, the word “context” in the last column `context` where the line wasn't asked for and stays because another
 * denies it (else the cell is empty; the column is always there, so that tables can be appended). Lines end
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
  const cells = linesOf(lookUp(extraction)).map((line) => Object.values(COLUMNS).map((cellOf) => cellOf(line) ?? ''));
  return [...(header ? [Object.keys(COLUMNS)] : []), ...cells]
    .map((line, i) => (article === undefined ? line : [header && i === 0 ? 'article' : article, ...line]))
    .map((line) => `${line.map(csvCell).join(',')}\r\n`)
    .join('');
}

/** A line a statement, and one an attribution without any, in text order. */
function linesOf(shown: LookUp): Line[] {
  const { attributions, statements, statementsOf } = shown;
  const byId = new Map<string | null, Attribution>(attributions.map((attribution) => [attribution.id, attribution]));
  return [
    ...statements.map((statement) => lineOf(shown, statement, byId.get(statement.attribution) ?? null)),
    ...attributions.filter(({ id }) => statementsOf(id).length === 0).map((alone) => lineOf(shown, null, alone)),
  ].sort((a, b) => startOf(a) - startOf(b));
}

function lineOf(
  { speakers, detailsOf, isContext }: LookUp,
  statement: Statement | null,
  attribution: Attribution | null,
): Line {
  const details = statement ? detailsOf(statement) : [];
  return {
    statement,
    attribution,
    content: (statement ?? attribution)?.content ?? [],
    speaker: speakers.get(speakerIn({ statement, attribution })),
    told: (label) => details.find((detail) => detail.label === label)?.text,
    isContext: isContext((statement ?? attribution)?.id),
  };
}

function speakerIn({ statement, attribution }: Pick<Line, 'statement' | 'attribution'>): string | null {
  return statement?.speaker ?? attribution?.speaker ?? null;
}

/** What spreadsheets take for the start of a formula, also full width and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = visibleLines(value);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
