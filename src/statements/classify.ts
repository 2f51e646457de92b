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
import type { Classification, Opinion, Probabilities, StatementReader, StatementType } from './types.ts';
import { type StatementWeights, type Table, tableOf, weightOf } from './weights.ts';

export type { StatementContext } from './setting.ts';

/** What a statement does, given its words alone or also who says it, with which cue, after what. */
export function classify(
  text: string,
  context: StatementContext,
  lexicon: StatementLexicon & ReportingLexicon & QuoteMarkLexicon,
  weights: StatementWeights,
  reader: StatementReader | null = null,
): Classification {
  const { grounds, ...decision } = classifyIn(clauseOf(settingOf(text, context, lexicon)), weights, reader);
  return { ...decision, evidence: grounds.map(({ reason, span }) => ({ reason, span })) };
}

/** A classification with its grounds, the spans of which are those of the setting's words. */
type Decision = Omit<Classification, 'evidence'> & { readonly grounds: readonly Ground[] };

export function classifyIn(clause: Clause, weights: StatementWeights, reader: StatementReader | null): Decision {
  if (saysNothing(clause.setting)) return NOTHING_SAID;
  const table = tableOf(weights);
  const traits = traitsOf(clause, table);
  const first = opinionOf(scoresOf(traits, weights, table), weights);
  const read = reader ? readBy(reader, clause.setting, first) : null;
  const { type, logits } = read ?? first;
  const probabilities = read ? probabilitiesOf(logits) : first.probabilities;
  const grounds = groundsFor(TYPES.indexOf(type), traits, table, weights.unit, clause.setting);
  return { type, confidence: probabilities[type], probabilities, grounds: read ? [...grounds, READ] : grounds };
}

type FirstOpinion = Opinion & { readonly probabilities: Probabilities };

/** By its words alone. */
function opinionOf(scores: readonly number[], { sharpness, shift, unit }: StatementWeights): FirstOpinion {
  const logits = scores.map((score, k) => (sharpness * score) / unit + (shift[k] as number));
  const type = TYPES[scores.indexOf(Math.max(...scores))] as StatementType;
  return { type, logits, probabilities: probabilitiesOf(logits) };
}

/** @throws TypeError where a reader of the caller's gives no opinion. */
function readBy(reader: StatementReader, { passage }: Setting, first: FirstOpinion): Opinion | null {
  const { type, logits, probabilities } = first;
  const read = reader.read(passage(), { type, logits: [...logits], probabilities: { ...probabilities } });
  if (read === null) return null;
  const { type: named, logits: given } = Object(read) as Partial<Opinion>;
  if (TYPES.includes(named as StatementType) && given?.length === TYPES.length && given.every(Number.isFinite))
    return read;
  throw new TypeError(
    `the reader ${JSON.stringify(reader.name)} must give null or a type and four finite logits, not ${JSON.stringify(read)}`,
  );
}

/** A reader was asked. */
const READ: Ground = { reason: 'read in context', span: null, ofCue: false };

/** “!!!”, “$5” without a cue: no letter that a type could be read from. */
const saysNothing = ({ words, text, cue }: Setting): boolean =>
  cue.length === 0 && !words.some(({ start, end }) => hasLetter(text.slice(start, end)));

/** As sure as one is of four. */
const NOTHING_SAID: Decision = {
  type: 'other',
  confidence: 0.25,
  probabilities: { claim: 0.25, denial: 0.25, commitment: 0.25, other: 0.25 },
  grounds: [{ reason: 'no word', span: null, ofCue: false }],
};

function scoresOf({ count, rows, decisive }: Traits, { bias, unit }: StatementWeights, table: Table): number[] {
  const scores = [...bias];
  for (let i = 0; i < count; i++)
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + weightOf(table, rows[i] as number, k);
  for (const { type } of decisive) scores[type] = (scores[type] as number) + DECIDES * unit;
  return scores;
}

/** In thousandths that add up to one: what rounding down leaves goes to those that lost most by it. */
function probabilitiesOf(logits: readonly number[]): Probabilities {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const exact = powers.map((power) => (1000 * power) / sum);
  const whole = exact.map(Math.floor);
  const lost = (k: number): number => (exact[k] as number) - (whole[k] as number);
  const left = 1000 - whole.reduce((total, share) => total + share, 0);
  const gain = [...whole.keys()].sort((a, b) => lost(b) - lost(a)).slice(0, left);
  const shares = whole.map((share, k) => (gain.includes(k) ? share + 1 : share) / 1000);
  return Object.fromEntries(TYPES.map((type, k) => [type, shares[k]])) as Probabilities;
}
