import type { Extraction } from '../types.ts';
import { checkOptions, checkRecord, LISTS_AND_NOTES } from './check.ts';
import { NOBODY, noteTold, oneLine } from './one-line.ts';
import { rowsOf, typeTold } from './rows.ts';
import { headlineOf } from './shown.ts';
import { visible } from './visible.ts';

/** How `toMarkdown` writes. */
export interface MarkdownOptions {
  /** Name of the article, before its headline. */
  readonly article?: string | undefined;
  /** What stands in place of an empty table. Default “Nobody is quoted.” */
  readonly empty?: string | undefined;
}

/**
 * The record as a table in GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-), under the article's
 * headline: speaker, form, type, cue and text, a row a statement, of which those of one attribution stand below its speaker, and under the words what is told in detail; under the table, what is odd about the text. Every character of the text that could be markup is escaped, so
 * that “<script>” or “*” reads as written, and one that would turn the direction of the text around is shown as �.
 * In a part of a record, “(context)” behind the type says that the row wasn't asked for and that another points to it.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toMarkdown } from 'onrecord/outputs';
 * console.log(toMarkdown(extract('“It is safe,” Ann Lee said.')).trimEnd());
 * // | Speaker | Form | Type | Cue | Text |
 * // | --- | --- | --- | --- | --- |
 * // | Ann Lee | direct | claim | said | “It is safe,” |
 * ```
 * @throws TypeError where the record is none or an option is wrong.
 */
export function toMarkdown(extraction: Extraction, options: MarkdownOptions = {}): string {
  checkRecord(extraction, 'toMarkdown', LISTS_AND_NOTES);
  checkOptions(options, { article: 'string', empty: 'string' }, 'toMarkdown');
  const title = [options.article, headlineOf(extraction)].filter((part) => part !== undefined).join(': ');
  const rows = rowsOf(extraction).map((row) => {
    const { who, form, cue, content, details } = row;
    const told = details.map(({ label, text }) => `<br>${label}: ${markdownText(text)}`);
    const cells = [who, form, typeTold(row), cue ?? '', oneLine(content)].map(markdownText);
    return line([...cells.slice(0, -1), [cells.at(-1), ...told].join('')]);
  });
  return [
    ...(title === '' ? [] : [`# ${markdownText(title)}`, '']),
    ...(rows.length === 0 ? [markdownText(options.empty ?? NOBODY)] : [line(HEAD), line(HEAD.map(() => '---'))]),
    ...rows,
    ...extraction.notes.flatMap((note) => ['', markdownText(`note: ${noteTold(note)}`)]),
    '',
  ].join('\n');
}

const HEAD = ['Speaker', 'Form', 'Type', 'Cue', 'Text'];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Text inside a line of Markdown; no line begins with it, so marks that mean something only there (1., +, -) may stay. Addresses
 * are kept from becoming links.
 */
function markdownText(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' '))
    .replaceAll(/[\\`*_{}[\]<>()#|~&$^=!@:]/g, '\\$&')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
