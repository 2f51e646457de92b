import { featureRow } from '../../model/features.ts';
import { logitOf } from '../../model/linear.ts';
import type { WeightTable } from '../../model/weights.ts';
import { cueFeatures, cueTemplates, isCueCandidate } from './cue-features.ts';
import type { TokenView } from './view.ts';

/** The logit of a token that was not asked. */
export const noCue = -20;

/** For each token the logit that it is a cue. Four bytes hold it exactly: it is a whole number of 1024ths, of which there are far fewer than 2^24. */
export function cueLogits(view: TokenView, rate: Uint8Array, table: WeightTable): Float32Array {
  const row = featureRow(cueTemplates, table.bits);
  const logits = new Float32Array(view.count).fill(noCue);
  for (let t = 0; t < view.count; t++) {
    if (!isCueCandidate(view, rate, t)) continue;
    cueFeatures(view, rate, t, false, row);
    logits[t] = logitOf(table, row);
  }
  return logits;
}

/** Classes of logits: below 5 %, 20 %, 45 %, 75 %, above. */
export function cueClass(logits: Float32Array): Uint8Array {
  const classes = new Uint8Array(logits.length);
  for (let t = 0; t < classes.length; t++) {
    const x = logits[t] as number;
    classes[t] = x < -2.94 ? 0 : x < -1.39 ? 1 : x < -0.2 ? 2 : x < 1.1 ? 3 : 4;
  }
  return classes;
}
