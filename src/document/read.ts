import type { Span } from '../article/types.ts';
import type { Lexicon } from '../lexicons/types.ts';
import { hashText } from '../model/hash.ts';
import type { Quotation } from '../quotation/types.ts';
import { type Columns, noColumns } from './columns.ts';
import type { Block, Document, Sentence, Tag, Tokens } from './document.ts';
import type { Form } from './form.ts';
import { blockTokensOf, framesOf, numbered, quoteEdgesOf, quotesOf } from './ranges.ts';
import { repairClitics, repairFirms, repairNames, repairVerbs } from './repair.ts';
import { markOf, type Roles, rolesOf } from './roles.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { noRow, type Row, tagTokens } from './tag-tokens.ts';
import { tagOfBit } from './tags.ts';
import { type Cuts, noCuts, tokenize } from './tokenize.ts';

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
  const doc = documentOf(text, blocks, quotations, lexicon, columns, sentences);
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
  if (count <= MOST_KEPT)
    return {
      start: start.slice(0, count),
      end: end.slice(0, count),
      tag: tag.slice(0, count),
      inner: inner.slice(0, count),
      form: form.slice(0, count),
      lemma: lemma.slice(0, count),
    };
  form.length = count;
  lemma.length = count;
  return {
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    tag: tag.subarray(0, count),
    inner: inner.subarray(0, count),
    form,
    lemma,
  };
}

/** Written out: V8 gives the result of a spread a shape of its own in each text, and all that reads tokens slows down. */
function documentOf(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
  columns: Columns,
  sentences: readonly Sentence[],
): Document {
  const { count } = columns;
  const { start, end, tag: tagBit, inner, form, lemma } = ownColumns(columns);
  const sentence = numbered(sentences, count);
  const block = new Int32Array(count);
  for (const s of sentences) block.fill(s.block, s.first, s.last);
  const quotes = quotesOf(quotations, { count, start, tagBit, block });
  const quoteAt = numbered(quotes, count);
  const frames = framesOf(sentences, quoteAt);
  const frameAt = numbered(frames, count);
  const { word, lower, folded, lemmaHash, isWord, mark, capital, roles } = columnsOfForms(
    form,
    lemma,
    rolesOf(lexicon),
  );
  const tokens = {
    count,
    start,
    end,
    form,
    word,
    lower,
    folded,
    lemma,
    lemmaHash,
    tag: tagsOf(tagBit),
    tagBit,
    inner,
    isWord,
    mark,
    capital,
    roles,
    sentence,
    block,
  };
  const quoteEdge = quoteEdgesOf(quotes, quotations, count);
  const blockTokens = blockTokensOf(sentences, blocks.length);
  return {
    text,
    lexicon,
    blocks,
    quotations,
    tokens,
    sentences,
    quotes,
    quoteAt,
    quoteEdge,
    blockTokens,
    frames,
    frameAt,
  };
}

type OfForms = Pick<Tokens, 'word' | 'lower' | 'folded' | 'lemmaHash' | 'isWord' | 'mark' | 'capital' | 'roles'>;

/** Each form is asked once a lexicon what its word is on the lists, and once as long as it stays what integer its dictionary form is. */
function columnsOfForms(forms: readonly Form[], lemma: readonly string[], { number, of }: Roles): OfForms {
  const count = forms.length;
  const [word, lower, folded] = [new Array<string>(count), new Array<string>(count), new Array<string>(count)];
  const lemmaHash = new Int32Array(count);
  const isWord = new Uint8Array(count);
  const mark = new Uint8Array(count);
  const capital = new Uint8Array(count);
  const roles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const form = forms[i] as Form;
    if (form.lexicon !== number) {
      form.lexicon = number;
      form.roles = (of.get(form.lower) ?? 0) | markOf(form.lower);
    }
    if (form.lemma !== lemma[i]) {
      form.lemma = lemma[i] as string;
      form.lemmaHash = hashText(form.lemma);
    }
    word[i] = form.word;
    lower[i] = form.lower;
    folded[i] = form.folded;
    lemmaHash[i] = form.lemmaHash;
    if (form.isWord) isWord[i] = 1;
    mark[i] = form.mark;
    if (form.capital) capital[i] = 1;
    roles[i] = form.roles;
  }
  return { word, lower, folded, lemmaHash, isWord, mark, capital, roles };
}

function tagsOf(bits: Int32Array): Tag[] {
  const tags = new Array<Tag>(bits.length);
  for (let i = 0; i < bits.length; i++) tags[i] = tagOfBit(bits[i] as number);
  return tags;
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
