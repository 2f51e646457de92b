// npm run eval -- [--shared DIR] [--split dev|fit] [--news DIR] [--errors N]: scores the shipped model on annotated articles. --news: a folder with the
// collections of lab/news.ts, for the articles that nothing is trained on.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Span } from '../src/article/types.ts';
import { attributeByModel } from '../src/attribution/learned/attribute.ts';
import { english } from '../src/lexicons/en/index.ts';
import { attributionWeights } from '../src/weights/en/attribution.ts';
import { calibrationError } from './calibrate.ts';
import { type Cause, causesOf } from './causes.ts';
import { corpora, type GoldArticle, readCorpora } from './corpora.ts';
import { labelledNews, TEST_LIKE_POLNEAR, TEST_NEWS } from './news.ts';
import { prepare } from './prepare.ts';

type Pairs = [number, number][];
interface Row {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
  readonly manner?: string;
  readonly confidence?: number;
}
interface Level {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
interface Kind {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Level;
  readonly partial: Level;
  readonly end: Level;
  readonly sourceAccuracy: number;
}
interface Mistake {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly text: string;
  readonly gold: Row | null;
  readonly predicted: Row | null;
}
/** The scorer that the project shares; see its head for the rules. */
interface Scorer {
  scoreCorpus(
    gold: readonly object[],
    predicted: readonly object[],
    options: { speechOnly: boolean },
  ): { report: Record<string, Kind>; errors: readonly Mistake[] };
  positions(text: string, spans: Pairs): Set<number>;
  contentPositions(text: string, spans: Pairs): Set<number>;
  jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number;
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    split: { type: 'string', default: 'dev' },
    news: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});
const scorer = (await import(pathToFileURL(resolve(values.shared, 'eval/attribution-score.mjs')).href)) as Scorer;

const pairs = (spans: readonly (Span | null)[]): Pairs =>
  spans.flatMap((span): Pairs => (span ? [[span.start, span.end]] : []));

const goldRow = ({ source, cue, content }: GoldArticle['attributions'][number]): Row => ({
  source: pairs(source),
  cue: pairs(cue),
  content: pairs(content),
});

function predict(article: GoldArticle): Row[] {
  const { reading, segments, quotations } = prepare(article);
  return attributeByModel({ reading, segments, quotations, lexicon: english }, attributionWeights).map((found) => ({
    source: pairs([found.source]),
    cue: pairs([found.cue]),
    content: pairs(found.content),
    manner: found.manner,
    confidence: found.confidence,
  }));
}

/** Whether some gold attribution has this content and source. */
function isRight({ text, attributions }: GoldArticle, { source, content }: Row): boolean {
  const ours = scorer.contentPositions(text, content);
  const our = scorer.positions(text, source);
  return attributions
    .map(goldRow)
    .some(
      (gold) =>
        scorer.jaccard(ours, scorer.contentPositions(text, gold.content)) >= 0.5 &&
        scorer.jaccard(our, scorer.positions(text, gold.source)) >= 0.5,
    );
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
const level = ({ p, r, f1 }: Level): string => `${percent(p)} ${percent(r)} ${percent(f1)}`;

/** Articles of one kind. What confidence says is measured on the corpora alone. */
interface Tested {
  readonly name: string;
  readonly speechOnly: boolean;
  readonly isCorpus: boolean;
  readonly articles: readonly GoldArticle[];
}
const split = values.split === 'fit' ? 'fit' : 'dev';
const annotated = readCorpora(resolve(values.shared, 'corpora'), split);
const news = (file: string, speechOnly: boolean): Tested[] =>
  values.news
    ? [{ name: file, speechOnly, isCorpus: false, articles: labelledNews(file, values.news, speechOnly) }]
    : [];
const tested: readonly Tested[] = [
  ...corpora.map(({ name, speechOnly }) => ({
    name: `${name} ${split}`,
    speechOnly,
    isCorpus: true,
    articles: annotated.filter(({ corpus }) => corpus === name),
  })),
  ...news(TEST_LIKE_POLNEAR, false),
  ...news(TEST_NEWS, true),
];
const certainty: { confidence: number; right: boolean }[] = [];
for (const { name, speechOnly, isCorpus, articles: own } of tested) {
  const predicted = own.map((article) => ({ id: article.id, attributions: predict(article) }));
  const gold = own.map(({ id, text, attributions }) => ({ id, text, attributions: attributions.map(goldRow) }));
  const { report, errors } = scorer.scoreCorpus(gold, predicted, { speechOnly });
  console.log(`\n${name}: gold, predicted | exact P R F1 | partial P R F1 | with source P R F1 | source accuracy`);
  for (const [kind, k] of Object.entries(report))
    console.log(
      `${kind.padEnd(10)}${String(k.gold).padStart(6)}${String(k.predicted).padStart(6)} | ${level(k.exact)} | ${level(k.partial)} | ${level(k.end)} | ${percent(k.sourceAccuracy)}`,
    );
  for (const [i, article] of own.entries())
    for (const row of predicted[i]?.attributions ?? [])
      if (isCorpus && (!speechOnly || row.manner === 'speech'))
        certainty.push({ confidence: row.confidence ?? 0, right: isRight(article, row) });
  listErrors(errors, Number(values.errors));
  if (Number(values.errors) > 0) listCauses(own);
}
console.log(`\nexpected calibration error ${percent(calibrationError(certainty))} % of ${certainty.length}`);
console.log('least confidence: attributions kept, share of them right');
for (const least of [0, 0.3, 0.5, 0.7, 0.8, 0.9]) {
  const kept = certainty.filter(({ confidence }) => confidence >= least);
  console.log(`  ${least}: ${kept.length}, ${percent(kept.filter(({ right }) => right).length / kept.length)} %`);
}

/** Mistakes by cause and kind, the first of each. */
function listErrors(errors: readonly Mistake[], most: number): void {
  if (most === 0) return;
  const groups = new Map<string, Mistake[]>();
  for (const e of errors) groups.set(`${e.what}, ${e.kind}`, [...(groups.get(`${e.what}, ${e.kind}`) ?? []), e]);
  for (const [group, list] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${group}: ${list.length}`);
    for (const { id, text, gold, predicted } of list.slice(0, most)) {
      const show = (row: Row | null): string =>
        row
          ? [row.source, row.cue, row.content].map((s) => s.map(([a, b]) => text.slice(a, b)).join(' … ')).join(' | ')
          : '-';
      console.log(`  ${id}\n    gold ${show(gold)}\n    found ${show(predicted)}`);
    }
  }
}

/** Which stage of the model lost how many contents, by where they stand to quotation marks. */
function listCauses(articles: readonly GoldArticle[]): void {
  const tally = new Map<string, Map<Cause | 'found', number>>();
  for (const doc of articles.map(prepare)) {
    const causes = causesOf(doc, attributionWeights);
    doc.gold.forEach(({ content }, i) => {
      const words = content.filter((t) => doc.view.isWord[t]);
      const quoted = words.filter((t) => doc.view.quoted[t]).length;
      const kind = quoted === 0 ? 'indirect' : quoted === words.length ? 'direct' : 'mixed';
      const row = tally.get(kind) ?? new Map<Cause | 'found', number>();
      const cause = causes[i] ?? 'found';
      row.set(cause, (row.get(cause) ?? 0) + 1);
      tally.set(kind, row);
    });
  }
  console.log('\ncontents lost, by the stage that lost them');
  for (const [kind, row] of tally)
    console.log(`  ${kind}: ${[...row].map(([cause, n]) => `${cause} ${n}`).join(', ')}`);
}
