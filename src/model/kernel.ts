import { kernelCode } from './kernel-code.ts';
import { type Kernel, plainKernel } from './plain-kernel.ts';
import { unpackCodes } from './weights.ts';

const page = 65536;

interface KernelOver {
  readonly buffer: ArrayBuffer;
  readonly kernel: Kernel;
}

/**
 * A memory of at least so many bytes and the functions over it: WebAssembly with SIMD; where an engine has none or a page's security policy allows none (it wants
 * `'wasm-unsafe-eval'`), JavaScript that gives the same and takes ten to twenty times as long.
 */
export function kernelOf(bytes: number): KernelOver {
  const compiled = compiledOver<Kernel>(bytes, kernelCode);
  return compiled ? { buffer: compiled.buffer, kernel: compiled.functions } : plainKernelOf(bytes);
}

/** The functions of a module below 4 kB, so that a page's main thread may compile it at once, over a memory of their own; null where the engine can't have them. */
export function compiledOver<Functions>(
  bytes: number,
  code: string,
): { readonly buffer: ArrayBuffer; readonly functions: Functions } | null {
  // WebAssembly's numbers have their lowest byte first; typed arrays have them as the machine does.
  if (!isLowestFirst()) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: pagesFor(bytes) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(code)), { env: { memory } });
    return { buffer: memory.buffer as ArrayBuffer, functions: exports as unknown as Functions };
  } catch {
    return null;
  }
}

/** As much memory as a module would have. */
export const plainMemory = (bytes: number): ArrayBuffer => new ArrayBuffer(pagesFor(bytes) * page);

const pagesFor = (bytes: number): number => Math.ceil(bytes / page);

const isLowestFirst = (): boolean => new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The same without WebAssembly. */
export function plainKernelOf(bytes: number): KernelOver {
  const buffer = plainMemory(bytes);
  return { buffer, kernel: plainKernel(buffer) };
}

/** Bytes of base64 without the signs that fill it up: three of four characters. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const codes = unpackCodes(text);
  const bytes = new Uint8Array(Math.floor((codes.length * 3) / 4));
  for (let at = 0, i = 0; at < bytes.length; i += 4) {
    const three =
      ((codes[i] as number) << 18) |
      ((codes[i + 1] as number) << 12) |
      ((codes[i + 2] as number) << 6) |
      (codes[i + 3] as number);
    bytes[at++] = three >> 16;
    bytes[at++] = three >> 8;
    bytes[at++] = three;
  }
  return bytes;
}
