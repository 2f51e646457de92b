import { LONGEST, textAt } from './files.ts';
import { EVERYTHING, type Filters, isFiltering } from './filters.ts';
import { TYPES } from './items.ts';

export interface Shared {
  readonly text: string;
  readonly filters: Filters;
}

const PREFIX = '#1.';

/**
 * A URL fragment that holds the article and what is shown of it: JSON, deflated, in URL-safe base64. Browsers don't send fragments to servers.
 * A lone surrogate in the text becomes U+FFFD, since UTF-8 has none.
 */
export async function toFragment({ text, filters }: Shared): Promise<string> {
  const json = JSON.stringify(isFiltering(filters) ? { text, filters } : { text });
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return PREFIX + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * What a fragment holds, or null where it is none of ours: an article that was shared, `#text=` and its words as in any address, or `#file=` and the place of a file of this site.
 * @throws Error where it is cut off or damaged, or the file isn't there.
 */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  const [, kind, rest = ''] = /^#(text|file)=(.*)$/s.exec(fragment) ?? [];
  if (kind === 'text') return { text: decodeURIComponent(rest).slice(0, LONGEST), filters: EVERYTHING };
  if (kind === 'file') return { text: await textAt(decodeURIComponent(rest)), filters: EVERYTHING };
  if (!fragment.startsWith(PREFIX)) return null;
  const bytes = fromBase64(fragment.slice(PREFIX.length));
  const json = await unpacked(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
  const { text, filters } = JSON.parse(json) as { text?: unknown; filters?: unknown };
  if (typeof text !== 'string') throw new Error('the link holds no text');
  return { text, filters: checkedFilters(filters) };
}

async function unpacked(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let json = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    json += decoder.decode(value, { stream: true });
    if (json.length > LONGEST) {
      await reader.cancel();
      throw new Error('the link holds too long a text');
    }
  }
  return json + decoder.decode();
}

/** Filters from outside: anything that isn't as it should be shows everything. */
function checkedFilters(given: unknown): Filters {
  const { voices, types, minConfidence } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  const known = Array.isArray(types) ? TYPES.filter((type) => types.includes(type)) : [];
  return {
    voices: Array.isArray(voices) ? voices.filter((voice) => typeof voice === 'string') : [],
    types: known.length > 0 ? known : EVERYTHING.types,
    minConfidence: typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1 ? minConfidence : 0,
  };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In slices: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}
