import { ratio, sharesOf } from './counts.ts';
import { pairUp } from './pair-up.ts';
import { contentPositions, jaccard, positionsOf } from './positions.ts';
import { quotedUnits } from './quoted.ts';
import { comparable, isSpeech } from './record.ts';
import { isSpeechCue } from './speech-cue.ts';
import type { Build, Counts, GoldAttribution, Labelled, Measure, ScoredAttribution } from './types.ts';

/** By where the content stands: all of it in quote marks, some, nothing. */
export type Kind = 'direct' | 'mixed' | 'indirect';

interface Side {
  readonly kind: Kind;
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  /** Whether it tells what somebody said, as against what they think, want or do. */
  readonly isReport: boolean;
}
export interface GoldSide extends Side {
  readonly gold: GoldAttribution;
}
export interface PredictedSide extends Side {
  readonly predicted: ScoredAttribution;
}

/** A gold attribution and what was predicted for it, one of them null where it has no partner. */
export interface Match {
  readonly gold: GoldSide | null;
  readonly predicted: PredictedSide | null;
  /** Jaccard index of the contents. */
  readonly shared: number;
  readonly isSourceRight: boolean;
}

/** Content and source count as found from here on. */
export const HALF = 0.5;

const ROWS = ['all', 'direct', 'mixed', 'indirect', 'reporting'];

/**
 * How many attributions are found, with exact ends, and with their source. A pair has the kind of its gold side, a prediction without a partner its own. `reporting` are those of speech: a pair by its gold side's cue, a
 * prediction without a partner by its manner.
 */
export const attributions: Measure = {
  name: 'attributions',
  count(article, build) {
    if (!article.attributions) return null;
    const counts: Record<string, number> = {};
    const add = (row: string, what: string): void => {
      counts[`${row} ${what}`] = (counts[`${row} ${what}`] ?? 0) + 1;
    };
    for (const match of matchesOf(article, build)) {
      const side = (match.gold ?? match.predicted) as Side;
      for (const row of ['all', side.kind, ...(side.isReport ? ['reporting'] : [])])
        for (const what of rightOf(match)) add(row, what);
    }
    return counts;
  },
  rows: (total) => ROWS.map((row) => ({ name: row, ...figuresOf(total, row) })),
};

function rightOf({ gold, predicted, shared, isSourceRight }: Match): string[] {
  if (!gold) return ['predicted'];
  if (!predicted) return ['gold'];
  return ['gold', 'predicted', 'found', ...(shared === 1 ? ['exact'] : []), ...(isSourceRight ? ['sourced'] : [])];
}

function figuresOf(total: Counts, row: string): { counts: Counts; shares: Counts } {
  const [gold = 0, predicted = 0, found = 0, exact = 0, sourced = 0] = [
    'gold',
    'predicted',
    'found',
    'exact',
    'sourced',
  ].map((what) => total[`${row} ${what}`] ?? 0);
  const shares = {
    ...sharesOf('exact', exact, predicted, gold),
    ...sharesOf('found', found, predicted, gold),
    ...sharesOf('with source', sourced, predicted, gold),
    'source when found': ratio(sourced, found),
  };
  return { counts: { gold, predicted }, shares };
}

/** Every gold attribution with its partner, and then the predictions that have none. */
export function matchesOf({ text, attributions: labelled = [], speechOnly = false }: Labelled, build: Build): Match[] {
  const quoted = quotedUnits(text);
  const golds = labelled.map((gold) => goldSide(text, gold, quoted, speechOnly)).filter(hasContent);
  const predicted = comparable(build.extract(text), speechOnly)
    .map((one) => predictedSide(text, one, quoted))
    .filter(hasContent);
  const pairs = pairUp(golds.map(contentOf), predicted.map(contentOf), HALF);
  const taken = new Set([...pairs.values()].map((pair) => pair.predicted));
  return [
    ...golds.map((gold, i) => {
      const pair = pairs.get(i);
      const partner = pair ? (predicted[pair.predicted] as PredictedSide) : null;
      const isSourceRight = partner !== null && jaccard(gold.source, partner.source) >= HALF;
      return { gold, predicted: partner, shared: pair?.shared ?? 0, isSourceRight };
    }),
    ...predicted
      .filter((_, j) => !taken.has(j))
      .map((one) => ({ gold: null, predicted: one, shared: 0, isSourceRight: false })),
  ];
}

const hasContent = ({ content }: Side): boolean => content.size > 0;
const contentOf = ({ content }: Side): ReadonlySet<number> => content;

function goldSide(text: string, gold: GoldAttribution, quoted: Uint8Array, speechOnly: boolean): GoldSide {
  const content = contentPositions(text, gold.content);
  const cue = gold.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isReport = speechOnly || gold.cue.length === 0 || isSpeechCue(cue);
  return { gold, content, source: positionsOf(text, gold.source), kind: kindOf(content, quoted), isReport };
}

function predictedSide(text: string, predicted: ScoredAttribution, quoted: Uint8Array): PredictedSide {
  const content = contentPositions(text, predicted.content);
  const source = positionsOf(text, [predicted.source]);
  return { predicted, content, source, kind: kindOf(content, quoted), isReport: isSpeech(predicted) };
}

/** By how many of its letters and digits stand in quote marks. */
export function kindOf(content: ReadonlySet<number>, quoted: Uint8Array): Kind {
  let inside = 0;
  for (const i of content) inside += quoted[i] as number;
  return inside === 0 ? 'indirect' : inside === content.size ? 'direct' : 'mixed';
}
