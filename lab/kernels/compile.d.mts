/** What is written in AssemblyScript, and the module and its constant that hold what it compiles to. */
export interface KernelSource {
  readonly source: string;
  readonly module: string;
  readonly name: string;
  /** 0: fast above all; 1: small too. */
  readonly shrinkLevel: number;
}

export const kernels: readonly KernelSource[];
/** The path of a file of this folder. */
export function pathOf(file: string): string;
/** The module for a kernel. */
export function moduleFor(kernel: KernelSource): Promise<string>;
