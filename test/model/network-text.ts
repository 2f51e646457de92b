import type { TextExample } from '../../lab/network.ts';
import { type PackedNetwork, readChain, readCue, readerOf, readToken, startPlace } from '../../src/model/network.ts';
import { pairs } from '../../src/model/tagger.ts';

/** The scores of each chain of a text, nine a place, as `src/model/network.ts` reads it. */
export function readScores(packed: PackedNetwork, { count, rows, chains }: TextExample, longest: number): number[][] {
  const reader = readerOf(packed, longest);
  const rowsAt = (from: Int32Array, i: number, of: number): Int32Array => {
    const size = from.length / of;
    return from.subarray(i * size, (i + 1) * size);
  };
  const put = (own: Int32Array): number => {
    reader.rows.set(own);
    return own.length;
  };
  return chains.map(({ cue, at, cueRows, placeRows }) => {
    for (const t of at) readToken(reader, t, { first: 0, last: count }, (i) => put(rowsAt(rows, i, count)));
    readCue(reader, cue, put(cueRows));
    const size = placeRows.length / at.length;
    at.forEach((t, j) => {
      reader.places.set(rowsAt(placeRows, j, at.length), startPlace(reader, j, t, size));
    });
    readChain(reader, at.length, size);
    return [...reader.scores.subarray(0, at.length * pairs)];
  });
}
