/*
 * AssemblyScript: what takes the time when a network is read (src/model/plain-kernel.ts says what each function gives, and does the same in JavaScript). Pointers are in bytes.
 */

/* The units of src/model/units.ts: the greatest activation, and what it takes, in bits, from a sum to an activation and from a row to either. */
const top: i16 = 255;
const toActive: i32 = 5;
const rowToActive: i32 = 2;
const rowToSum: i32 = 7;
/** From a sum to a score: 2048ths to 1024ths. */
const sumToScore: i32 = 1;

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

/** What each of some places is by itself: of each stand where its token's sums are, and its rows. */
export function activatePlaces(
  table: usize,
  places: usize,
  length: i32,
  count: i32,
  shared: usize,
  into: usize,
  width: i32,
): void {
  const least = i16x8.splat(0);
  const most = i16x8.splat(top);
  for (let j = 0; j < length; j++) {
    const own = <usize>load<i32>(places);
    for (let k = 0; k < width; k += 8) {
      const sum = sumOfRows(table, places + 4, count, width, k);
      const at = k << 2;
      const low = i32x4.add(
        i32x4.add(v128.load(own + at), v128.load(shared + at)),
        i32x4.shl(i32x4.extend_low_i16x8_s(sum), rowToSum),
      );
      const high = i32x4.add(
        i32x4.add(v128.load(own + at, 16), v128.load(shared + at, 16)),
        i32x4.shl(i32x4.extend_high_i16x8_s(sum), rowToSum),
      );
      const all = i16x8.narrow_i32x4_s(i32x4.shr_s(low, toActive), i32x4.shr_s(high, toActive));
      v128.store(into + (k << 1), i16x8.min_s(i16x8.max_s(all, least), most));
    }
    places += (count + 1) << 2;
    into += width << 1;
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

/** Eight activations and what their sums bring them, which are 2 ** `shift` times as great. */
function raise(at: usize, low: v128, high: v128, shift: i32, into: usize): void {
  const none = i32x4.splat(0);
  const raised = i16x8.narrow_i32x4_s(
    i32x4.shr_s(i32x4.max_s(low, none), shift),
    i32x4.shr_s(i32x4.max_s(high, none), shift),
  );
  v128.store(into, i16x8.min_s(i16x8.add_sat_s(v128.load(at), raised), i16x8.splat(top)));
}

/** What position and neighbours make of a position. */
export function convolve(
  before: usize,
  at: usize,
  after: usize,
  matrix: usize,
  bias: usize,
  into: usize,
  width: i32,
  room: usize,
): void {
  const size = width << 1;
  const sums = room + 3 * size;
  for (let k = 0; k < size; k += 16) {
    v128.store(room + k, v128.load(before + k));
    v128.store(room + size + k, v128.load(at + k));
    v128.store(room + 2 * size + k, v128.load(after + k));
  }
  multiply(room, 3 * width, matrix, bias, sums, width);
  for (let k = 0; k < size; k += 16) {
    const s = sums + (k << 1);
    raise(at + k, v128.load(s), v128.load(s, 16), toActive, into + k);
  }
}

/*
 * Convolution of many places. Two places that are `reach` apart, p and q with o before and r behind them, and the taps f, g and h ask for
 *   o f + p g + q h = ((o - q) 2f + (p + q)(f + g + h) + (q - p)(f - g + h)) / 2 and
 *   p f + q g + r h = ((p + q)(f + g + h) - (q - p)(f - g + h) - (p - r) 2h) / 2:
 * four products in place of six (Winograd's F(2, 3), in whole numbers). Behind the taps of a matrix stand the four matrices 2f, f + g + h, f - g + h and -2h.
 */

/** Sums of the activations at x and at y times sixteen columns of a matrix, `size` bytes of them. */
function multiplyTwo(x: usize, y: usize, size: usize, w: usize, sums: usize): void {
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  for (const end = x + size; x < end; x += 4) {
    const u = v128.load32_splat(x);
    const v = v128.load32_splat(y);
    const p = v128.load(w);
    const q = v128.load(w, 16);
    const r = v128.load(w, 32);
    const s = v128.load(w, 48);
    a = i32x4.add(a, i32x4.dot_i16x8_s(u, p));
    b = i32x4.add(b, i32x4.dot_i16x8_s(u, q));
    c = i32x4.add(c, i32x4.dot_i16x8_s(u, r));
    d = i32x4.add(d, i32x4.dot_i16x8_s(u, s));
    e = i32x4.add(e, i32x4.dot_i16x8_s(v, p));
    f = i32x4.add(f, i32x4.dot_i16x8_s(v, q));
    g = i32x4.add(g, i32x4.dot_i16x8_s(v, r));
    h = i32x4.add(h, i32x4.dot_i16x8_s(v, s));
    y += 4;
    w += 64;
  }
  v128.store(sums, a);
  v128.store(sums, b, 16);
  v128.store(sums, c, 32);
  v128.store(sums, d, 48);
  v128.store(sums, e, 64);
  v128.store(sums, f, 80);
  v128.store(sums, g, 96);
  v128.store(sums, h, 112);
}

/** The first place of pair q. */
function placeOf(q: i32, reach: i32): i32 {
  return q + (q / reach) * reach;
}

/** What the four matrices are multiplied with. */
function mixPair(from: usize, j: i32, count: i32, reach: i32, size: usize, none: usize, into: usize): void {
  const p = from + j * size;
  const far = reach * size;
  const o = j >= reach ? p - far : none;
  const q = j + reach < count ? p + far : none;
  const r = j + 2 * reach < count ? p + 2 * far : none;
  for (let k: usize = 0; k < size; k += 16) {
    const one = v128.load(p + k);
    const two = v128.load(q + k);
    v128.store(into + k, i16x8.sub(v128.load(o + k), two));
    v128.store(into + size + k, i16x8.add(one, two));
    v128.store(into + 2 * size + k, i16x8.sub(two, one));
    v128.store(into + 3 * size + k, i16x8.sub(one, v128.load(r + k)));
  }
}

/** Eight columns of both places of a pair from the sums of the four matrices. */
function raisePair(sums: usize, bias: usize, at: usize, into: usize, far: usize): void {
  const lowBias = v128.load(bias);
  const highBias = v128.load(bias, 16);
  const low = i32x4.add(v128.load(sums, 128), i32x4.add(lowBias, lowBias));
  const high = i32x4.add(v128.load(sums, 144), i32x4.add(highBias, highBias));
  const lowOdd = v128.load(sums, 256);
  const highOdd = v128.load(sums, 272);
  raise(
    at,
    i32x4.add(i32x4.add(low, lowOdd), v128.load(sums)),
    i32x4.add(i32x4.add(high, highOdd), v128.load(sums, 16)),
    toActive + 1,
    into,
  );
  raise(
    at + far,
    i32x4.add(i32x4.sub(low, lowOdd), v128.load(sums, 384)),
    i32x4.add(i32x4.sub(high, highOdd), v128.load(sums, 400)),
    toActive + 1,
    into + far,
  );
}

/** What position and neighbours, `reach` away, make of each position. `room` begins with zeros for a position that is none. */
export function convolveAll(
  from: usize,
  count: i32,
  reach: i32,
  matrix: usize,
  bias: usize,
  into: usize,
  width: i32,
  room: usize,
): void {
  const size = (<usize>width) << 1;
  const far = reach * size;
  const sums = room + size;
  const mixed = sums + 512;
  for (let q = 0; placeOf(q, reach) < count; q += 2) {
    const some = placeOf(q, reach);
    const others = placeOf(q + 1, reach);
    mixPair(from, some, count, reach, size, room, mixed);
    mixPair(from, others, count, reach, size, room, mixed + 4 * size);
    let w = matrix + 3 * size * width;
    for (let column: usize = 0; column < size; column += 32) {
      for (let m: usize = 0; m < 4; m++) {
        multiplyTwo(mixed + m * size, mixed + (4 + m) * size, size, w, sums + (m << 7));
        w += size << 4;
      }
      for (let half: usize = 0; half < 32; half += 16) {
        const at = column + half;
        const own = some * size + at;
        raisePair(sums + (half << 1), bias + (at << 1), from + own, into + own, far);
        const other = others * size + at;
        raisePair(sums + 64 + (half << 1), bias + (at << 1), from + other, into + other, far);
      }
    }
  }
}

/** The scores of nine label pairs at each position. */
export function scorePairs(
  from: usize,
  count: i32,
  matrix: usize,
  bias: usize,
  into: usize,
  width: i32,
  room: usize,
): void {
  const one = i32x4.splat(1);
  for (let j = 0; j < count; j++) {
    multiply(from, width, matrix, bias, room, 16);
    // What is stored beyond the nine is overwritten by the next position.
    for (let k: usize = 0; k < 48; k += 16)
      v128.store(into + k, i32x4.shr_s(i32x4.add(v128.load(room + k), one), sumToScore));
    from += width << 1;
    into += 36;
  }
}

/* Labellings and marginals: src/model/tagger.ts does the same. */

const missing: i32 = -2000000000;
const forbidden: i32 = -100000000;

/** Merges the sorted ways to end in each label, from `was` on, to the best that come from them with what each label adds. */
function merge(was: usize, into: usize, ways: usize, none: i32, source: i32, content: i32, count: i32): void {
  let a = 0;
  let b = count;
  let c = 2 * count;
  for (let k = 0; k < count; k++) {
    const x = load<i32>(was + (a << 2)) + none;
    const y = load<i32>(was + (b << 2)) + source;
    const z = load<i32>(was + (c << 2)) + content;
    // Without a branch, since no processor foresees which way it goes.
    const isA = i32(x >= y) & i32(x >= z);
    const isB = i32(y >= z) & ~isA;
    store<i32>(into + (k << 2), max(max(max(x, y), z), missing));
    store<u8>(ways + k, select(a, select(b, c, isB), isA));
    a += isA;
    b += isB;
    c += 1 - isA - isB;
  }
}

/** The best `count` labellings: their scores stand at `into`, and behind `count` scores the labels of each. Returns how many there are. */
export function label(scores: usize, length: i32, count: i32, into: usize, room: usize): i32 {
  const perPlace = 3 * count;
  const ways = room + (((length + 1) * perPlace) << 2);
  for (let i = 0; i < perPlace; i++) store<i32>(room + (i << 2), missing);
  for (let l = 0; l < 3; l++) store<i32>(room + ((l * count) << 2), load<i32>(scores + (l << 2)));
  let best = room;
  let way = ways;
  for (let i = 1; i < length; i++) {
    scores += 36;
    way += perPlace;
    for (let l = 0; l < 3; l++) {
      const s = scores + (l << 2);
      const next = best + ((perPlace + l * count) << 2);
      merge(best, next, way + l * count, load<i32>(s), load<i32>(s, 12), load<i32>(s, 24), count);
    }
    best += perPlace << 2;
  }
  way += perPlace;
  merge(best, into, way, 0, 0, 0, count);
  let found = 0;
  let labels = into + (count << 2);
  for (; found < count && load<i32>(into + (found << 2)) > forbidden / 2; found++) {
    let at = <i32>load<u8>(way + found);
    for (let i = length - 1; i >= 0; i--) {
      store<u8>(labels + i, at / count);
      at = <i32>load<u8>(ways + i * perPlace + at);
    }
    labels += length;
  }
  return found;
}

/** e to the power of two scores of 0 or less, as src/model/numbers.ts reckons it. */
function powersOfE(scores: v128): v128 {
  const x = f64x2.div(f64x2.convert_low_i32x4_s(scores), f64x2.splat(1024));
  const ln2 = f64x2.splat(Math.LN2);
  const k = f64x2.floor(f64x2.add(f64x2.div(x, ln2), f64x2.splat(0.5)));
  const r = f64x2.mul(f64x2.sub(x, f64x2.mul(k, ln2)), f64x2.splat(0.25));
  let sum = f64x2.add(f64x2.splat(1.0 / 5040), f64x2.div(r, f64x2.splat(40320)));
  sum = f64x2.add(f64x2.splat(1.0 / 720), f64x2.mul(r, sum));
  sum = f64x2.add(f64x2.splat(1.0 / 120), f64x2.mul(r, sum));
  sum = f64x2.add(f64x2.splat(1.0 / 24), f64x2.mul(r, sum));
  sum = f64x2.add(f64x2.splat(1.0 / 6), f64x2.mul(r, sum));
  sum = f64x2.add(f64x2.splat(0.5), f64x2.mul(r, sum));
  const one = f64x2.splat(1);
  sum = f64x2.add(one, f64x2.mul(r, f64x2.add(one, f64x2.mul(r, sum))));
  const square = f64x2.mul(sum, sum);
  // 2 to the power of k: its exponent, 1023 more, is what the lowest bits of so great a number are.
  const power = i64x2.shl(f64x2.add(k, f64x2.splat(6755399441055744 + 1023)), 52);
  const all = f64x2.mul(f64x2.mul(square, square), power);
  return v128.andnot(all, f64x2.lt(x, f64x2.splat(-700)));
}

function shareOf(value: f64, sum: f64): f64 {
  return sum > 0 ? value / sum : 1.0 / 3;
}

/** To the nearest, as Math.round does. */
function inFull(p: f64): u16 {
  const all = p * 65535;
  const whole = Math.floor(all);
  return <u16>(all - whole >= 0.5 ? whole + 1 : whole);
}

/** Each label's probability at each position, in 65,535ths. */
export function shareLabels(scores: usize, length: i32, into: usize, room: usize): void {
  let factor = room;
  for (let i = 0; i < length; i++) {
    let most = load<i32>(scores);
    for (let k = 4; k < 36; k += 4) most = max(most, load<i32>(scores + k));
    const greatest = i32x4.splat(most);
    // Two at once, and the last with what is overwritten next.
    for (let k = 0; k < 36; k += 8)
      v128.store(factor + (k << 1), powersOfE(i32x4.sub(v128.load64_zero(scores + k), greatest)));
    scores += 36;
    factor += 72;
  }
  const forward = factor;
  let f = room;
  let at = forward;
  let x = load<f64>(f);
  let y = load<f64>(f, 8);
  let z = load<f64>(f, 16);
  for (let i = 0; i < length; i++) {
    if (i > 0) {
      const none = x * load<f64>(f) + y * load<f64>(f, 24) + z * load<f64>(f, 48);
      const source = x * load<f64>(f, 8) + y * load<f64>(f, 32) + z * load<f64>(f, 56);
      z = x * load<f64>(f, 16) + y * load<f64>(f, 40) + z * load<f64>(f, 64);
      x = none;
      y = source;
    }
    const sum = x + y + z;
    x = shareOf(x, sum);
    y = shareOf(y, sum);
    z = shareOf(z, sum);
    store<f64>(at, x);
    store<f64>(at, y, 8);
    store<f64>(at, z, 16);
    f += 72;
    at += 24;
  }
  x = 1;
  y = 1;
  z = 1;
  into += length * 6;
  for (let i = length - 1; i >= 0; i--) {
    if (i < length - 1) {
      const none = load<f64>(f) * x + load<f64>(f, 8) * y + load<f64>(f, 16) * z;
      const source = load<f64>(f, 24) * x + load<f64>(f, 32) * y + load<f64>(f, 40) * z;
      const content = load<f64>(f, 48) * x + load<f64>(f, 56) * y + load<f64>(f, 64) * z;
      const sum = none + source + content;
      x = shareOf(none, sum);
      y = shareOf(source, sum);
      z = shareOf(content, sum);
    }
    f -= 72;
    at -= 24;
    into -= 6;
    const none = x * load<f64>(at);
    const source = y * load<f64>(at, 8);
    const content = z * load<f64>(at, 16);
    const sum = none + source + content;
    store<u16>(into, inFull(shareOf(none, sum)));
    store<u16>(into, inFull(shareOf(source, sum)), 2);
    store<u16>(into, inFull(shareOf(content, sum)), 4);
  }
}
