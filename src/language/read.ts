import type { Span } from '../article/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { analyse } from './engine.ts';
import { repairClitics, repairFirms, repairNames, repairVerbs } from './repair.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { type Cuts, tokenize } from './tokenize.ts';
import type { Columns, Reading, Sentence, Tag, Tokens } from './types.ts';
import { type Written, writtenAs } from './written.ts';

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
    const start = columns.start[from] as number;
    const end = columns.end[last - 1] as number;
    repairNames(columns, from, last);
    repairVerbs(columns, from, last);
    repairFirms(columns, from, last);
    sentences.push({ start, end, first: from, last, block: number });
    from = last;
  }
}

/**
 * Asks the engine about a block's tokens. It may cut a token further, at hyphens: far-right is three. Of what it makes of a stand-in
 * (for a link, a long word, a run of marks), the first token counts and is the whole.
 */
function tagTokens(text: string, { start, end, form, standIns }: Cuts, columns: Columns): void {
  let at = columns.word.length;
  let kept = at;
  analyse(form, columns);
  for (let i = 0; i < form.length; i++) {
    const from = start[i] as number;
    const length = (form[i] as string).length;
    const isStandIn = standIns.size > 0 && standIns.has(i);
    for (let asked = 0; asked < length; at++) {
      const size = (columns.word[at] as string).length;
      if (asked > 0 && !isStandIn && isStopOf(columns, at, length - asked)) addStop(columns, kept - 1);
      else if (!isStandIn) keep(columns, at, kept++, from + asked, size);
      else if (asked === 0) keepStandIn(columns, at, kept++, from, text.slice(from, end[i]));
      asked += size;
    }
  }
  if (kept < at)
    for (const column of [columns.word, columns.lower, columns.lemma, columns.tag, columns.written])
      column.length = kept;
}

/** Token `at` of what the engine gave is token `to` of the text. */
function keep(
  { start, end, word, lower, lemma, tag, written }: Columns,
  at: number,
  to: number,
  from: number,
  size: number,
): void {
  start.push(from);
  end.push(from + size);
  if (at === to) return;
  word[to] = word[at] as string;
  lower[to] = lower[at] as string;
  lemma[to] = lemma[at] as string;
  tag[to] = tag[at] as Tag;
  written[to] = written[at] as Written;
}

/** The engine doesn't know all the abbreviations that keep their full stop: Rev. is one token, not two. */
const isStopOf = ({ word }: Columns, at: number, rest: number): boolean => rest === 1 && word[at] === '.';

function addStop(columns: Columns, to: number): void {
  columns.word[to] += '.';
  columns.lower[to] += '.';
  columns.written[to] = writtenAs(columns.word[to] as string, columns.lower[to] as string);
  columns.end[to] = (columns.end[to] as number) + 1;
}

function keepStandIn(columns: Columns, at: number, to: number, from: number, whole: string): void {
  keep(columns, at, to, from, whole.length);
  columns.word[to] = whole;
  columns.lower[to] = whole.toLowerCase();
  columns.lemma[to] = whole.toLowerCase();
  columns.written[to] = writtenAs(whole, whole.toLowerCase());
}

function emptyColumns(): Columns {
  return { start: [], end: [], word: [], lower: [], lemma: [], tag: [], written: [] };
}

function frozen(columns: Columns, sentences: readonly Sentence[]): Tokens {
  const count = columns.word.length;
  const sentence = new Int32Array(count);
  const block = new Int32Array(count);
  sentences.forEach((s, i) => {
    sentence.fill(i, s.first, s.last);
    block.fill(s.block, s.first, s.last);
  });
  const { word, lower, lemma, tag, written } = columns;
  // Written out: V8 gives the result of a spread a shape of its own in each text, and all that reads tokens slows down.
  return {
    count,
    start: new Int32Array(columns.start),
    end: new Int32Array(columns.end),
    word,
    lower,
    lemma,
    tag,
    written,
    sentence,
    block,
  };
}
