/*
 * AssemblyScript: the products of an encoder (src/model/products.ts says what the function gives, and does the same in JavaScript). Pointers are in bytes.
 */

/** The four sums of a vector in one number. */
function total(sums: v128): i32 {
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** Four rows times two columns at a time: what is loaded is used twice or four times, and all sums stay in registers. */
export function products(from: usize, rows: i32, matrix: usize, columns: i32, size: i32, into: usize): void {
  const row = (<usize>size) << 1;
  const line = (<usize>columns) << 2;
  for (let r = 0; r < rows; r += 4) {
    const a = from + <usize>r * row;
    let out = into + <usize>r * line;
    for (let c = 0; c < columns; c += 2) {
      let w = matrix + <usize>c * size;
      const end = w + size;
      let x = a;
      let s0 = i32x4.splat(0);
      let s1 = i32x4.splat(0);
      let s2 = i32x4.splat(0);
      let s3 = i32x4.splat(0);
      let t0 = i32x4.splat(0);
      let t1 = i32x4.splat(0);
      let t2 = i32x4.splat(0);
      let t3 = i32x4.splat(0);
      for (; w < end; w += 8) {
        const v = v128.load8x8_s(w);
        const u = v128.load8x8_s(w + size);
        const x0 = v128.load(x);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x0, v));
        t0 = i32x4.add(t0, i32x4.dot_i16x8_s(x0, u));
        const x1 = v128.load(x + row);
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x1, v));
        t1 = i32x4.add(t1, i32x4.dot_i16x8_s(x1, u));
        const x2 = v128.load(x + 2 * row);
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x2, v));
        t2 = i32x4.add(t2, i32x4.dot_i16x8_s(x2, u));
        const x3 = v128.load(x + 3 * row);
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x3, v));
        t3 = i32x4.add(t3, i32x4.dot_i16x8_s(x3, u));
        x += 16;
      }
      store<i32>(out, total(s0));
      store<i32>(out, total(t0), 4);
      store<i32>(out + line, total(s1));
      store<i32>(out + line, total(t1), 4);
      store<i32>(out + 2 * line, total(s2));
      store<i32>(out + 2 * line, total(t2), 4);
      store<i32>(out + 3 * line, total(s3));
      store<i32>(out + 3 * line, total(t3), 4);
      out += 8;
    }
  }
}
