import type { AttributionModel } from '../src/attribution/learned/model.ts';
import { sentencesThatMayReport } from '../src/attribution/learned/nested.ts';
import { ratesOf } from '../src/attribution/learned/rates.ts';
import { type TokenView, tokenView } from '../src/attribution/learned/view.ts';
import type { TokenRange } from '../src/document/document.ts';
import { type Excerpt, excerpt } from '../src/document/excerpt.ts';
import type { NestedArticle } from './data/nested-articles.ts';
import { type GoldTokens, type Prepared, prepare } from './prepare.ts';

/** The labelled contents of an article as an excerpt of it, and what is labelled inside them, in tokens of the excerpt. */
export interface NestedText {
  readonly article: NestedArticle;
  readonly whole: Prepared;
  readonly cut: Excerpt;
  readonly view: TokenView;
  readonly rate: Uint8Array;
  readonly gold: readonly NestedGold[];
}

export interface NestedGold extends GoldTokens {
  readonly sure: boolean;
}

export function nestedText(article: NestedArticle, model: AttributionModel): NestedText {
  const whole = prepare(article);
  const rates = ratesOf(whole.view, model.rates);
  const cut = excerpt(
    whole.doc,
    rangesOf(whole.gold.map(({ content }) => content)).flatMap(({ first, last }) =>
      sentencesThatMayReport(whole.view, rates, first, last),
    ),
  );
  const view = tokenView(cut.doc, true);
  const at = new Map([...cut.tokenAt].map((t, i) => [t, i]));
  const inCut = (tokens: readonly number[]): number[] => tokens.flatMap((t) => at.get(t) ?? []);
  const gold = prepare({ ...article, attributions: article.nested }).gold.map(({ source, cue, content }, i) => ({
    source: inCut(source),
    cue: inCut(cue),
    content: inCut(content),
    sure: article.nested[i]?.sure ?? false,
  }));
  return { article, whole, cut, view, rate: ratesOf(view, model.rates), gold };
}

/** Runs of tokens that follow each other in one content, in text order; of a token that two contents have, the first has it. */
function rangesOf(contents: readonly (readonly number[])[]): TokenRange[] {
  const runs = contents.flatMap((tokens) => {
    const own: { first: number; last: number }[] = [];
    for (const t of tokens) {
      const before = own.at(-1);
      if (before?.last === t) before.last++;
      else own.push({ first: t, last: t + 1 });
    }
    return own;
  });
  let end = 0;
  return runs
    .sort((a, b) => a.first - b.first)
    .filter(({ first, last }) => {
      const isFree = first >= end;
      if (isFree) end = last;
      return isFree;
    });
}
