import { hasLetter } from '../document/form.ts';
import type { QuoteMarkLexicon, ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import { exp } from '../model/numbers.ts';
import { clauseOf } from './clause.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { TYPES } from './kinds.ts';
import type { Clause } from './seen.ts';
import { type Setting, type StatementContext, settingOf } from './setting.ts';
import { DECIDES, type Traits } from './trait.ts';
import { traitsOf } from './traits.ts';
import type { Classification, StatementType } from './types.ts';
import { type StatementWeights, type Table, tableOf, weightOf } from './weights.ts';

export type { StatementContext } from './setting.ts';

/** What a statement does, given its words alone or also who says it, with which cue, after what. */
export function classify(
  text: string,
  context: StatementContext,
  lexicon: StatementLexicon & ReportingLexicon & QuoteMarkLexicon,
  weights: StatementWeights,
): Classification {
  const { type, confidence, grounds } = classifyIn(clauseOf(settingOf(text, context, lexicon)), weights);
  return { type, confidence, evidence: grounds.map(({ reason, span }) => ({ reason, span })) };
}

/** A classification with its grounds, the spans of which are those of the setting's words. */
type Decision = Omit<Classification, 'evidence'> & { readonly grounds: readonly Ground[] };

export function classifyIn(clause: Clause, weights: StatementWeights): Decision {
  if (saysNothing(clause.setting)) return NOTHING_SAID;
  const table = tableOf(weights);
  const traits = traitsOf(clause, table);
  const scores = scoresOf(traits, weights, table);
  let best = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return {
    type: TYPES[best] as StatementType,
    confidence: probability(scores, best, weights),
    grounds: groundsFor(best, traits, table, weights.unit, clause.setting),
  };
}

/** “!!!”, “$5” without a cue: no letter that a type could be read from. */
const saysNothing = ({ words, text, cue }: Setting): boolean =>
  cue.length === 0 && !words.some(({ start, end }) => hasLetter(text.slice(start, end)));

/** As sure as one is of four. */
const NOTHING_SAID: Decision = {
  type: 'other',
  confidence: 0.25,
  grounds: [{ reason: 'no word', span: null, ofCue: false }],
};

function scoresOf({ count, rows, decisive }: Traits, { bias, unit }: StatementWeights, table: Table): number[] {
  const scores = [...bias];
  for (let i = 0; i < count; i++)
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + weightOf(table, rows[i] as number, k);
  for (const { type } of decisive) scores[type] = (scores[type] as number) + DECIDES * unit;
  return scores;
}

function probability(scores: readonly number[], best: number, { sharpness, unit }: StatementWeights): number {
  const top = scores[best] ?? 0;
  const sum = scores.reduce((total, score) => total + exp((sharpness * (score - top)) / unit), 0);
  return Math.round(1000 / sum) / 1000;
}
