interface Piece {
  readonly piece: string;
}

/** A table of pieces of text that is asked by where a piece stands: no string is made to look one up. */
export interface Pieces<T extends Piece> {
  count: number;
  /** Open addressing: two slots or more for each piece, and what lies in a slot that is taken lies behind it. */
  slots: (T | undefined)[];
  /** The hash of what lies in the slot. */
  hashes: Int32Array;
}

const FEWEST_SLOTS = 1 << 12;
/** Slots that are looked at: a text may be written so that all its pieces have one hash, and those that find no room are not kept. */
const MOST_PROBES = 64;

export const noPieces = <T extends Piece>(slots: number = FEWEST_SLOTS): Pieces<T> => ({
  count: 0,
  slots: new Array<T | undefined>(slots).fill(undefined),
  hashes: new Int32Array(slots),
});

/** The hash of a piece goes from 0 on over its code units. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash ^ code, 0x01000193) + code) | 0;

/** The hash of what stands there; never 0. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash || 1;
}

export function pieceAt<T extends Piece>(
  { slots, hashes }: Pieces<T>,
  text: string,
  start: number,
  end: number,
  hash: number,
): T | undefined {
  for (let i = 0; i < MOST_PROBES; i++) {
    const slot = slotOf(hash, i, slots.length);
    const found = slots[slot];
    if (found === undefined || (hashes[slot] === hash && stands(found.piece, text, start, end))) return found;
  }
  return undefined;
}

function stands(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let i = 0; i < piece.length; i++) if (piece.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Adds a piece that is not there yet. */
export function addPiece<T extends Piece>(pieces: Pieces<T>, piece: T, hash: number): void {
  if (++pieces.count * 2 > pieces.slots.length) widen(pieces);
  put(pieces, piece, hash);
}

function put<T extends Piece>({ slots, hashes }: Pieces<T>, piece: T, hash: number): void {
  for (let i = 0; i < MOST_PROBES; i++) {
    const slot = slotOf(hash, i, slots.length);
    if (slots[slot] !== undefined) continue;
    slots[slot] = piece;
    hashes[slot] = hash;
    return;
  }
}

function widen<T extends Piece>(pieces: Pieces<T>): void {
  const { slots, hashes } = pieces;
  const wider = noPieces<T>(slots.length * 2);
  slots.forEach((piece, slot) => {
    if (piece !== undefined) put(wider, piece, hashes[slot] as number);
  });
  pieces.slots = wider.slots;
  pieces.hashes = wider.hashes;
}

/** The slot that is looked at in the i-th place. The upper half of the bits counts too. */
const slotOf = (hash: number, i: number, slots: number): number => ((hash ^ (hash >>> 15)) + i) & (slots - 1);
