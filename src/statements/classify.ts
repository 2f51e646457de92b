import type { ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import { knowledgeOf } from './knowledge.ts';
import { reasonFor } from './reasons.ts';
import { settingOf } from './setting.ts';
import { type Setting, type Trait, traitsOf } from './traits.ts';
import type { Classification, Evidence, StatementType } from './types.ts';
import { type StatementWeights, tableOf } from './weights.ts';

export interface StatementContext {
  /** The cue as written: “has denied”. */
  readonly cue?: string;
  /** The source as written. */
  readonly source?: string;
  /** What stands around the statement in the article, the statement with it. */
  readonly context?: string;
}

/** What a statement does, given its words alone or also who says it, with which cue, after what. */
export function classify(
  text: string,
  context: StatementContext,
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
): Classification {
  return classifyIn(settingOf(text, context), lexicon, weights);
}

export function classifyIn(
  setting: Setting,
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
): Classification {
  const traits = traitsOf(setting, knowledgeOf(lexicon));
  const scores = scoresOf(traits, weights);
  const best = scores.indexOf(Math.max(...scores));
  const type = weights.types[best] ?? 'claim';
  return {
    type,
    confidence: probability(scores, best, weights.sharpness),
    evidence: evidenceFor(type, best, traits, setting, weights),
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

/** The traits that did most for the type against the mean of the others. */
function evidenceFor(
  type: StatementType,
  best: number,
  traits: readonly Trait[],
  setting: Setting,
  weights: StatementWeights,
): Evidence[] {
  const table = tableOf(weights);
  const others = weights.types.length - 1;
  const share = (row: readonly number[]): number => {
    const own = row[best] ?? 0;
    return own - (row.reduce((total, weight) => total + weight, 0) - own) / others;
  };
  return traits
    .map((trait) => ({ trait, weight: share(table.get(trait.name) ?? []) }))
    .filter(({ weight }) => weight > 0.15)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ trait }) => ({ reason: reasonFor(type, trait, setting), span: trait.span }));
}
