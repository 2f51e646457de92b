import type { TextExample } from '../../lab/network.ts';
import {
  outputs,
  type PackedNetwork,
  readChain,
  readCue,
  readerOf,
  readPlace,
  readToken,
} from '../../src/model/network.ts';

/** What each chain of a text brings, `outputs` numbers a place, as `src/model/network.ts` reads it. */
export function readScores(packed: PackedNetwork, { count, rows, chains }: TextExample, longest: number): number[][] {
  const reader = readerOf(packed, longest);
  const put = (from: Int32Array, i: number, of: number): number => {
    const size = from.length / of;
    reader.rows.set(from.subarray(i * size, (i + 1) * size));
    return size;
  };
  return chains.map(({ cue, at, cueRows, placeRows }) => {
    for (const t of at) readToken(reader, t, count, (i) => put(rows, i, count));
    readCue(reader, cue, put(cueRows, 0, 1));
    at.forEach((t, j) => {
      readPlace(reader, j, t, put(placeRows, j, at.length));
    });
    readChain(reader, at.length);
    return [...reader.scores.subarray(0, at.length * outputs)];
  });
}
