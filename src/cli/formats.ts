import { toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from '../outputs/index.ts';
import { visible, visibleJson, visibleLines } from '../outputs/visible.ts';
import type { Extraction } from '../types.ts';
import { membersOf } from './members.ts';

export type Format = 'text' | 'json' | 'ndjson' | 'html' | 'csv' | 'markdown' | 'web-annotation' | 'json-ld';

/** An article as it was read. */
export interface Read {
  readonly text: string;
  /** What the article is called: its file, or the id of its line. */
  readonly name: string;
  /** Where it was fetched. */
  readonly address?: string;
  /** Its line of JSON, where it comes from one, with the fields that stand in it. */
  readonly line: { readonly json: string; readonly fields: Readonly<Record<string, unknown>> } | null;
}

/** What a result looks like. */
export interface Look {
  /** Whether it stands alone in its file or on standard output, or with others. */
  readonly alone: boolean;
  readonly colours: boolean;
  readonly width: number;
}

/** An article with its record, as a format shows it. */
export interface Shown extends Read, Look {
  readonly record: Extraction;
  /** What is said in place of an empty table. */
  readonly empty: string;
}

interface Style {
  /** Whether an article of which nothing was asked for is left out among others: nobody reads through that. */
  readonly isForReading?: boolean;
  /** What the file's name ends with, where each article gets a file. */
  readonly extension: string;
  readonly show: (shown: Shown) => string;
  /** What a terminal gets of it, which would obey control characters of the article; left out where none are in it but our colours. */
  readonly onTerminal?: (shown: string) => string;
  /** What comes before the first article, where several follow each other. */
  readonly head?: string;
  /** True where several can't follow each other. */
  readonly oneFileEach?: boolean;
}

const STYLES: Readonly<Record<Format, Style>> = {
  text: {
    extension: '.txt',
    isForReading: true,
    show: ({ record, name, alone, colours, width, empty }) => {
      const table = toText(record, { colours, width, empty });
      return alone ? table : `== ${visible(name)}\n${table}\n`;
    },
  },
  json: { extension: '.json', show: (shown) => jsonOf(shown, 'record', shown.record), onTerminal: visibleJson },
  ndjson: {
    extension: '.ndjson',
    show: (shown) => jsonOf({ ...shown, alone: false }, 'record', shown.record),
    onTerminal: visibleJson,
  },
  html: {
    extension: '.html',
    show: ({ record, text, empty }) => toHtml(record, text, { standalone: true, empty }),
    onTerminal: visibleLines,
    oneFileEach: true,
  },
  csv: {
    extension: '.csv',
    show: ({ record, name, alone }) => (alone ? toCsv(record) : toCsv(record, { article: name, header: false })),
    head: toCsv(emptyRecord(), { article: '' }),
  },
  markdown: {
    extension: '.md',
    isForReading: true,
    show: ({ record, name, alone, empty }) =>
      alone ? toMarkdown(record, { empty }) : `${toMarkdown(record, { article: name, empty })}\n`,
  },
  'web-annotation': {
    extension: '.annotations.json',
    show: (shown) =>
      jsonOf(shown, 'annotations', toWebAnnotations(shown.record, shown.text, { source: addressOf(shown) })),
    onTerminal: visibleJson,
  },
  'json-ld': {
    extension: '.jsonld',
    show: (shown) => jsonOf(shown, 'jsonLd', toJsonLd(shown.record, { url: addressOf(shown) })),
    onTerminal: visibleJson,
  },
};

export const FORMATS = Object.keys(STYLES) as Format[];

export const styleOf = (format: Format): Style => STYLES[format];

/** Alone, the value over several lines; else one line that names the article, or the article's own line with the value added. */
function jsonOf({ alone, line, name }: Shown, key: string, value: unknown): string {
  if (line !== null) return `${withField(line, key, value)}\n`;
  return alone ? `${JSON.stringify(value, null, 2)}\n` : `${JSON.stringify({ file: name, [key]: value })}\n`;
}

/**
 * The line with this field set and every other byte as it was: a number of 20 digits would not outlive being parsed. Of a key that is
 * written twice the last value is replaced, the one that readers of JSON take.
 */
function withField({ json }: NonNullable<Shown['line']>, key: string, value: unknown): string {
  const members = membersOf(json);
  const written = JSON.stringify(value);
  const old = members.findLast((member) => member.key === key);
  if (old) return json.slice(0, old.start) + written + json.slice(old.end);
  const end = members.at(-1)?.end;
  return `${json.slice(0, end)},${JSON.stringify(key)}:${written}${json.slice(end)}`;
}

/** Its address, or the `url` of its line of JSON; of an article without either a name that is its own, so that ids of several articles don't meet. */
function addressOf({ address, line, name }: Shown): string {
  const url = address ?? line?.fields.url;
  return typeof url === 'string' ? url : `urn:onrecord:${encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`;
}

function emptyRecord(): Extraction {
  const lists = { segments: [], sentences: [], attributions: [], speakers: [], statements: [], notes: [] };
  return { meta: { version: '', weights: '', schema: 0 }, ...lists };
}
