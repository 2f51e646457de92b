import { readFile } from 'node:fs/promises';
import { STDIN } from './arguments.ts';

/** The text of a file, or why there is none. */
export type Input = { readonly text: string } | { readonly problem: string };

/** Opens standard input: only when it is to be read, since looking at `process.stdin` already changes how it reads. */
export type OpenStdin = () => AsyncIterable<Uint8Array>;

/** Reads a UTF-8 file whole; `-` is standard input, where an empty file is a record but an empty pipe is a mistake. */
export async function readInput(file: string, openStdin: OpenStdin): Promise<Input> {
  try {
    const bytes = file === STDIN ? await readToEnd(openStdin()) : await readFile(file);
    if (file === STDIN && bytes.length === 0) return { problem: 'nothing to read (see onrecord --help)' };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Waits for a slow writer: `(sleep 1; cat article.txt) | onrecord`. */
async function readToEnd(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['ENOTDIR', 'no such file'],
  ['ENAMETOOLONG', 'no such file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'is not UTF-8 text (convert it first: iconv -f WINDOWS-1252 -t UTF-8)'],
]);

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return PROBLEMS.get(code) ?? `can't be read (${error instanceof Error ? error.message : String(error)})`;
}
