import { readFile } from 'node:fs/promises';

/** The text of a file, or why there is none. */
type Input = { readonly text: string } | { readonly problem: string };

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

/**
 * The text of UTF-8 bytes; a byte order mark stays, so that offsets count in the file.
 * @throws where they are no UTF-8, or are UTF-16 that would pass for it: ASCII with a NUL at each letter.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) throw Object.assign(new TypeError(`is ${utf16}`), { code: utf16 });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Bytes that are looked at; two in five of them at least are NULs, all before or all behind a letter. */
const LOOKED_AT = 1000;
const MANY = 0.4;

/** The kind of UTF-16 that Windows programs and spreadsheets write, by its byte order mark or by its NULs; null: it is none. */
function utf16Of(bytes: Uint8Array): 'UTF-16' | 'UTF-16LE' | 'UTF-16BE' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, LOOKED_AT);
  const nulls = (parity: number): number => start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [nulls(0), nulls(1)];
  if (start.length < 8 || Math.max(even, odd) < MANY * start.length || Math.min(even, odd) > 0) return null;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

const convert = (from: string): string => `is not UTF-8 text (convert it first: iconv -f ${from} -t UTF-8)`;

const PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['ENOTDIR', 'no such file'],
  ['ENAMETOOLONG', 'no such file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', convert('WINDOWS-1252')],
  ...['UTF-16', 'UTF-16LE', 'UTF-16BE'].map((kind) => [kind, convert(kind)] as const),
]);

/** What went wrong with a file, in words. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return PROBLEMS.get(code) ?? `can't be read (${error instanceof Error ? error.message : String(error)})`;
}
