import type { Span } from '../article/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { analyse } from './engine.ts';
import { repairClitics, repairNames, repairVerbs } from './repair.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { type Cuts, tokenize } from './tokenize.ts';
import type { Columns, Reading, Sentence, Tag, Tokens } from './types.ts';

export { preload } from './engine.ts';

/**
 * Tokens, tags, dictionary forms and sentences of what stands in `blocks`. Each block is read by itself: what it gives
 * depends on its own words and quotations alone, not on other blocks, nor on texts read before.
 */
export function read(text: string, blocks: readonly Span[], quotations: readonly Quotation[]): Reading {
  const columns = emptyColumns();
  const sentences: Sentence[] = [];
  const edges = quoteEdges(text, quotations);
  blocks.forEach((block, b) => {
    readBlock(text, block, b, columns, sentences, edges);
  });
  return { text, blocks, tokens: frozen(columns, sentences), sentences };
}

function readBlock(
  text: string,
  block: Span,
  number: number,
  columns: Columns,
  sentences: Sentence[],
  edges: QuoteEdges,
): void {
  const first = columns.word.length;
  tagTokens(text, tokenize(text, block), columns);
  repairClitics(columns, first, edges);
  const ends = cutSentences(columns, first, edges);
  let from = first;
  for (const last of ends) {
    const span = { start: columns.start[from] as number, end: columns.end[last - 1] as number };
    repairNames(columns, from, last);
    repairVerbs(columns, from, last);
    sentences.push({ ...span, first: from, last, block: number });
    from = last;
  }
}

/** Asks the engine about a block's tokens. It may cut a token further, at hyphens: far-right is three. */
function tagTokens(text: string, { start, end, form, standIns }: Cuts, columns: Columns): void {
  let i = 0;
  let asked = 0;
  analyse(form.join(' '), (value, lower, tag, lemma) => {
    const whole = form[i] as string;
    const from = (start[i] as number) + asked;
    asked += value.length;
    const done = asked >= whole.length;
    if (standIns.size === 0 || !standIns.has(i)) pushToken(columns, from, value, lower, tag, lemma);
    else if (asked === value.length) pushStandIn(columns, text, from, end[i] as number, tag);
    if (done) {
      i++;
      asked = 0;
    }
  });
}

function pushToken(columns: Columns, start: number, word: string, lower: string, tag: Tag, lemma: string): void {
  columns.start.push(start);
  columns.end.push(start + word.length);
  columns.word.push(word);
  columns.lower.push(lower);
  columns.lemma.push(lemma);
  columns.tag.push(tag);
}

/** A token that the engine was not asked about as it stands: a link, a long word, a run of marks. */
function pushStandIn(columns: Columns, text: string, start: number, end: number, tag: Tag): void {
  const word = text.slice(start, end);
  pushToken(columns, start, word, word.toLowerCase(), tag, word.toLowerCase());
}

function emptyColumns(): Columns {
  return { start: [], end: [], word: [], lower: [], lemma: [], tag: [] };
}

function frozen(columns: Columns, sentences: readonly Sentence[]): Tokens {
  const count = columns.word.length;
  const sentence = new Int32Array(count);
  const block = new Int32Array(count);
  sentences.forEach((s, i) => {
    sentence.fill(i, s.first, s.last);
    block.fill(s.block, s.first, s.last);
  });
  return { ...columns, count, start: new Int32Array(columns.start), end: new Int32Array(columns.end), sentence, block };
}
