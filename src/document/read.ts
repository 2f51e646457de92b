import type { Span } from '../article/types.ts';
import type { Lexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { type Columns, noColumns } from './columns.ts';
import type { Block, Document, Sentence } from './document.ts';
import { documentOf } from './document-of.ts';
import { repairClitics, repairFirms, repairNames, repairVerbs } from './repair.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { noRow, type Row, tagTokens } from './tag-tokens.ts';
import { type Cuts, noCuts, tokenize } from './tokenize.ts';
import { tokensOf } from './tokens-of.ts';

export { preload } from './engine.ts';

/**
 * The document of a text, of which only what stands in `blocks` is read. Each block is read by itself: its tokens, tags, dictionary forms and
 * sentences depend on its own words and quotations alone, not on other blocks, nor on texts read before.
 */
export function read(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Document {
  scratch ??= { cuts: noCuts(), row: noRow(), columns: noColumns() };
  scratch.columns.count = 0;
  const { columns } = scratch;
  const sentences: Sentence[] = [];
  const edges = quoteEdges(text, quotations);
  for (const [b, block] of blocks.entries()) readBlock(text, block, b, scratch, sentences, edges);
  const tokens = tokensOf(ownColumns(columns), sentences, lexicon);
  const doc = documentOf(text, lexicon, blocks, quotations, tokens, sentences);
  release(scratch);
  return doc;
}

/** What a text is read on: kept for the next, so that columns need not grow again. */
interface Scratch {
  readonly cuts: Cuts;
  readonly row: Row;
  readonly columns: Columns;
}

let scratch: Scratch | null = null;
/** Tokens of the longest text whose columns are kept. */
const MOST_KEPT = 1 << 16;

/** What is kept holds nothing of the text: a word of it would keep it whole. Of a long text nothing is kept. */
function release({ cuts, row, columns }: Scratch): void {
  if (columns.count > MOST_KEPT) {
    scratch = null;
    return;
  }
  cuts.standIns.clear();
  for (const pointers of [row.words, columns.form, columns.lemma] as unknown[][]) pointers.fill(null);
}

/** A text's own columns: those of a long text are not kept for the next, so it need not copy them. */
function ownColumns({ count, start, end, tag, inner, form, lemma }: Columns): Omit<Columns, 'count'> {
  const isKept = count <= MOST_KEPT;
  const own = <Column extends Int32Array | Uint8Array>(column: Column): Column =>
    (isKept ? column.slice(0, count) : column.subarray(0, count)) as Column;
  const ownList = <One>(list: One[]): One[] => {
    if (isKept) return list.slice(0, count);
    list.length = count;
    return list;
  };
  return {
    start: own(start),
    end: own(end),
    tag: own(tag),
    inner: own(inner),
    form: ownList(form),
    lemma: ownList(lemma),
  };
}

function readBlock(
  text: string,
  block: Span,
  number: number,
  { cuts, row, columns }: Scratch,
  sentences: Sentence[],
  edges: QuoteEdges,
): void {
  const first = columns.count;
  tagTokens(text, tokenize(text, block, cuts), row, columns);
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
