import { unit } from './weights.ts';

/**
 * A sum of small symmetric trees over whole-number facts. A tree asks the same question of every branch of a level, so
 * that its `depth` answers, read as bits, are the number of its leaf. Leaves are 1024ths of a logit.
 */
export interface Forest {
  readonly depth: number;
  /** For tree i and level k at i * depth + k: which fact is asked for, and whether it is above what. */
  readonly facts: Uint8Array;
  readonly above: Int32Array;
  /** 2^depth leaves a tree. */
  readonly leaves: Int32Array;
  readonly bias: number;
}

/** The logit of a row of facts. */
export function forestLogit({ depth, facts, above, leaves, bias }: Forest, row: Int32Array): number {
  let sum = bias;
  const size = 1 << depth;
  for (let tree = 0, base = 0; base < leaves.length; tree += depth, base += size) {
    let leaf = 0;
    // The sign of a difference in place of a branch: no processor foresees these answers. Facts are far from overflowing.
    for (let k = 0; k < depth; k++) {
      const fact = row[facts[tree + k] as number] as number;
      leaf |= (((above[tree + k] as number) - fact) >>> 31) << k;
    }
    sum += leaves[base + leaf] as number;
  }
  return sum / unit;
}

/** The trees that ask for a fact: what they say changes with it, and what the others say does not. */
export function treesAsking({ depth, facts, above, leaves }: Forest, fact: number): Forest {
  const size = 1 << depth;
  const asking: number[] = [];
  for (let i = 0; i < leaves.length / size; i++)
    if (facts.subarray(i * depth, (i + 1) * depth).includes(fact)) asking.push(i);
  const those = <T extends Uint8Array | Int32Array>(of: T, into: T, width: number): T => {
    for (const [at, i] of asking.entries()) into.set(of.subarray(i * width, (i + 1) * width), at * width);
    return into;
  };
  const count = asking.length;
  return {
    depth,
    facts: those(facts, new Uint8Array(count * depth), depth),
    above: those(above, new Int32Array(count * depth), depth),
    leaves: those(leaves, new Int32Array(count * size), size),
    bias: 0,
  };
}
