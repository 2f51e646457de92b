/*
 * Math.exp and Math.log may differ in the last bit between engines, and a decision must not hang on that. These are made
 * of +, -, *, / alone, which every engine rounds alike. Relative error below 1e-12.
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

export function log(x: number): number {
  if (!(x > 0)) return -745;
  let k = 0;
  let m = x;
  while (m > 1.5) {
    m /= 2;
    k++;
  }
  while (m < 0.75) {
    m *= 2;
    k--;
  }
  // log m = 2 artanh((m - 1) / (m + 1)), and the argument is below 0.2.
  const z = (m - 1) / (m + 1);
  const square = z * z;
  let sum = 0;
  for (let i = 21; i > 0; i -= 2) sum = 1 / i + square * sum;
  return 2 * z * sum + k * ln2;
}

function powerOfTwo(k: number): number {
  if (k < -30 || k > 30) return k < 0 ? powerOfTwo(k + 30) / (1 << 30) : powerOfTwo(k - 30) * (1 << 30);
  return k < 0 ? 1 / (1 << -k) : 1 << k;
}

/** Logit to probability. */
export const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)));

/** For output: three decimals. */
export const rounded = (p: number): number => Math.round(p * 1000) / 1000;
