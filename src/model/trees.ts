import { unit } from './weights.ts';

/** Questions of a tree: always five, so that to ask them takes no loop. */
export const depth = 5;
const leavesOfTree = 1 << depth;

/**
 * A sum of small symmetric trees over whole-number facts. A tree asks the same question of every branch of a level, so
 * that its `depth` answers, read as bits, are the number of its leaf. Leaves are 1024ths of a logit.
 */
export interface Forest {
  /** For tree i and level k at i * depth + k: which fact is asked for, and whether it is above what. */
  readonly facts: Uint8Array;
  readonly above: Int32Array;
  /** 2^depth leaves a tree. */
  readonly leaves: Int32Array;
  readonly bias: number;
}

/** The logit of a row of facts. */
export function forestLogit({ facts, above, leaves, bias }: Forest, row: Int32Array): number {
  // The sign of a difference in place of a branch: no processor foresees these answers. Facts are far from overflowing.
  const answer = (question: number): number =>
    ((above[question] as number) - (row[facts[question] as number] as number)) >>> 31;
  let sum = bias;
  for (let q = 0, base = 0; base < leaves.length; q += depth, base += leavesOfTree)
    sum += leaves[
      base + (answer(q) | (answer(q + 1) << 1) | (answer(q + 2) << 2) | (answer(q + 3) << 3) | (answer(q + 4) << 4))
    ] as number;
  return sum / unit;
}

/** The trees that ask for a fact: what they say changes with it, and what the others say does not. */
export function treesAsking({ facts, above, leaves }: Forest, fact: number): Forest {
  const asking: number[] = [];
  for (let i = 0; i < leaves.length / leavesOfTree; i++)
    if (facts.subarray(i * depth, (i + 1) * depth).includes(fact)) asking.push(i);
  const those = <T extends Uint8Array | Int32Array>(of: T, into: T, width: number): T => {
    for (const [at, i] of asking.entries()) into.set(of.subarray(i * width, (i + 1) * width), at * width);
    return into;
  };
  const count = asking.length;
  return {
    facts: those(facts, new Uint8Array(count * depth), depth),
    above: those(above, new Int32Array(count * depth), depth),
    leaves: those(leaves, new Int32Array(count * leavesOfTree), leavesOfTree),
    bias: 0,
  };
}
