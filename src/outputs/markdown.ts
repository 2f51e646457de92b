import type { Extraction } from '../types.ts';
import { oneLine, rowsOf } from './rows.ts';

/**
 * The record as a table in GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-), under the article's
 * headline. Every character of the text that could be markup is escaped, so that “<script>” or “*” reads as written.
 */
export function toMarkdown(extraction: Extraction): string {
  const headline = extraction.segments.find(({ kind }) => kind === 'headline');
  const rows = rowsOf(extraction).map(({ who, form, types, content }) =>
    line([who, form, types.join(', '), oneLine(content)].map(markdownText)),
  );
  return [
    ...(headline === undefined ? [] : [`# ${markdownText(oneLine([headline]))}`, '']),
    line(['Speaker', 'Form', 'Type', 'Text']),
    line(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text inside a line of Markdown; no line begins with it, so marks that mean something only there (1., +, -) may stay. */
export function markdownText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#|~&$^=!]/g, '\\$&');
}
