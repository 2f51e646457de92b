import { attributeByModel } from '../../src/attribution/attribute.ts';
import { readCues, type TextReading } from '../../src/attribution/learned/judge.ts';
import { type AttributionModel, modelOf, type PackedAttributionModel } from '../../src/attribution/learned/model.ts';
import { ratesOf } from '../../src/attribution/learned/rates.ts';
import { isLikely, judge, select } from '../../src/attribution/learned/select.ts';
import type { TokenRange } from '../../src/document/document.ts';
import type { GoldArticle } from '../data/corpora.ts';
import { type GoldTokens, type Prepared, prepare, tokensIn } from '../prepare.ts';
import { kindOf } from './attributions.ts';
import { contentPositions, jaccard } from './positions.ts';
import { quotedUnits } from './quoted.ts';

/** The stage of the model that lost a gold attribution's content. */
export type Cause =
  | 'no cue read' // none of its cue's words was likely enough
  | 'not among the labellings' // the tagger has no labelling like it
  | 'another labelling preferred' // the acceptor took another one of the same cue
  | 'rejected' // the acceptor's logit is too low
  | 'its words taken' // a surer attribution holds its words
  | 'changed by the rules' // selected, but joined, cut or widened to something else
  | 'no cue in gold';

/** Which stage lost the content of each gold attribution of an article; null where it was found. */
function causesOf(doc: Prepared, packed: PackedAttributionModel): (Cause | null)[] {
  const model = modelOf(packed);
  const reading = readCues(doc.view, ratesOf(doc.view, model.rates), model.cue, model.tagger);
  const found = attributeByModel(doc.doc, packed).map(({ content }) => wordsIn(doc, content));
  return doc.gold.map((gold) =>
    found.some((content) => jaccard(content, words(doc, gold.content)) >= 0.5)
      ? null
      : causeOf(doc, gold, reading, model),
  );
}

function causeOf(doc: Prepared, gold: GoldTokens, reading: TextReading, model: AttributionModel): Cause {
  if (gold.cue.length === 0) return 'no cue in gold';
  const content = words(doc, gold.content);
  const near = (ranges: readonly TokenRange[]): boolean => jaccard(words(doc, tokensIn(ranges)), content) >= 0.5;
  const read = reading.readings.filter(({ window }) => gold.cue.includes(window.cue));
  if (read.length === 0) return 'no cue read';
  if (!read.some(({ candidates }) => candidates.some((c) => near(c.content)))) return 'not among the labellings';
  const judged = judge(reading, model.acceptor);
  const own = judged.filter(({ candidate }) => gold.cue.includes(candidate.cue) && near(candidate.content));
  if (own.length === 0) return 'another labelling preferred';
  if (own.every((one) => !isLikely(one, doc.doc, model.least))) return 'rejected';
  const chosen = select(judged, doc.doc, model.least);
  return own.some((one) => chosen.includes(one)) ? 'changed by the rules' : 'its words taken';
}

const words = (doc: Prepared, tokens: readonly number[]): Set<number> =>
  new Set(tokens.filter((t) => doc.doc.tokens.isWord[t]));

function wordsIn(doc: Prepared, spans: readonly { start: number; end: number }[]): Set<number> {
  const { tokens } = doc.doc;
  const found = new Set<number>();
  for (let t = 0; t < tokens.count; t++)
    if (
      doc.doc.tokens.isWord[t] &&
      spans.some(({ start, end }) => (tokens.start[t] as number) >= start && (tokens.end[t] as number) <= end)
    )
      found.add(t);
  return found;
}

/** How many contents each stage lost, by where they stand to quotation marks. */
export function causesTable(articles: readonly GoldArticle[], packed: PackedAttributionModel): string {
  const tally = new Map<string, Map<string, number>>();
  for (const doc of articles.map(prepare)) {
    const quoted = quotedUnits(doc.article.text);
    for (const [i, cause] of causesOf(doc, packed).entries()) {
      const kind = kindOf(contentPositions(doc.article.text, doc.article.attributions[i]?.content ?? []), quoted);
      const row = tally.get(kind) ?? new Map<string, number>();
      tally.set(kind, row.set(cause ?? 'found', (row.get(cause ?? 'found') ?? 0) + 1));
    }
  }
  return [...tally]
    .map(([kind, row]) => `  ${kind}: ${[...row].map(([cause, n]) => `${cause} ${n}`).join(', ')}`)
    .join('\n');
}
