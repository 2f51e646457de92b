/*
 * What the whole numbers of a network are in: activations 0 … 255, in 64ths; weights of matrices -31 … 31, in 32nds; rows of tables -15 … 15, in sixteenths; sums in 2048ths.
 * `lab/kernels` knows the same.
 */

export const activationUnit = 64;
export const mostActive = 255;
export const weightUnit = 32;
export const mostWeight = 31;
export const rowUnit = 16;
export const mostRow = 15;
export const sumUnit: number = activationUnit * weightUnit;

/** Taps of a convolution: the position and one on each side. */
export const taps = 3;
/** Columns of a matrix that stand together. */
export const block = 16;
