import type { Attribution, Extraction, Speaker, Statement, TextSpan } from '../types.ts';
import { speakersById } from './by-id.ts';
import { checkOptions, checkRecord } from './check.ts';
import { contextIn } from './context.ts';
import { type Detail, detailsIn } from './details.ts';
import { oneLine } from './one-line.ts';
import { asShown } from './shown.ts';
import { visibleLines } from './visible.ts';

const COLUMNS: readonly string[] = [
  'statement',
  'type',
  'type_confidence',
  'attribution',
  'form',
  'manner',
  'confidence',
  'speaker',
  'name',
  'kind',
  'source',
  'cue',
  'text',
  'start',
  'end',
  'denies',
  'denies_statement',
  'actor',
  'actor_speaker',
  'action',
  'deadline',
  'condition',
  'known',
  'context',
];

/** How `toCsv` writes. */
export interface CsvOptions {
  /** Name of the article, for a table of several: in a column of its own, `article`, before the others. */
  readonly article?: string | undefined;
  /** Whether the line of column names comes first. Default true; false to append to a table. */
  readonly header?: boolean | undefined;
}

/**
 * One line a statement, under a line of column names; an attribution that has no statement gets a line of its own. Columns: the `statement`'s id, its `type` and how sure that is
 * (`type_confidence`); the `attribution`'s id, its `form`, `manner` and how sure content and source are (`confidence`); the `speaker`'s id, `name` and `kind`; `source` and `cue` as
 * written; `text` (the statement's words, or all that is attributed) and where it starts and ends; the statement's details, each in words, beside the ids of the statement that is denied and of the
 * speaker who acts; the caller's own id of the speaker, `known`; and, in a part of a record, the word “context” in the last column `context` where the line wasn't asked for and stays because another
 * denies it (else the cell is empty; the column is always there, so that tables can be appended). Lines end
 * with CRLF and cells are quoted as RFC 4180 says (https://www.rfc-editor.org/rfc/rfc4180); control characters (tabs and ends of
 * lines aside), which it has no place for, and marks that turn the direction of the text around become U+FFFD. A cell that a spreadsheet would run as a formula (“=HYPERLINK(…)”) gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 * @throws TypeError where the record is none or an option is wrong.
 */
export function toCsv(extraction: Extraction, options: CsvOptions = {}): string {
  checkRecord(extraction, 'toCsv');
  checkOptions(options, { article: 'string', header: 'boolean' }, 'toCsv');
  const { article, header = true } = options;
  const speakers = speakersById(extraction);
  const shown = asShown(extraction);
  const attributions = new Map(shown.attributions.map((a) => [a.id, a]));
  const stated = new Set(extraction.statements.map(({ attribution }) => attribution));
  const detailsOf = detailsIn(extraction);
  const isContext = contextIn(extraction);
  const lines = [
    ...shown.statements.map((statement) => ({
      statement,
      attribution: attributions.get(statement.attribution ?? '') ?? null,
      details: detailsOf(statement),
      isContext: isContext(statement.id),
    })),
    ...shown.attributions
      .filter(({ id }) => !stated.has(id))
      .map((attribution) => ({ statement: null, attribution, details: [], isContext: isContext(attribution.id) })),
  ].sort((a, b) => positionOf(a) - positionOf(b));
  return [...(header ? [COLUMNS] : []), ...lines.map((line) => cellsOf(line, speakers))]
    .map((cells, i) => (article === undefined ? cells : [header && i === 0 ? 'article' : article, ...cells]))
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}

/** What one line tells: a statement, its attribution, or both. */
interface Line {
  readonly statement: Statement | null;
  readonly attribution: Attribution | null;
  readonly details: readonly Detail[];
  readonly isContext: boolean;
}

function cellsOf(
  { statement, attribution, details, isContext }: Line,
  speakers: ReadonlyMap<string, Speaker>,
): (string | number)[] {
  const content = contentOf({ statement, attribution });
  const id = statement?.speaker ?? attribution?.speaker ?? '';
  const speaker = speakers.get(id);
  const told = (label: Detail['label']): string => details.find((detail) => detail.label === label)?.text ?? '';
  return [
    statement?.id ?? '',
    statement?.type ?? '',
    statement?.confidence ?? '',
    attribution?.id ?? '',
    attribution?.form ?? '',
    attribution?.manner ?? '',
    attribution?.confidence ?? '',
    id,
    speaker?.name ?? '',
    speaker?.kind ?? '',
    attribution?.source?.text ?? '',
    attribution?.cue?.text ?? '',
    oneLine(content),
    content[0]?.start ?? 0,
    content.at(-1)?.end ?? 0,
    told('denies'),
    statement?.details?.denies?.statement ?? '',
    told('actor'),
    statement?.details?.actor?.speaker ?? '',
    told('action'),
    told('deadline'),
    told('condition'),
    speaker?.known ?? '',
    isContext ? 'context' : '',
  ];
}

const contentOf = ({ statement, attribution }: Pick<Line, 'statement' | 'attribution'>): readonly TextSpan[] =>
  statement?.content ?? attribution?.content ?? [];

const positionOf = (line: Line): number => contentOf(line)[0]?.start ?? 0;

/** What spreadsheets take for the start of a formula, also full width and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = visibleLines(value);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
