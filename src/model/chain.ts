/**
 * The best way through a chain of `length` positions, each in one of `states` states (Viterbi). `scores[i * states + s]` is what state s brings at position i,
 * `steps[r * states + s]` what it brings after state r, and the last row of `steps` what it brings at the first position. Whole numbers; of equals the lower state.
 */
export function bestPath(scores: Int32Array, steps: Int32Array, states: number): Uint8Array {
  const length = scores.length / states;
  const from = new Uint8Array(length * states);
  let before = new Float64Array(states);
  let sums = new Float64Array(states);
  for (let i = 0; i < length; i++) {
    for (let s = 0; s < states; s++) {
      let last = 0;
      let most = i === 0 ? (steps[states * states + s] as number) : Number.NEGATIVE_INFINITY;
      for (let r = 0; i > 0 && r < states; r++) {
        const sum = (before[r] as number) + (steps[r * states + s] as number);
        if (sum > most) {
          most = sum;
          last = r;
        }
      }
      sums[s] = most + (scores[i * states + s] as number);
      from[i * states + s] = last;
    }
    [before, sums] = [sums, before];
  }
  const path = new Uint8Array(length);
  let state = before.indexOf(before.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state;
    state = from[i * states + state] as number;
  }
  return path;
}
