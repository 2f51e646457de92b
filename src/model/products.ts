import { bytesOf } from './kernel.ts';
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

const page = 65536;

/** A memory of at least so many bytes, and the products over it: WebAssembly with SIMD, or where there is none JavaScript that gives the same and takes ten to twenty times as long. */
export function productsOver(bytes: number): ProductsOver {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return plainProductsOver(bytes);
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
    const compiled = new WebAssembly.Module(bytesOf(productsCode));
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    return { buffer: memory.buffer as ArrayBuffer, products: exports.products as unknown as Products };
  } catch {
    return plainProductsOver(bytes);
  }
}

/** The same without WebAssembly. */
export function plainProductsOver(bytes: number): ProductsOver {
  const buffer = new ArrayBuffer(Math.ceil(bytes / page) * page);
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
