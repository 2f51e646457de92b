import { extract } from '../extract.ts';
import type { ExtractOptions } from '../types.ts';
import type { Wanted } from './arguments.ts';
import { type Format, type Shown, styleOf } from './formats.ts';
import { readText } from './input.ts';
import type { Article, Problem } from './items.ts';
import { select } from './select.ts';

/** What is done to every article. */
export interface Job {
  readonly format: Format;
  readonly alone: boolean;
  readonly colours: boolean;
  readonly width: number;
  readonly wanted: Wanted;
  readonly options: ExtractOptions;
}

/** An article's record as its format shows it, under the article's name. */
export interface Done {
  readonly name: string;
  readonly shown: string;
}

/** Reads an article, extracts its record and shows what is wanted of it. Never rejects on an article. */
export async function work(article: Article, job: Job): Promise<Done | Problem> {
  const input = await inputOf(article);
  if ('problem' in input) return input;
  const { format, alone, colours, width, wanted, options } = job;
  const { text, line, name } = input;
  const record = select(extract(text, options), wanted);
  return { name, shown: styleOf(format).show({ record, text, name, line, alone, colours, width }) };
}

type Read = Pick<Shown, 'text' | 'name' | 'line'>;

async function inputOf(article: Article): Promise<Read | Problem> {
  if (article.kind === 'line') return readLine(article);
  const input = article.kind === 'file' ? await readText(article.path) : article;
  return 'problem' in input ? { ...input, only: 'file' } : { text: input.text, name: article.name, line: null };
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
    name: isNamed ? String(id) : `${name}-${line}`,
    line: { json, fields: fields as Record<string, unknown> },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error;
  }
}
