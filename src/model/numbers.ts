/*
 * Math.exp may differ in the last bit between engines, and a decision must not hang on that. This one is made of +, -, *, / alone, which every
 * engine rounds alike. Relative error below 1e-12.
 */

const ln2 = Math.LN2;

export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return exp(700);
  const k = Math.floor(x / ln2 + 0.5);
  const r = (x - k * ln2) / 4;
  // Taylor's series of e^r, |r| < 0.09, then squared twice.
  let sum = 1 / 5040 + r / 40320;
  sum = 1 / 720 + r * sum;
  sum = 1 / 120 + r * sum;
  sum = 1 / 24 + r * sum;
  sum = 1 / 6 + r * sum;
  sum = 0.5 + r * sum;
  sum = 1 + r * (1 + r * sum);
  const square = sum * sum;
  return square * square * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  if (k < -30 || k > 30) return k < 0 ? powerOfTwo(k + 30) / (1 << 30) : powerOfTwo(k - 30) * (1 << 30);
  return k < 0 ? 1 / (1 << -k) : 1 << k;
}

/** For output: three decimals. */
export const rounded = (p: number): number => Math.round(p * 1000) / 1000;
