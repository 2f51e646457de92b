import type { Extraction, StatementType } from '../types.ts';
import { checkOptions, checkRecord, LISTS_AND_NOTES } from './check.ts';
import { NOBODY, noteTold, oneLine } from './one-line.ts';
import { type Row, rowsOf, typeTold } from './rows.ts';
import { visible } from './visible.ts';
import { padTo, widthOf, wrap } from './width.ts';

/** How `toText` writes. */
export interface TextOptions {
  /** ANSI colours, for a terminal. Default false. */
  readonly colours?: boolean | undefined;
  /** The same, in American spelling. */
  readonly colors?: boolean | undefined;
  /** Cells in a line. Where that is too narrow for columns, speaker, form and type stand above the words, with a blank line between attributions. Default 100. */
  readonly width?: number | undefined;
  /** What stands in place of an empty table. Default “Nobody is quoted.” */
  readonly empty?: string | undefined;
}

/** Codes of SGR. */
const ANSI = { bold: 1, dim: 2, red: 31, green: 32, blue: 34 };
type Style = keyof typeof ANSI;
const STYLE_OF: Readonly<Record<StatementType, Style>> = {
  claim: 'blue',
  denial: 'red',
  commitment: 'green',
  other: 'dim',
};

const GAP = '  ';
const WIDEST_NAME = 28;
const NARROWEST_NAME = 12;
const NARROWEST_TEXT = 20;

type Paint = (style: Style, text: string) => string;

/**
 * The record as a table for reading: speaker, form, type, cue in square brackets and text, a row a statement, of which those of one attribution stand below its speaker, with what
 * is told in detail (deadline: by the end of June), then what is odd about the text. In a part of a record, “(context)” behind the type
 * says that the row wasn't asked for and that another points to it.
 * Control characters of the text are shown as �, so that an article can't steer the terminal that prints it.
 * Colours are SGR codes (ECMA-48, https://ecma-international.org/publications-and-standards/standards/ecma-48/).
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toText } from 'onrecord/outputs';
 * console.log(toText(extract('Ann Lee warned against treating it as a cure.')).trimEnd());
 * // SPEAKER  FORM      TYPE   [CUE] TEXT
 * // Ann Lee  indirect  claim  [warned against] treating it as a cure
 * ```
 * @throws TypeError or RangeError where the record is none or an option is wrong.
 */
export function toText(extraction: Extraction, options: TextOptions = {}): string {
  checkRecord(extraction, 'toText', LISTS_AND_NOTES);
  checkOptions(options, { colours: 'boolean', colors: 'boolean', width: 'number', empty: 'string' }, 'toText');
  const { colors = false, colours = colors, width = 100, empty = NOBODY } = options;
  const paint: Paint = (style, text) => (colours ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text);
  const entries = rowsOf(extraction).map(entryOf);
  const notes = extraction.notes.flatMap((note) =>
    wrap(visible(`note: ${noteTold(note)}`), Math.max(width, NARROWEST_TEXT)),
  );
  const shown =
    entries.length === 0 ? wrap(visible(empty), Math.max(width, NARROWEST_TEXT)) : shownOf(entries, width, paint);
  return `${[...shown, ...(notes.length === 0 ? [] : ['', ...notes.map((line) => paint('dim', line))])].join('\n')}\n`;
}

/** A row as it is shown. */
interface Entry {
  readonly who: string;
  readonly form: string;
  readonly type: string;
  readonly styleOfWho: Style;
  readonly styleOfType: Style;
  readonly isContext: boolean;
  /** Behind the cue: “[warned against] a cure”. */
  readonly text: string;
  /** “deadline: by the end of June”. */
  readonly details: readonly string[];
}

const entryOf = (row: Row): Entry => ({
  who: visible(row.who),
  form: row.form,
  type: typeTold(row),
  styleOfWho: row.isContext ? 'dim' : 'bold',
  styleOfType: row.isContext ? 'dim' : STYLE_OF[row.type ?? 'other'],
  isContext: row.isContext,
  text: visible(`${row.cue === null ? '' : `[${row.cue}] `}${oneLine(row.content)}`),
  details: row.details.map(({ label, text }) => visible(`${label}: ${text}`)),
});

/** A table where the width has room for one, with narrower names if need be; else stacked lines. */
function shownOf(entries: readonly Entry[], width: number, paint: Paint): string[] {
  const form = widest(['FORM', ...entries.map((entry) => entry.form)]);
  const type = widest(['TYPE', ...entries.map((entry) => entry.type)]);
  const room = width - form - type - 3 * GAP.length;
  const longest = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, room - NARROWEST_TEXT));
  const who = widest(['SPEAKER', ...entries.flatMap((entry) => wrap(entry.who, longest))]);
  if (room - who < NARROWEST_TEXT)
    return entries.flatMap((entry, i) => [
      ...(i === 0 || entry.who === '' ? [] : ['']),
      ...stackOf(entry, width, paint),
    ]);
  const head = [padTo('SPEAKER', who), padTo('FORM', form), padTo('TYPE', type), '[CUE] TEXT'].join(GAP);
  const widths = { longest, who, form, type, text: room - who };
  return [paint('dim', head), ...entries.flatMap((entry) => linesOf(entry, widths, paint))];
}

/** The lines of an entry in a table: form and type stand in the first alone. */
function linesOf(
  { who, form, type, styleOfWho, styleOfType, ...said }: Entry,
  widths: Readonly<Record<'longest' | 'who' | 'form' | 'type' | 'text', number>>,
  paint: Paint,
): string[] {
  const names = wrap(who, widths.longest);
  const words = wordsOf(said, widths.text, paint);
  return Array.from({ length: Math.max(names.length, words.length) }, (_, i) => {
    const columns = [
      paint(styleOfWho, padTo(names[i] ?? '', widths.who)),
      padTo(i === 0 ? form : '', widths.form),
      paint(styleOfType, padTo(i === 0 ? type : '', widths.type)),
      words[i] ?? '',
    ];
    return columns.join(GAP).trimEnd();
  });
}

/**
 *     Ann Lee
 *     direct: claim
 *       [said] “It is safe,”
 */
function stackOf({ who, form, type, styleOfWho, styleOfType, ...said }: Entry, width: number, paint: Paint): string[] {
  const cells = Math.max(width, NARROWEST_TEXT);
  return [
    ...(who === '' ? [] : painted(who, cells, styleOfWho, paint)),
    ...painted([form, type].filter((word) => word !== '').join(': '), cells, styleOfType, paint),
    ...wordsOf(said, cells - GAP.length, paint).map((line) => GAP + line),
  ];
}

/** The words, and what is told in detail below them. */
function wordsOf(
  { text, details, isContext }: Pick<Entry, 'text' | 'details' | 'isContext'>,
  width: number,
  paint: Paint,
) {
  const words = isContext ? painted(text, width, 'dim', paint) : wrap(text, width);
  return [...words, ...details.flatMap((detail) => painted(detail, width, 'dim', paint))];
}

const painted = (text: string, width: number, style: Style, paint: Paint): string[] =>
  wrap(text, width).map((line) => paint(style, line));

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
