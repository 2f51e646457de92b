import { attributeByModel } from '../src/attribution/attribute.ts';
import { cueLogits } from '../src/attribution/learned/cues.ts';
import { type AttributionModel, modelOf, type PackedAttributionModel } from '../src/attribution/learned/model.ts';
import { sentencesThatMayReport } from '../src/attribution/learned/nested.ts';
import { ratesOf } from '../src/attribution/learned/rates.ts';
import { type TokenView, tokenView } from '../src/attribution/learned/view.ts';
import type { TokenRange } from '../src/document/document.ts';
import { type Excerpt, excerpt } from '../src/document/excerpt.ts';
import type { NestedArticle } from './data/nested-articles.ts';
import { type GoldTokens, goldTokens, type Prepared, prepare } from './prepare.ts';

/** Contents of an article as an excerpt of it, and what is labelled inside them, in tokens of the excerpt. */
export interface NestedText {
  readonly article: NestedArticle;
  /** What reads it. */
  readonly model: AttributionModel;
  readonly whole: Prepared;
  /** For each token of the whole article the logit that it is a cue there. */
  readonly logits: Float32Array;
  readonly cut: Excerpt;
  readonly view: TokenView;
  readonly rate: Uint8Array;
  /** 1 for each token of the excerpt that stands in a content which the model finds: others it would not read. */
  readonly found: Uint8Array;
  readonly gold: readonly NestedGold[];
}

export interface NestedGold extends GoldTokens {
  readonly sure: boolean;
}

/** The contents that the model finds, as it will read them, and of the labelled ones those that it misses. */
export function nestedText(article: NestedArticle, packed: PackedAttributionModel): NestedText {
  const model = modelOf(packed);
  const whole = prepare(article);
  const { doc, view: wholeView } = whole;
  const rates = ratesOf(wholeView, model.rates);
  const unread = new Set(article.unread.flatMap((one) => goldTokens(doc, one).content));
  const read = article.read && new Set(goldTokens(doc, { source: [], cue: [], content: article.read }).content);
  const contents = attributeByModel(doc, packed)
    .filter(({ manner }) => manner === 'speech')
    .map(({ content }) => goldTokens(doc, { source: [], cue: [], content }).content)
    .filter((tokens) => !tokens.some((t) => unread.has(t)))
    .map((tokens) => (read ? tokens.filter((t) => read.has(t)) : tokens));
  const found = new Set(contents.flat());
  const missed = whole.gold.map(({ content }) => content).filter((tokens) => !tokens.some((t) => found.has(t)));
  const cut = excerpt(
    doc,
    rangesOf([...contents, ...missed]).flatMap(({ first, last }) =>
      sentencesThatMayReport(wholeView, rates, first, last),
    ),
  );
  const view = tokenView(cut.doc, true);
  const at = new Map([...cut.tokenAt].map((t, i) => [t, i]));
  const inCut = (tokens: readonly number[]): number[] => tokens.flatMap((t) => at.get(t) ?? []);
  const gold = article.nested.map((one) => {
    const { source, cue, content } = goldTokens(doc, one);
    return { source: inCut(source), cue: inCut(cue), content: inCut(content), sure: one.sure };
  });
  return {
    ...{ article, model, whole, logits: cueLogits(wholeView, rates, model.cue) },
    ...{ cut, view, rate: ratesOf(view, model.rates), gold },
    found: Uint8Array.from(cut.tokenAt, (t) => (found.has(t) ? 1 : 0)),
  };
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
