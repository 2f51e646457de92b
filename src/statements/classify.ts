import type { ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import { knowledgeOf } from './knowledge.ts';
import { reasonFor } from './reasons.ts';
import { type Setting, type StatementContext, settingOf } from './setting.ts';
import type { Trait } from './trait.ts';
import { traitsOf } from './traits.ts';
import type { Classification, Evidence } from './types.ts';
import { type StatementWeights, tableOf } from './weights.ts';

export type { StatementContext } from './setting.ts';

/** What a statement does, given its words alone or also who says it, with which cue, after what. */
export function classify(
  text: string,
  context: StatementContext,
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
): Classification {
  const { type, confidence, grounds } = classifyIn(settingOf(text, context), lexicon, weights);
  return { type, confidence, evidence: grounds.map(({ reason, span }) => ({ reason, span })) };
}

/** A reason and the words of the statement that show it, or where it is the cue's: null, and `ofCue`. */
export interface Ground extends Evidence {
  readonly ofCue: boolean;
}

export function classifyIn(
  setting: Setting,
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
): Omit<Classification, 'evidence'> & { readonly grounds: readonly Ground[] } {
  const traits = traitsOf(setting, knowledgeOf(lexicon));
  const scores = scoresOf(traits, weights);
  const best = scores.indexOf(Math.max(...scores));
  const type = weights.types[best] ?? 'claim';
  return {
    type,
    confidence: probability(scores, best, weights.sharpness),
    grounds: groundsFor(best, traits, setting, weights),
  };
}

function scoresOf(traits: readonly Trait[], weights: StatementWeights): number[] {
  const table = tableOf(weights);
  const scores = [...weights.bias];
  for (const { name } of traits) {
    table.get(name)?.forEach((weight, column) => {
      scores[column] = (scores[column] ?? 0) + weight;
    });
  }
  return scores;
}

/** Rounded, so that engines whose exp differs in the last bit agree. */
function probability(scores: readonly number[], best: number, sharpness: number): number {
  const top = scores[best] ?? 0;
  const sum = scores.reduce((total, score) => total + Math.exp(sharpness * (score - top)), 0);
  return Math.round(1000 / sum) / 1000;
}

const REASONS = 3;
/** A reason must have at least this share of the score to be told. */
const COUNTS = 0.15;
/** A single contribution below it changes no reason. */
const NOISE = 0.05;

/** What did most for the type against the mean of the others: the model's own contributions, those of one reason added up. */
function groundsFor(best: number, traits: readonly Trait[], setting: Setting, weights: StatementWeights): Ground[] {
  const table = tableOf(weights);
  const sums = new Map<string, { ground: Ground; weight: number }>();
  for (const trait of traits) {
    const margin = marginOf(table.get(trait.name) ?? [], best);
    const reason = Math.abs(margin) > NOISE ? reasonFor(trait, setting) : null;
    if (reason === null) continue;
    const weight = (sums.get(reason)?.weight ?? 0) + margin;
    sums.set(reason, {
      ground: { reason, span: trait.span, ofCue: trait.name.startsWith('cue') && !trait.span },
      weight,
    });
  }
  const found = [...sums.values()].filter(({ weight }) => weight > COUNTS).sort((a, b) => b.weight - a.weight);
  return found.length > 0 ? found.slice(0, REASONS).map(({ ground }) => ground) : [DEFAULT];
}

/** The bias decided: most statements are claims. */
const DEFAULT: Ground = { reason: 'no word speaks for another type', span: null, ofCue: false };

/** What a row of weights says for one type against the mean of the others. */
function marginOf(row: readonly number[], best: number): number {
  const own = row[best] ?? 0;
  const others = row.reduce((total, weight) => total + weight, 0) - own;
  return own - others / Math.max(1, row.length - 1);
}
