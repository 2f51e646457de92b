import { readFileSync } from 'node:fs';
import { STDIN } from './arguments.ts';

/** The text of a file, or why there is none. */
export type Input = { readonly text: string } | { readonly problem: string };

/** Reads a UTF-8 file whole; `-` is standard input. */
export function readInput(file: string): Input {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file === STDIN ? 0 : file)),
    };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

const PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['ENOTDIR', 'no such file'],
  ['ENAMETOOLONG', 'no such file'],
  ['EAGAIN', 'nothing to read'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'is not UTF-8 text (convert it first: iconv -f WINDOWS-1252 -t UTF-8)'],
]);

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return PROBLEMS.get(code) ?? `can't be read (${error instanceof Error ? error.message : String(error)})`;
}
