/** A line of bytes without its end, and where the next one begins. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Bytes read up to the line's end, that included. */
  readonly upTo: number;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream, as they come. Only a line feed ends one: Node's `readline` also cuts at U+2028, which may stand in JSON. Holds
 * one chunk and one line at a time, however long the stream.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield { bytes: joined([...begun, chunk.subarray(from, end)]), upTo: read + end + 1 };
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
    read += chunk.length;
  }
  if (begun.length > 0) yield { bytes: joined(begun), upTo: read };
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
