/*
 * AssemblyScript: what takes the time when a network learns (network.ts). Pointers and steps are in bytes; columns are a multiple of sixteen, counts of numbers one of four.
 */

/** An activation's unit and the greatest activation, as in src/model/units.ts. */
const unit: f32 = 64;
const top: f32 = 255.0 / 64.0;

/** Adds to a row what `count` numbers, one every `step` bytes, bring: each times its row of a matrix. Most numbers are 0 and are passed over. */
export function addProducts(into: usize, numbers: usize, step: usize, count: i32, matrix: usize, columns: i32): void {
  const size = <usize>(columns << 2);
  let block: usize = 0;
  for (; block + 192 <= size; block += 192) addToTwelve(into + block, numbers, step, count, matrix + block, size);
  for (; block < size; block += 64) addToFour(into + block, numbers, step, count, matrix + block, size);
}

/** Forty-eight columns in registers: whether a number is 0 is asked once for all of them, which is what takes the time. */
function addToTwelve(into: usize, numbers: usize, step: usize, count: i32, row: usize, size: usize): void {
  let a = v128.load(into);
  let b = v128.load(into, 16);
  let c = v128.load(into, 32);
  let d = v128.load(into, 48);
  let e = v128.load(into, 64);
  let f = v128.load(into, 80);
  let g = v128.load(into, 96);
  let h = v128.load(into, 112);
  let i = v128.load(into, 128);
  let j = v128.load(into, 144);
  let k = v128.load(into, 160);
  let l = v128.load(into, 176);
  for (let n = 0; n < count; n++) {
    const number = load<f32>(numbers);
    if (number !== 0) {
      const v = f32x4.splat(number);
      a = f32x4.add(a, f32x4.mul(v, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(v, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(v, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(v, v128.load(row, 48)));
      e = f32x4.add(e, f32x4.mul(v, v128.load(row, 64)));
      f = f32x4.add(f, f32x4.mul(v, v128.load(row, 80)));
      g = f32x4.add(g, f32x4.mul(v, v128.load(row, 96)));
      h = f32x4.add(h, f32x4.mul(v, v128.load(row, 112)));
      i = f32x4.add(i, f32x4.mul(v, v128.load(row, 128)));
      j = f32x4.add(j, f32x4.mul(v, v128.load(row, 144)));
      k = f32x4.add(k, f32x4.mul(v, v128.load(row, 160)));
      l = f32x4.add(l, f32x4.mul(v, v128.load(row, 176)));
    }
    numbers += step;
    row += size;
  }
  v128.store(into, a);
  v128.store(into, b, 16);
  v128.store(into, c, 32);
  v128.store(into, d, 48);
  v128.store(into, e, 64);
  v128.store(into, f, 80);
  v128.store(into, g, 96);
  v128.store(into, h, 112);
  v128.store(into, i, 128);
  v128.store(into, j, 144);
  v128.store(into, k, 160);
  v128.store(into, l, 176);
}

/** Sixteen columns, for what is left of a row. */
function addToFour(into: usize, numbers: usize, step: usize, count: i32, row: usize, size: usize): void {
  let a = v128.load(into);
  let b = v128.load(into, 16);
  let c = v128.load(into, 32);
  let d = v128.load(into, 48);
  for (let n = 0; n < count; n++) {
    const number = load<f32>(numbers);
    if (number !== 0) {
      const v = f32x4.splat(number);
      a = f32x4.add(a, f32x4.mul(v, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(v, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(v, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(v, v128.load(row, 48)));
    }
    numbers += step;
    row += size;
  }
  v128.store(into, a);
  v128.store(into, b, 16);
  v128.store(into, c, 32);
  v128.store(into, d, 48);
}

/** Adds numbers to others. */
export function add(into: usize, from: usize, count: i32): void {
  for (const end = into + (count << 2); into < end; into += 16, from += 16)
    v128.store(into, f32x4.add(v128.load(into), v128.load(from)));
}

/** Multiplies numbers by others. */
export function multiply(into: usize, by: usize, count: i32): void {
  for (const end = into + (count << 2); into < end; into += 16, by += 16)
    v128.store(into, f32x4.mul(v128.load(into), v128.load(by)));
}

/** Adds rows of a table to a row; numbers below 0 are no rows. */
export function addRows(into: usize, rows: usize, count: i32, table: usize, columns: i32): void {
  for (let i = 0; i < count; i++) {
    const row = load<i32>(rows + (i << 2));
    if (row >= 0) add(into, table + <usize>((row * columns) << 2), columns);
  }
}

/** Adds a row to rows of a table. */
export function addToRows(table: usize, rows: usize, count: i32, from: usize, columns: i32): void {
  for (let i = 0; i < count; i++) {
    const row = load<i32>(rows + (i << 2));
    if (row >= 0) add(table + <usize>((row * columns) << 2), from, columns);
  }
}

/** Four generators of random numbers (xorshift, Marsaglia 2003). */
let state = i32x4.splat(1);

export function seed(number: i32): void {
  state = i32x4(number * 4 + 1, number * 4 + 2, number * 4 + 3, number * 4 + 4);
  for (let i = 0; i < 32; i++) step();
}

function step(): v128 {
  let x = state;
  x = v128.xor(x, i32x4.shl(x, 13));
  x = v128.xor(x, i32x4.shr_u(x, 17));
  x = v128.xor(x, i32x4.shl(x, 5));
  state = x;
  return x;
}

/** Leaves numbers out at random, each with a chance of `share`, and makes the others greater for it; `keep` gets what each was multiplied by. */
export function leaveOut(values: usize, keep: usize, count: i32, share: f32): void {
  const limit = i32x4.splat(<i32>(share * 2147483648.0));
  const kept = f32x4.splat(1 / (1 - share));
  for (const end = values + (count << 2); values < end; values += 16, keep += 16) {
    const isKept = i32x4.ge_s(i32x4.shr_u(step(), 1), limit);
    const by = v128.and(kept, isKept);
    v128.store(keep, by);
    v128.store(values, f32x4.mul(v128.load(values), by));
  }
}

function rounded(x: v128, rounds: bool): v128 {
  if (!rounds) return x;
  return f32x4.mul(f32x4.floor(f32x4.mul(x, f32x4.splat(unit))), f32x4.splat(1 / unit));
}

const one = f32x4.splat(1);

/** Makes activations of sums; `moves` gets 1 where a change of a sum is one of its activation. */
export function activate(values: usize, moves: usize, count: i32, rounds: bool): void {
  const least = f32x4.splat(0);
  const most = f32x4.splat(top);
  for (const end = values + (count << 2); values < end; values += 16, moves += 16) {
    const x = v128.load(values);
    v128.store(moves, v128.and(one, v128.and(f32x4.gt(x, least), f32x4.lt(x, most))));
    v128.store(values, rounded(f32x4.min(f32x4.max(x, least), most), rounds));
  }
}

/** Adds what a convolution's sums, at `into`, bring to the activations `from`; `through` gets 1 where a change of those comes through, `raised` where one of the sums does. */
export function raise(from: usize, into: usize, through: usize, raised: usize, count: i32, rounds: bool): void {
  const least = f32x4.splat(0);
  const most = f32x4.splat(top);
  for (const end = into + (count << 2); into < end; into += 16, from += 16, through += 16, raised += 16) {
    const x = v128.load(into);
    const all = f32x4.add(v128.load(from), rounded(f32x4.max(x, least), rounds));
    const passes = v128.and(one, f32x4.lt(all, most));
    v128.store(through, passes);
    v128.store(raised, v128.and(passes, f32x4.gt(x, least)));
    v128.store(into, f32x4.min(all, most));
  }
}

/** The way back: the gradient of what `raise` gave becomes that of the sums; that of the activations is added to `ofFrom`. */
export function lower(through: usize, raised: usize, back: usize, ofFrom: usize, count: i32): void {
  for (const end = back + (count << 2); back < end; back += 16, ofFrom += 16, through += 16, raised += 16) {
    const g = v128.load(back);
    v128.store(ofFrom, f32x4.add(v128.load(ofFrom), f32x4.mul(g, v128.load(through))));
    v128.store(back, f32x4.mul(g, v128.load(raised)));
  }
}
