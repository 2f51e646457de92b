import type { Attribution, Extraction, Speaker, Statement } from '../types.ts';
import { oneLine, speakersById } from './rows.ts';

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
];

/**
 * One line a statement, under a line of column names; an attribution that has no statement gets a line of its own. Lines end
 * with CRLF and cells are quoted as RFC 4180 says (https://www.rfc-editor.org/rfc/rfc4180). A cell that a spreadsheet would
 * run as a formula (“=HYPERLINK(…)”) gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(extraction: Extraction): string {
  const speakers = speakersById(extraction);
  const attributions = new Map(extraction.attributions.map((a) => [a.id, a]));
  const stated = new Set(extraction.statements.map(({ attribution }) => attribution));
  const lines = [
    ...extraction.statements.map((s) => cellsOf(s, attributions.get(s.attribution ?? '') ?? null, speakers)),
    ...extraction.attributions.filter(({ id }) => !stated.has(id)).map((a) => cellsOf(null, a, speakers)),
  ];
  return [COLUMNS, ...lines.sort((a, b) => positionOf(a) - positionOf(b))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}

function cellsOf(
  statement: Statement | null,
  attribution: Attribution | null,
  speakers: ReadonlyMap<string, Speaker>,
): (string | number)[] {
  const content = statement?.content ?? attribution?.content ?? [];
  const id = statement?.speaker ?? attribution?.speaker ?? '';
  const speaker = speakers.get(id);
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
  ];
}

const positionOf = (cells: readonly (string | number)[]): number => cells.at(-2) as number;

/** What spreadsheets take for the start of a formula, also full width and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
