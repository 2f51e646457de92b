import { cueClass, cueLogits } from '../src/attribution/learned/cues.ts';
import type { AttributionModel } from '../src/attribution/learned/model.ts';
import { ratesOf } from '../src/attribution/learned/rates.ts';
import { type TokenView, tokenView } from '../src/attribution/learned/view.ts';
import type { TokenRange } from '../src/document/document.ts';
import { type Excerpt, excerpt } from '../src/document/excerpt.ts';
import type { NestedArticle } from './data/nested-articles.ts';
import { type GoldTokens, type Prepared, prepare } from './prepare.ts';

/** The contents of an article as a document of their own, with what is nested in them. */
export interface NestedText {
  readonly article: NestedArticle;
  readonly whole: Prepared;
  readonly cut: Excerpt;
  readonly view: TokenView;
  readonly rate: Uint8Array;
  readonly logits: Float32Array;
  readonly cueness: Uint8Array;
  /** In tokens of the excerpt. */
  readonly gold: readonly GoldTokens[];
  readonly sure: readonly boolean[];
  /** The token of each gold cue that decides; -1 for none in the excerpt. */
  readonly heads: readonly number[];
}

export function nestedText(article: NestedArticle, model: AttributionModel, given?: TokenRange[][]): NestedText | null {
  const whole = prepare(article);
  const inside = prepare({ ...article, attributions: article.nested });
  const passages = passagesOf(given ?? whole.gold.map(({ content }) => runsOf(content)));
  if (passages.length === 0) return null;
  const cut = excerpt(whole.doc, passages);
  const view = tokenView(cut.doc);
  const rate = ratesOf(view, model.rates);
  const logits = cueLogits(view, rate, model.cue);
  const at = new Map([...cut.tokenAt].map((t, i) => [t, i]));
  const inCut = (tokens: readonly number[]): number[] => tokens.flatMap((t) => at.get(t) ?? []);
  const gold = inside.gold.map(({ source, cue, content }) => ({ source: inCut(source), cue: inCut(cue), content: inCut(content) }));
  const weight = (t: number): number => (logits[t] as number) + (/VERB|NOUN/.test(view.tokens.tag[t] as string) ? 0.5 : 0);
  const heads = gold.map(({ cue }) => cue.reduce((best, t) => (best < 0 || weight(t) > weight(best) ? t : best), -1));
  return { article, whole, cut, view, rate, logits, cueness: cueClass(logits), gold, sure: article.nested.map(({ sure }) => sure), heads };
}

const runsOf = (tokens: readonly number[]): TokenRange[] => {
  const out: { first: number; last: number }[] = [];
  for (const t of tokens) {
    const before = out.at(-1);
    if (before?.last === t) before.last++;
    else out.push({ first: t, last: t + 1 });
  }
  return out;
};

/** Contents in text order; what interleaves is cut. */
export function passagesOf(contents: readonly (readonly TokenRange[])[]): TokenRange[][] {
  const pieces = contents
    .flatMap((ranges, i) => ranges.map((range) => ({ range, i })))
    .filter(({ range }) => range.last > range.first)
    .sort((a, b) => a.range.first - b.range.first);
  const out: { ranges: TokenRange[]; i: number }[] = [];
  let end = 0;
  for (const { range, i } of pieces) {
    if (range.first < end) continue;
    end = range.last;
    const last = out.at(-1);
    if (last?.i === i) last.ranges.push(range);
    else out.push({ ranges: [range], i });
  }
  return out.map(({ ranges }) => ranges);
}
