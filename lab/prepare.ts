import { segmentText } from '../src/article/segment.ts';
import { spokenBlocks } from '../src/article/spoken.ts';
import type { Span } from '../src/article/types.ts';
import { onlyMarks, quotationAt, type TokenView, tokenView } from '../src/attribution/learned/view.ts';
import type { Document, TokenRange } from '../src/document/document.ts';
import { firstAt } from '../src/document/first-at.ts';
import { read } from '../src/document/read.ts';
import { english } from '../src/lexicons/en/index.ts';
import { quotationsIn } from '../src/quotation/find.ts';
import { pageWeights } from '../src/weights/en/pages.ts';
import type { GoldArticle, GoldAttribution } from './data/corpora.ts';

/** A gold attribution in tokens. */
export interface GoldTokens {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An article as the attribution room gets it, with its gold attributions in tokens. */
export interface Prepared {
  readonly article: GoldArticle;
  readonly doc: Document;
  readonly view: TokenView;
  readonly gold: readonly GoldTokens[];
}

export function prepare(article: GoldArticle): Prepared {
  const segments = spokenBlocks(article.text, segmentText(article.text, english, pageWeights), english);
  const { quotations } = quotationsIn(article.text, segments, english);
  const doc = read(article.text, segments, quotations, english);
  const view = tokenView(doc);
  const gold = article.attributions.map((a) => goldTokens(doc, a));
  return { article, doc, view, gold };
}

/** An attribution's words in tokens. */
export function goldTokens(doc: Document, a: GoldAttribution): GoldTokens {
  return {
    source: trim(doc, tokensOf(doc, a.source)),
    cue: tokensOf(doc, a.cue),
    content: tidyContent(doc, tokensOf(doc, a.content)),
  };
}

/** The tokens of which at least half lies in one of the spans. */
function tokensOf({ tokens }: Document, spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = firstAt(tokens.end, start + 1); i < tokens.count && (tokens.start[i] as number) < end; i++) {
      const size = (tokens.end[i] as number) - (tokens.start[i] as number);
      const shared = Math.min(end, tokens.end[i] as number) - Math.max(start, tokens.start[i] as number);
      if (shared * 2 >= size) found.add(i);
    }
  return [...found].sort((a, b) => a - b);
}

/** Without punctuation at the edges of each run: annotators differ there, and it counts for nothing. */
function trim(doc: Document, tokens: readonly number[]): number[] {
  return runs(doc, tokens).flatMap(([from, to]) => range(from, to));
}

/** Runs of tokens with words at both ends; gaps of nothing but punctuation belong to the run. */
function runs(doc: Document, tokens: readonly number[]): [number, number][] {
  const words = tokens.filter((t) => doc.tokens.isWord[t]);
  const out: [number, number][] = [];
  for (const t of words) {
    const last = out.at(-1);
    if (last && onlyMarks(doc.tokens, last[1] + 1, t)) last[1] = t;
    else out.push([t, t]);
  }
  return out;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The tokens of ranges. */
export const tokensIn = (ranges: readonly TokenRange[]): number[] =>
  ranges.flatMap(({ first, last }) => range(first, last - 1));

/** Without a leading “that”, and with the quote marks that open before a run and close after it. */
function tidyContent(doc: Document, tokens: readonly number[]): number[] {
  const { quoteEdge } = doc;
  const { count, isWord, lower } = doc.tokens;
  const out = new Set<number>();
  runs(doc, tokens).forEach(([start, end], i) => {
    let from = start;
    let to = end;
    if (i === 0 && lower[from] === 'that' && to > from) {
      from++;
      while (from < to && !isWord[from] && quoteEdge[from] !== 1) from++;
    }
    if (quoteEdge[from - 1] === 1) from--;
    for (let k = to + 1; k <= to + 3 && k < count && !isWord[k]; k++)
      if (quoteEdge[k] === 2 && quotationAt(doc, k) === quotationAt(doc, to)) {
        to = k;
        break;
      }
    for (const t of range(from, to)) out.add(t);
  });
  return [...out].sort((a, b) => a - b);
}
