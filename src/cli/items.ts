import { createReadStream } from 'node:fs';
import { STDIN } from './arguments.ts';
import { type OpenStdin, problemOf, readStdin, textOf } from './input.ts';
import { linesOf } from './lines.ts';
import { isAddress } from './page.ts';
import type { Source } from './sources.ts';

/** One article to work on. */
export type Article =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'page'; readonly address: string; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'line'; readonly json: string; readonly name: string; readonly line: number };

/** An article, or what is wrong in its place, and how far it brings us. */
export interface Item {
  /** As messages name it. */
  readonly where: string;
  /** Bytes of it. */
  readonly bytes: number;
  readonly what: Article | Problem;
}

export interface Problem {
  readonly problem: string;
  /** Whether it is one bad line among others, or a whole file. */
  readonly only: 'line' | 'file';
}

const wherePath = (path: string): string => (path === STDIN ? 'standard input' : path);

/** The articles of these sources, one at a time as they are asked for. */
export async function* itemsOf(sources: readonly Source[], openStdin: OpenStdin): AsyncGenerator<Item> {
  for (const source of sources) {
    const where = wherePath(source.path);
    if ('problem' in source) yield { where, bytes: 0, what: { problem: source.problem, only: 'file' } };
    else if (source.from === 'ndjson') yield* lineItems(source.path, source.name, where, openStdin);
    else if (source.path === STDIN) yield { where, bytes: 0, what: await textIn(openStdin, where) };
    else if (isAddress(source.path))
      yield { where, bytes: 0, what: { kind: 'page', address: source.path, name: source.name } };
    else yield { where, bytes: source.bytes ?? 0, what: { kind: 'file', path: source.path, name: source.name } };
  }
}

async function textIn(openStdin: OpenStdin, name: string): Promise<Article | Problem> {
  const input = await readStdin(openStdin);
  return 'problem' in input ? { ...input, only: 'file' } : { ...input, kind: 'text', name };
}

/** Of an article as long it would be a matter of minutes and of gigabytes. */
const LONGEST_LINE = 64 * 2 ** 20;
const TOO_LONG = 'is longer than 64 MiB';

async function* lineItems(path: string, name: string, file: string, openStdin: OpenStdin): AsyncGenerator<Item> {
  try {
    let line = 0;
    let before = 0;
    const stream = path === STDIN ? openStdin() : createReadStream(path);
    for await (const { bytes, upTo } of linesOf(stream, LONGEST_LINE)) {
      line += 1;
      const item = { where: `${file}, line ${line}`, bytes: upTo - before };
      before = upTo;
      const json = bytes === null ? { problem: TOO_LONG } : decoded(bytes);
      if (typeof json !== 'string') yield { ...item, what: { ...json, only: 'line' } };
      else if (json.trim() !== '') yield { ...item, what: { kind: 'line', json, name, line } };
    }
  } catch (error) {
    yield { where: file, bytes: 0, what: { problem: problemOf(error), only: 'file' } };
  }
}

/** A byte order mark before the first line is no part of its JSON; `trim` takes it for a blank, but JSON doesn't. */
function decoded(bytes: Uint8Array): string | Pick<Problem, 'problem'> {
  try {
    return textOf(bytes).replace(/^\uFEFF/, '');
  } catch {
    return { problem: 'is not UTF-8 text' };
  }
}
