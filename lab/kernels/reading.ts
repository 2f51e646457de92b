/*
 * AssemblyScript: what takes the time when a network is read (src/model/plain-kernel.ts says what each function gives, and does the same in JavaScript). Pointers are in bytes.
 */

/* The units of src/model/units.ts: the greatest activation, and what it takes, in bits, from a sum to an activation and from a row to either. */
const top: i16 = 255;
const toActive: i32 = 5;
const rowToActive: i32 = 2;
const rowToSum: i32 = 7;

function sumOfRows(table: usize, rows: usize, count: i32, width: i32, k: usize): v128 {
  let sum = i16x8.splat(0);
  for (let r = 0; r < count; r++)
    sum = i16x8.add(sum, v128.load8x8_s(table + <usize>(load<i32>(rows + (r << 2)) * width) + k));
  return sum;
}

/** What a token is by itself. */
export function activateToken(table: usize, rows: usize, count: i32, bias: usize, into: usize, width: i32): void {
  const least = i16x8.splat(0);
  const most = i16x8.splat(top);
  for (let k = 0; k < width; k += 8) {
    const sum = i16x8.shl(sumOfRows(table, rows, count, width, k), rowToActive);
    const all = i16x8.add_sat_s(sum, v128.load(bias + (k << 1)));
    v128.store(into + (k << 1), i16x8.min_s(i16x8.max_s(all, least), most));
  }
}

/** What a place is by itself. */
export function activatePlace(
  table: usize,
  rows: usize,
  count: i32,
  some: usize,
  others: usize,
  into: usize,
  width: i32,
): void {
  const least = i16x8.splat(0);
  const most = i16x8.splat(top);
  for (let k = 0; k < width; k += 8) {
    const sum = sumOfRows(table, rows, count, width, k);
    const at = k << 2;
    const low = i32x4.add(
      i32x4.add(v128.load(some + at), v128.load(others + at)),
      i32x4.shl(i32x4.extend_low_i16x8_s(sum), rowToSum),
    );
    const high = i32x4.add(
      i32x4.add(v128.load(some + at, 16), v128.load(others + at, 16)),
      i32x4.shl(i32x4.extend_high_i16x8_s(sum), rowToSum),
    );
    const all = i16x8.narrow_i32x4_s(i32x4.shr_s(low, toActive), i32x4.shr_s(high, toActive));
    v128.store(into + (k << 1), i16x8.min_s(i16x8.max_s(all, least), most));
  }
}

/** Adds rows of a table to sums. */
export function addRows(table: usize, rows: usize, count: i32, sums: usize, width: i32): void {
  for (let k = 0; k < width; k += 8) {
    const sum = sumOfRows(table, rows, count, width, k);
    const at = sums + (k << 2);
    v128.store(at, i32x4.add(v128.load(at), i32x4.shl(i32x4.extend_low_i16x8_s(sum), rowToSum)));
    v128.store(at, i32x4.add(v128.load(at, 16), i32x4.shl(i32x4.extend_high_i16x8_s(sum), rowToSum)), 16);
  }
}

/** Sums of inputs times a matrix. */
export function multiply(from: usize, inputs: i32, matrix: usize, bias: usize, into: usize, outputs: i32): void {
  let w = matrix;
  const end = from + (inputs << 1);
  for (let block = 0; block < outputs << 2; block += 64) {
    let a = v128.load(bias + block);
    let b = v128.load(bias + block, 16);
    let c = v128.load(bias + block, 32);
    let d = v128.load(bias + block, 48);
    for (let x = from; x < end; x += 4) {
      const v = v128.load32_splat(x);
      a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load(w)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load(w, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(v, v128.load(w, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(v, v128.load(w, 48)));
      w += 64;
    }
    v128.store(into + block, a);
    v128.store(into + block, b, 16);
    v128.store(into + block, c, 32);
    v128.store(into + block, d, 48);
  }
}

/** What position and neighbours make of a position. 0: no neighbour there. */
export function convolve(
  before: usize,
  at: usize,
  after: usize,
  matrix: usize,
  bias: usize,
  into: usize,
  width: i32,
): void {
  const size = width << 1;
  const ofTap = <usize>(size << 4);
  const none = i32x4.splat(0);
  const most = i16x8.splat(top);
  for (let block = 0; block < size; block += 32) {
    let a = v128.load(bias + (block << 1));
    let b = v128.load(bias + (block << 1), 16);
    let c = v128.load(bias + (block << 1), 32);
    let d = v128.load(bias + (block << 1), 48);
    for (let tap = 0; tap < 3; tap++) {
      let x = tap === 0 ? before : tap === 1 ? at : after;
      let w = matrix;
      matrix += ofTap;
      if (x === 0) continue;
      for (; w < matrix; w += 64) {
        const v = v128.load32_splat(x);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load(w)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load(w, 16)));
        c = i32x4.add(c, i32x4.dot_i16x8_s(v, v128.load(w, 32)));
        d = i32x4.add(d, i32x4.dot_i16x8_s(v, v128.load(w, 48)));
        x += 4;
      }
    }
    const low = i16x8.narrow_i32x4_s(
      i32x4.shr_s(i32x4.max_s(a, none), toActive),
      i32x4.shr_s(i32x4.max_s(b, none), toActive),
    );
    const high = i16x8.narrow_i32x4_s(
      i32x4.shr_s(i32x4.max_s(c, none), toActive),
      i32x4.shr_s(i32x4.max_s(d, none), toActive),
    );
    v128.store(into + block, i16x8.min_s(i16x8.add_sat_s(v128.load(at + block), low), most));
    v128.store(into + block, i16x8.min_s(i16x8.add_sat_s(v128.load(at + block, 16), high), most), 16);
  }
}
