import type { Extraction } from 'onrecord';
import { toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from 'onrecord/outputs';

export interface Format {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly mime: string;
  readonly write: (record: Extraction, text: string) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every form that a record can be taken away in. */
export const FORMATS: readonly Format[] = [
  {
    id: 'html',
    name: 'Web page',
    about: 'The article with its quotes marked, in one file',
    file: 'record.html',
    mime: 'text/html',
    write: (record, text) => toHtml(record, text, { standalone: true }),
  },
  {
    id: 'csv',
    name: 'Spreadsheet (CSV)',
    about: 'One line a statement',
    file: 'record.csv',
    mime: 'text/csv',
    write: (record) => toCsv(record),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    about: 'A table for notes and wikis',
    file: 'record.md',
    mime: 'text/markdown',
    write: (record) => toMarkdown(record),
  },
  {
    id: 'text',
    name: 'Plain text',
    about: 'The table that the command prints',
    file: 'record.txt',
    mime: 'text/plain',
    write: (record) => toText(record),
  },
  {
    id: 'json',
    name: 'JSON',
    about: 'The whole record, with all spans',
    file: 'record.json',
    mime: 'application/json',
    write: (record) => json(record),
  },
  {
    id: 'json-ld',
    name: 'JSON-LD (schema.org)',
    about: 'Quotations and claims for search engines',
    file: 'record.jsonld',
    mime: 'application/ld+json',
    write: (record) => json(toJsonLd(record)),
  },
  {
    id: 'web-annotation',
    name: 'Web Annotation (W3C)',
    about: 'Offsets count code points',
    file: 'annotations.json',
    mime: 'application/json',
    write: (record, text) => json(toWebAnnotations(record, text)),
  },
  {
    id: 'web-annotation-utf16',
    name: 'Web Annotation (hypothes.is)',
    about: 'Offsets count UTF-16 units',
    file: 'annotations-utf16.json',
    mime: 'application/json',
    write: (record, text) => json(toWebAnnotations(record, text, { offsets: 'utf16' })),
  },
];
