import { windowsCharacter } from '../article/windows.ts';
import { VERSION } from '../version.ts';

/** The text of a page with the address that it has after all redirects, or why there is none. */
export type Page = { readonly text: string; readonly address: string } | { readonly problem: string };

/** How long and how much is waited for. */
interface Limits {
  readonly seconds: number;
  readonly bytes: number;
}

const LIMITS: Limits = { seconds: 30, bytes: 16 * 2 ** 20 };

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** What a page is called among results: its address without scheme, `.html` and the last slash; null where it is no address after all. */
export function nameOfPage(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  const name = host + pathname.replace(/(?:\.x?html?|\/)$/i, '') + search;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** Fetches a page or a text, and follows redirects (20, as fetch does). */
export async function readPage(address: string, limits: Limits = LIMITS): Promise<Page> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'text/html, application/xhtml+xml, text/*;q=0.9', 'user-agent': `onrecord/${VERSION}` },
      signal: AbortSignal.timeout(1000 * limits.seconds),
    });
    const [kind = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
    const refusal = refusalOf(response, kind.trim().toLowerCase());
    if (refusal !== null) {
      await response.body?.cancel();
      return { problem: refusal };
    }
    const bytes = await bytesOf(response, limits.bytes);
    if (bytes === null) return { problem: `is longer than ${limits.bytes / 2 ** 20} MiB` };
    return { text: decoded(bytes, parameters.join(';')), address: response.url };
  } catch (error) {
    return { problem: problemOf(error, limits.seconds) };
  }
}

function refusalOf({ ok, status, statusText }: Response, kind: string): string | null {
  if (!ok) return `the server answered ${`${status} ${statusText}`.trim()}`;
  return /^(?:$|text\/|application\/xhtml\+xml$)/.test(kind) ? null : `is ${kind}, neither a page nor text`;
}

/** Null where there are more than that. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

/**
 * The text by the encoding that the server names, or else the page in its first 1024 bytes (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding); of neither
 * it is UTF-8, or Windows-1252 where it can't be. A byte order mark wins over all.
 */
function decoded(bytes: Uint8Array, parameters: string): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const named = [markOf(head), charsetIn(parameters), charsetIn(head)];
  for (const label of [...named, 'utf-8'])
    try {
      if (label !== undefined) return asText(new TextDecoder(label, { fatal: label === 'utf-8' }), bytes);
    } catch {
      // An encoding that nobody knows, or bytes that are no UTF-8.
    }
  return asText(new TextDecoder('windows-1252'), bytes);
}

/** Node 20 to 23 take Windows-1252 for ISO-8859-1, which has controls where that has quote marks (https://github.com/nodejs/node/issues/56542). */
function asText(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\x80-\x9F]/g, (control) => windowsCharacter(control.charCodeAt(0)) || control);
}

const charsetIn = (words: string): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(words)?.[1]?.toLowerCase();

const MARKS = { 'utf-8': '\xEF\xBB\xBF', 'utf-16be': '\xFE\xFF', 'utf-16le': '\xFF\xFE' };

const markOf = (head: string): string | undefined =>
  Object.entries(MARKS).find(([, mark]) => head.startsWith(mark))?.[0];

/** fetch says “fetch failed”, and why in its cause. */
function problemOf(error: unknown, seconds: number): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `was not there after ${seconds} s`;
  const why = cause instanceof Error ? cause.message || cause.name : message;
  return `can't be fetched (${why}); is there a network, and is the address right?`;
}
