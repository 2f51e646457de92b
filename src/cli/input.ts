import { readFile } from 'node:fs/promises';

/** The text of a file, or why there is none. */
export type Input = { readonly text: string } | { readonly problem: string };

/** Opens standard input: only when it is to be read, since looking at `process.stdin` already changes how it reads. */
export type OpenStdin = () => AsyncIterable<Uint8Array>;

/** Reads a UTF-8 file whole. */
export async function readText(file: string): Promise<Input> {
  try {
    return { text: textOf(await readFile(file)) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Reads standard input whole, however slowly it comes; an empty file is a record, but an empty pipe is a mistake. */
export async function readStdin(openStdin: OpenStdin): Promise<Input> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of openStdin()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.length === 0 ? { problem: 'nothing to read (see onrecord --help)' } : { text: textOf(bytes) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The text of UTF-8 bytes; a byte order mark stays, so that offsets count in the file. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
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

/** What went wrong with a file, in words. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return PROBLEMS.get(code) ?? `can't be read (${error instanceof Error ? error.message : String(error)})`;
}
