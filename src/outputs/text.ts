import type { Extraction, StatementType } from '../types.ts';
import { oneLine, type Row, rowsOf } from './rows.ts';
import { padTo, widthOf, wrap } from './width.ts';

export interface TextOptions {
  /** ANSI colours, for a terminal. Default false. */
  readonly colours?: boolean;
  /** Cells in a line; the text column is wrapped to it, down to a width of 20. Default 100. */
  readonly width?: number;
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
const NARROWEST_TEXT = 20;

/**
 * The record as a table for reading: speaker, form, type and text, a row an attribution, then what is odd about the text.
 * Control characters of the text are shown as �, so that an article can't steer the terminal that prints it.
 * Colours are SGR codes (ECMA-48, https://ecma-international.org/publications-and-standards/standards/ecma-48/).
 */
export function toText(extraction: Extraction, options: TextOptions = {}): string {
  const { colours = false, width = 100 } = options;
  const paint = (style: Style, text: string): string => (colours ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text);
  const rows = rowsOf(extraction);
  const notes = extraction.notes.map(({ message, span }) =>
    paint('dim', visible(`note: ${message} (at ${span.start})`)),
  );
  const table = rows.length === 0 ? ['Nobody is quoted.'] : tableOf(rows, width, paint);
  return `${[...table, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')}\n`;
}

function tableOf(rows: readonly Row[], width: number, paint: (style: Style, text: string) => string): string[] {
  const cells = rows.map(({ who, form, types, content }) => ({
    who: wrap(visible(who), WIDEST_NAME),
    form,
    type: types.join(', '),
    style: STYLE_OF[types[0] ?? 'other'],
    text: visible(oneLine(content)),
  }));
  const whoWidth = widest(['SPEAKER', ...cells.flatMap(({ who }) => who)]);
  const formWidth = widest(['FORM', ...cells.map(({ form }) => form)]);
  const typeWidth = widest(['TYPE', ...cells.map(({ type }) => type)]);
  const left = whoWidth + formWidth + typeWidth + 3 * GAP.length;
  const textWidth = Math.max(NARROWEST_TEXT, width - left);
  const head = ['SPEAKER', 'FORM', 'TYPE'].map((name, i) => padTo(name, [whoWidth, formWidth, typeWidth][i] as number));
  const lines = [paint('dim', [...head, 'TEXT'].join(GAP))];
  for (const { who, form, type, style, text } of cells) {
    const words = wrap(text, textWidth);
    for (let i = 0; i < Math.max(who.length, words.length); i++) {
      const first = i === 0;
      const columns = [
        paint('bold', padTo(who[i] ?? '', whoWidth)),
        padTo(first ? form : '', formWidth),
        paint(style, padTo(first ? type : '', typeWidth)),
        words[i] ?? '',
      ];
      lines.push(columns.join(GAP).trimEnd());
    }
  }
  return lines;
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** The text without characters that a terminal obeys (escape sequences) or that turn its direction around. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�');
}
