import { compiledOver, plainMemory } from './kernel.ts';
import { productsCode } from './products-code.ts';

/**
 * The sums of products of `rows` rows of 16-bit numbers at `from`, each with `columns` rows of 8-bit numbers at `matrix`, `size` numbers a row: 32-bit numbers at `into`, `columns` a row.
 * Places are in bytes of one memory; rows are a multiple of four, columns of two, `size` of eight.
 */
export type Products = (
  from: number,
  rows: number,
  matrix: number,
  columns: number,
  size: number,
  into: number,
) => void;

interface ProductsOver {
  readonly buffer: ArrayBuffer;
  readonly products: Products;
}

/** A memory of at least so many bytes, and the products over it: WebAssembly with SIMD, or where there is none JavaScript that gives the same and takes ten to twenty times as long. */
export function productsOver(bytes: number): ProductsOver {
  const compiled = compiledOver<{ readonly products: Products }>(bytes, productsCode);
  return compiled ? { buffer: compiled.buffer, products: compiled.functions.products } : plainProductsOver(bytes);
}

/** The same without WebAssembly. */
export function plainProductsOver(bytes: number): ProductsOver {
  const buffer = plainMemory(bytes);
  const [weights, inputs, sums] = [new Int8Array(buffer), new Int16Array(buffer), new Int32Array(buffer)];
  const products: Products = (from, rows, matrix, columns, size, into) => {
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const [x, w] = [(from >> 1) + r * size, matrix + c * size];
        let sum = 0;
        for (let i = 0; i < size; i++) sum += (inputs[x + i] as number) * (weights[w + i] as number);
        sums[(into >> 2) + r * columns + c] = sum;
      }
  };
  return { buffer, products };
}
