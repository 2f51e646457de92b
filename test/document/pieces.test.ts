import { expect, it } from 'vitest';
import { addPiece, hashOf, noPieces, pieceAt } from '../../src/document/pieces.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => ({ piece: `w${i}` }));

it('a piece is found by where it stands, among more than the table began with', () => {
  const pieces = noPieces<{ piece: string }>(4);
  const all = numbered(5_000);
  for (const one of all) addPiece(pieces, one, hashOf(one.piece, 0, one.piece.length));
  const found = all.map(({ piece }) =>
    pieceAt(pieces, `a ${piece}, b`, 2, 2 + piece.length, hashOf(piece, 0, piece.length)),
  );
  expect(found.filter((one, i) => one !== all[i])).toEqual([]);
  expect(pieceAt(pieces, 'w5000', 0, 5, hashOf('w5000', 0, 5))).toBeUndefined();
});

it('of pieces with one hash each is itself or unknown, and few are kept', () => {
  const pieces = noPieces<{ piece: string }>();
  const all = numbered(1_000);
  for (const one of all) addPiece(pieces, one, 7);
  const found = all.map(({ piece }) => pieceAt(pieces, piece, 0, piece.length, 7));
  expect(found.filter((one, i) => one && one !== all[i])).toEqual([]);
  const kept = found.filter(Boolean).length;
  expect(kept).toBeGreaterThan(1);
  expect(kept).toBeLessThan(100);
});
