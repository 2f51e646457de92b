import type { Attribution, Extraction, Speaker, Statement, StatementType, TextSpan } from '../types.ts';
import { checkRecord } from './check.ts';
import type { Detail } from './details.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { oneLine, startOf } from './one-line.ts';

/** A statement with all that is told of it, in words and by id; null where nothing is. Of an attribution without statements, the attribution. */
export interface FlatRow {
  /** Ids, here and in `attribution`, `speaker` and others, are the record's. */
  readonly statement: string | null;
  readonly type: StatementType | null;
  /** How likely the type is right. */
  readonly type_confidence: number | null;
  /** Null of what the article says in its own voice. */
  readonly attribution: string | null;
  /** The attribution in whose content this one stands. */
  readonly within: string | null;
  readonly form: Attribution['form'] | null;
  readonly manner: Attribution['manner'] | null;
  /** How likely content and source are both right. */
  readonly confidence: number | null;
  readonly speaker: string | null;
  readonly name: string | null;
  readonly kind: Speaker['kind'] | null;
  /** As written. */
  readonly source: string | null;
  /** As written. */
  readonly cue: string | null;
  /** The statement's words, or all that is attributed, as a reader sees them. */
  readonly text: string;
  /** Where they begin and end in the text. */
  readonly start: number;
  readonly end: number;
  /** What is denied, in words. */
  readonly denies: string | null;
  /** The statement that is denied. */
  readonly denies_statement: string | null;
  /** Who is to act, and by what name the record knows that one. */
  readonly actor: string | null;
  readonly actor_speaker: string | null;
  readonly action: string | null;
  readonly deadline: string | null;
  readonly condition: string | null;
  /** The caller's own id of the speaker. */
  readonly known: string | null;
  /** Whether, in a part of a record, it wasn't asked for and stays because another row points to it. */
  readonly context: boolean;
}

/** What one row tells: a statement, its attribution, or both. */
interface Line {
  readonly statement: Statement | null;
  readonly attribution: Attribution | null;
  readonly content: readonly TextSpan[];
  readonly speaker: Speaker | undefined;
  readonly told: (label: Detail['label']) => string | undefined;
  readonly isContext: boolean;
}

/** Each column, and what of a line stands in it; undefined is null. */
const COLUMNS: { readonly [Name in keyof FlatRow]: (line: Line) => FlatRow[Name] | undefined } = {
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
  context: ({ isContext }) => isContext,
};

/** The names of the columns, in their order. */
export const COLUMN_NAMES = /* @__PURE__ */ Object.keys(COLUMNS) as readonly (keyof FlatRow)[];

/**
 * The record as a flat table: one row a statement, and one an attribution that has no statement, in text order, each with speaker, source, cue, details and confidences beside it. `toCsv` writes these
 * rows: for a data base, a data frame or a spreadsheet.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toRows } from 'onrecord/outputs';
 * const record = extract('“We will rebuild the pier by June,” Ann Lee said. She denied that money was short.');
 * for (const { name, type, text, cue, deadline } of toRows(record)) console.log([name, type, text, cue, deadline]);
 * // [
 * //   'Ann Lee',
 * //   'commitment',
 * //   '“We will rebuild the pier by June,”',
 * //   'said',
 * //   'by June'
 * // ]
 * // [ 'Ann Lee', 'denial', 'money was short', 'denied', null ]
 * ```
 * @throws TypeError where the record is none.
 */
export function toRows(extraction: Extraction): FlatRow[] {
  checkRecord(extraction, 'toRows');
  return linesOf(lookUp(extraction)).map((line) => {
    const cells = Object.entries(COLUMNS).map(([name, cellOf]) => [name, cellOf(line) ?? null]);
    return Object.fromEntries(cells) as FlatRow;
  });
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
