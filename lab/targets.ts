import { type Candidate, candidateFacts, factRow, sumsOfWindow } from '../src/attribution/learned/facts.ts';
import type { TextReading } from '../src/attribution/learned/judge.ts';
import { type Prepared, tokensIn } from './prepare.ts';
import { jaccard } from './score/positions.ts';
import type { Facts } from './train-trees.ts';

/** A candidate with its facts and how right it is. */
export interface JudgedExample {
  readonly doc: number;
  readonly facts: Int32Array;
  /** 0 wrong … 1 content exact and source right. */
  readonly target: number;
  /** Content found (J ≥ ½) and source right. */
  readonly right: boolean;
}

export function judgedExamples(docs: readonly Prepared[], readings: readonly TextReading[]): JudgedExample[] {
  const row = factRow();
  return docs.flatMap((doc, d) => {
    const golds = doc.gold.map((g) => ({ content: words(doc, g.content), source: words(doc, g.source) }));
    const { known, readings: cues } = readings[d] as TextReading;
    return cues.flatMap((reading) => {
      const sums = sumsOfWindow(known, reading);
      return reading.candidates.map((candidate) => {
        candidateFacts({ known, reading, sums, candidate, speechOnly: doc.article.speechOnly }, row);
        return { doc: d, facts: row.values.slice(0, row.count), ...worth(doc, candidate, golds) };
      });
    });
  });
}

const words = (doc: Prepared, tokens: readonly number[]): Set<number> =>
  new Set(tokens.filter((t) => doc.doc.tokens.isWord[t]));

/** .3 for a content found, up to .3 for its edges, .4 for its source: a target of nought or one teaches ranking less. */
function worth(
  doc: Prepared,
  { content, source }: Candidate,
  golds: readonly { content: Set<number>; source: Set<number> }[],
): { target: number; right: boolean } {
  const ours = words(doc, tokensIn(content));
  const our = words(doc, tokensIn(source));
  let best = { target: 0, right: false };
  for (const gold of golds) {
    const found = jaccard(ours, gold.content);
    if (found < 0.5) continue;
    const right = jaccard(our, gold.source) >= 0.5;
    const target = 0.3 + (found === 1 ? 0.3 : 0.3 * (found - 0.5)) + (right ? 0.4 : 0);
    if (target > best.target) best = { target, right };
  }
  return best;
}

export function factsOf(examples: readonly JudgedExample[]): Facts {
  const width = examples[0]?.facts.length ?? 0;
  const rows = new Int32Array(examples.length * width);
  for (const [i, { facts }] of examples.entries()) rows.set(facts, i * width);
  return {
    width,
    count: examples.length,
    rows,
    targets: Float32Array.from(examples, ({ target }) => target),
  };
}
