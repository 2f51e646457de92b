import { extract } from '../extract.ts';
import { calledSo, wordsOf } from '../outputs/called-so.ts';
import { NOBODY } from '../outputs/one-line.ts';
import { select, type Wanted } from '../outputs/select.ts';
import type { Extraction, ExtractOptions } from '../types.ts';
import { type Format, type Look, type Read, styleOf } from './formats.ts';
import { readText } from './input.ts';
import type { Article, Problem } from './items.ts';
import { membersOf } from './members.ts';
import { nearestTo } from './nearest.ts';
import { type Page, readPage } from './page.ts';

/** What is done to every article. */
export interface Job extends Look {
  readonly formats: readonly Format[];
  /** Whether the results go to a terminal. */
  readonly terminal: boolean;
  readonly wanted: Wanted;
  readonly options: Omit<ExtractOptions, 'reader'>;
  /** Whether statements are read in context, by a reader that no thread can be sent. */
  readonly reader?: boolean;
}

/** An article's record as each format shows it, under the article's name; no file where nothing is to be shown. */
export interface Done {
  readonly name: string;
  readonly files: readonly { readonly extension: string; readonly content: string }[];
}

/** Reads an article, extracts its record and shows what is wanted of it. Never rejects on an article. */
export async function work(article: Article, job: Job): Promise<Done | Problem> {
  const input = await inputOf(article);
  if ('problem' in input) return input;
  const reader = job.reader ? (await import('../reader/index.ts')).reader : undefined;
  const all = extract(input.text, { ...job.options, reader });
  const record = select(all, job.wanted);
  const isEmpty = isBare(record) && record !== all;
  const shown = {
    ...input,
    ...job,
    record,
    empty: isBare(all) ? NOBODY : nothingIn('here', job.wanted) + meantIn(all, job.wanted),
  };
  const files = job.formats.flatMap((format) => {
    const { extension, show, isForReading = false, onTerminal = (content) => content } = styleOf(format);
    if (isEmpty && isForReading && !job.alone) return [];
    return [{ extension, content: job.terminal ? onTerminal(show(shown)) : show(shown) }];
  });
  return { name: input.name, files };
}

const isBare = ({ attributions, statements }: Extraction): boolean =>
  attributions.length === 0 && statements.length === 0;

/** “Nothing that is said here matches "denial".” */
export function nothingIn(where: string, { speakers, types, forms, minConfidence }: Wanted): string {
  const asked = [...speakers, ...types, ...forms].map((one) => JSON.stringify(one)).join(', ');
  const sure = minConfidence > 0 ? ` with a confidence of ${minConfidence} or more` : '';
  return asked === '' ? `Nobody is quoted ${where}${sure}.` : `Nothing that is said ${where}${sure} matches ${asked}.`;
}

/** “ Did you mean Ann Lee?”, where nobody is called as asked, and somebody nearly so. */
function meantIn({ speakers }: Extraction, { speakers: asked }: Wanted): string {
  const names = new Map(
    speakers.flatMap(({ name }) => [wordsOf(name).join(' '), wordsOf(name).at(-1) ?? ''].map((so) => [so, name])),
  );
  const meant = asked
    .filter((so) => calledSo(speakers, so).length === 0)
    .flatMap((so) => names.get(nearestTo(wordsOf(so).join(' '), [...names.keys()]) ?? '') ?? []);
  return meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
}

async function inputOf(article: Article): Promise<Read | Problem> {
  if (article.kind === 'line') return readLine(article);
  const input = await textOf(article);
  return 'problem' in input ? { ...input, only: 'file' } : { ...input, name: article.name, line: null };
}

function textOf(article: Exclude<Article, { kind: 'line' }>): Promise<Page | { readonly text: string }> {
  if (article.kind === 'page') return readPage(article.address);
  return article.kind === 'file' ? readText(article.path) : Promise.resolve({ text: article.text });
}

function readLine({ json, name, line }: Extract<Article, { kind: 'line' }>): Read | Problem {
  const fields = parsed(json);
  if (fields instanceof Error) return { problem: `is not JSON (${fields.message})`, only: 'line' };
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return { problem: 'is not a JSON object', only: 'line' };
  const { text, id } = fields as Record<string, unknown>;
  if (typeof text !== 'string') return { problem: `has no "text" that is a string`, only: 'line' };
  const isNamed = typeof id === 'string' || typeof id === 'number';
  return {
    text,
    name: isNamed ? idIn(json, id) : `${name}-${line}`,
    line: { json, fields: fields as Record<string, unknown> },
  };
}

/** An id as it is written: JSON.parse rounds a number of more than 15 digits or so, and two articles would become one. */
function idIn(json: string, id: string | number): string {
  if (typeof id === 'string' || Math.abs(id) <= Number.MAX_SAFE_INTEGER) return String(id);
  const written = membersOf(json).findLast(({ key }) => key === 'id');
  return json.slice(written?.start, written?.end);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error;
  }
}
