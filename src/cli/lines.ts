/** A line of bytes without its end, and where the next one begins. */
export interface Line {
  /** Null of a line that is longer than asked for; it isn't held. */
  readonly bytes: Uint8Array | null;
  /** Bytes read up to the line's end, that included. */
  readonly upTo: number;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream, as they come. Only a line feed ends one: Node's `readline` also cuts at U+2028, which may stand in JSON. Holds
 * one chunk and one line of at most so many bytes at a time, however long the stream and its lines.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let read = 0;
  const bytes = (): Uint8Array | null => (length > longest ? null : joined(begun));
  for await (const chunk of stream) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(NEWLINE, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length > longest) begun = [];
      else begun.push(piece);
      from += piece.length + (end < 0 ? 0 : 1);
      if (end < 0) break;
      yield { bytes: bytes(), upTo: read + from };
      begun = [];
      length = 0;
    }
    read += chunk.length;
  }
  if (length > 0) yield { bytes: bytes(), upTo: read };
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
