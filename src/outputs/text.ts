import type { Extraction, StatementType } from '../types.ts';
import { checkOptions, checkRecord } from './check.ts';
import { NOBODY, oneLine } from './one-line.ts';
import { type Row, rowsOf, typesTold } from './rows.ts';
import { visible } from './visible.ts';
import { padTo, widthOf, wrap } from './width.ts';

/** How `toText` writes. */
export interface TextOptions {
  /** ANSI colours, for a terminal. Default false. */
  readonly colours?: boolean | undefined;
  /** Cells in a line. Where that is too narrow for columns, speaker, form and type stand above the words. Default 100. */
  readonly width?: number | undefined;
  /** What stands in place of an empty table. Default “Nobody is quoted.” */
  readonly empty?: string | undefined;
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'blue';
const ANSI: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, blue: 34 };
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
 * The record as a table for reading: speaker, form, type and text, a row an attribution, with what
 * its statements tell in detail (deadline: by the end of June), then what is odd about the text. In a part of a record, “(context)” behind the type
 * says that the row wasn't asked for and that another points to it.
 * Control characters of the text are shown as �, so that an article can't steer the terminal that prints it.
 * Colours are SGR codes (ECMA-48, https://ecma-international.org/publications-and-standards/standards/ecma-48/).
 * @throws TypeError or RangeError where the record is none or an option is wrong.
 */
export function toText(extraction: Extraction, options: TextOptions = {}): string {
  checkRecord(extraction, 'toText', 'notes');
  checkOptions(options, { colours: 'boolean', width: 'number', empty: 'string' }, 'toText');
  const { colours = false, width = 100, empty = NOBODY } = options;
  const paint: Paint = (style, text) => (colours ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text);
  const entries = rowsOf(extraction).map(entryOf);
  const notes = extraction.notes.flatMap(({ message, span }) =>
    wrap(visible(`note: ${message} (at ${span.start})`), Math.max(width, NARROWEST_TEXT)),
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
  readonly style: Style;
  readonly isContext: boolean;
  readonly text: string;
  /** “deadline: by the end of June”. */
  readonly details: readonly string[];
}

const entryOf = (row: Row): Entry => ({
  who: visible(row.who),
  form: row.form,
  type: typesTold(row),
  style: row.isContext ? 'dim' : STYLE_OF[row.types[0] ?? 'other'],
  isContext: row.isContext,
  text: visible(oneLine(row.content)),
  details: row.details.map(({ label, text }) => visible(`${label}: ${text}`)),
});

/** A table where the width has room for one, with narrower names if need be; else stacked lines. */
function shownOf(entries: readonly Entry[], width: number, paint: Paint): string[] {
  const form = widest(['FORM', ...entries.map((entry) => entry.form)]);
  const type = widest(['TYPE', ...entries.map((entry) => entry.type)]);
  const room = width - form - type - 3 * GAP.length;
  const longest = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, room - NARROWEST_TEXT));
  const names = entries.map(({ who }) => wrap(who, longest));
  const who = widest(['SPEAKER', ...names.flat()]);
  if (room - who < NARROWEST_TEXT) return entries.flatMap((entry) => stackOf(entry, width, paint));
  return tableOf(entries, names, { who, form, type, text: room - who }, paint);
}

interface Widths {
  readonly who: number;
  readonly form: number;
  readonly type: number;
  readonly text: number;
}

function tableOf(
  entries: readonly Entry[],
  names: readonly (readonly string[])[],
  widths: Widths,
  paint: Paint,
): string[] {
  const head = [padTo('SPEAKER', widths.who), padTo('FORM', widths.form), padTo('TYPE', widths.type), 'TEXT'];
  const lines = [paint('dim', head.join(GAP))];
  entries.forEach((entry, n) => {
    const { form, type, style } = entry;
    const who = names[n] ?? [];
    const words = wordsOf(entry, widths.text, paint);
    for (let i = 0; i < Math.max(who.length, words.length); i++) {
      const columns = [
        paint(entry.isContext ? 'dim' : 'bold', padTo(who[i] ?? '', widths.who)),
        padTo(i === 0 ? form : '', widths.form),
        paint(style, padTo(i === 0 ? type : '', widths.type)),
        words[i] ?? '',
      ];
      lines.push(columns.join(GAP).trimEnd());
    }
  });
  return lines;
}

/**
 *     Ann Lee
 *     direct: claim
 *       “It is safe,”
 */
function stackOf(entry: Entry, width: number, paint: Paint): string[] {
  const { who, form, type, style, isContext } = entry;
  const cells = Math.max(width, NARROWEST_TEXT);
  return [
    ...wrap(who, cells).map((line) => paint(isContext ? 'dim' : 'bold', line)),
    ...wrap(`${form}: ${type}`, cells).map((line) => paint(style, line)),
    ...wordsOf(entry, cells - GAP.length, paint).map((line) => GAP + line),
  ];
}

/** The words, and what is told in detail below them. */
const wordsOf = ({ text, details, isContext }: Entry, width: number, paint: Paint): string[] => [
  ...(isContext ? dimmed([text], width, paint) : wrap(text, width)),
  ...dimmed(details, width, paint),
];

const dimmed = (details: readonly string[], width: number, paint: Paint): string[] =>
  details.flatMap((detail) => wrap(detail, width)).map((line) => paint('dim', line));

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
