import { HEADLINE_TERMS, LINE_TERMS, type Questions, questionsOf, STATES } from '../src/article/page/model.ts';
import type { Chain } from './page-chain.ts';
import type { PageExample } from './page-examples.ts';
import type { Ranker } from './page-ranker.ts';

// The same decisions with more weights of 0, which take no room: what a term's commonest value brings everywhere is brought by a step, or by “no headline”.

export function sparseRanker({ weights, none }: Ranker, examples: readonly PageExample[]): Ranker {
  const common = commonPlaces(
    examples.map(({ columns, candidates }) => [questionsOf(columns, HEADLINE_TERMS), candidates]),
  );
  const sparse = weights.map((weight, place) => weight - (weights[common.of[place] as number] as number));
  return { weights: sparse, none: none - common.places.reduce((sum, place) => sum + (weights[place] as number), 0) };
}

const S = STATES.length;

export function sparseChain({ weights, steps }: Chain, examples: readonly PageExample[]): Chain {
  const common = commonPlaces(
    examples.map(({ columns, states }) => [questionsOf(columns, LINE_TERMS), [...states.keys()]]),
  );
  const sparse = weights.map(
    (weight, k) => weight - (weights[(common.of[Math.floor(k / S)] as number) * S + (k % S)] as number),
  );
  const brought = STATES.map((_, s) =>
    common.places.reduce((sum, place) => sum + (weights[place * S + s] as number), 0),
  );
  // What all states of a place have in common decides nothing.
  for (let row = 0; row < sparse.length; row += S) {
    const middle = sparse.slice(row, row + S).sort()[S >> 1] as number;
    for (let s = 0; s < S; s++) sparse[row + s] = (sparse[row + s] as number) - middle;
  }
  const most = Math.max(...brought);
  return { weights: sparse, steps: steps.map((weight, k) => weight + (brought[k % S] as number) - most) };
}

/** The commonest place of each term, and for each place the commonest one of its term. */
function commonPlaces(asked: readonly (readonly [Questions, readonly number[]])[]): { places: number[]; of: number[] } {
  const [{ values, from, terms }] = asked[0] as readonly [Questions, readonly number[]];
  const counts = new Int32Array(values);
  for (const [{ places }, lines] of asked)
    for (const line of lines)
      for (const place of places.subarray(line * terms, (line + 1) * terms))
        counts[place] = (counts[place] as number) + 1;
  const common = from.map((first, term) => {
    const own = counts.subarray(first, from[term + 1] ?? values);
    return first + own.indexOf(own.reduce((a, b) => Math.max(a, b)));
  });
  const of = from.flatMap((first, term) =>
    new Array<number>((from[term + 1] ?? values) - first).fill(common[term] as number),
  );
  return { places: common, of };
}
