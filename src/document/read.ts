import type { Span } from '../article/types.ts';
import type { Lexicon } from '../lexicons/types.ts';
import { hashText } from '../model/hash.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Columns } from './columns.ts';
import type { Block, Document, Sentence, Tag, Tokens } from './document.ts';
import { analyse } from './engine.ts';
import { type Form, formOf } from './form.ts';
import { blockTokensOf, framesOf, numbered, quoteEdgesOf, quotesOf } from './ranges.ts';
import { repairClitics, repairFirms, repairNames, repairVerbs } from './repair.ts';
import { markOf, type Roles, rolesOf } from './roles.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { TAG } from './tags.ts';
import { type Cuts, tokenize } from './tokenize.ts';

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
  const columns = emptyColumns();
  const sentences: Sentence[] = [];
  const edges = quoteEdges(text, quotations);
  blocks.forEach((block, b) => {
    readBlock(text, block, b, columns, sentences, edges);
  });
  return documentOf(text, blocks, quotations, lexicon, columns, sentences);
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
  const { form, word, lower, lemma, tag } = columns;
  const count = word.length;
  const [start, end] = [Int32Array.from(columns.start), Int32Array.from(columns.end)];
  const sentence = numbered(sentences, count);
  const block = new Int32Array(count);
  for (const s of sentences) block.fill(s.block, s.first, s.last);
  const quotes = quotesOf(quotations, { count, start, tag, block });
  const quoteAt = numbered(quotes, count);
  const frames = framesOf(sentences, quoteAt);
  const frameAt = numbered(frames, count);
  const { folded, lemmaHash, tagBit, isWord, mark, capital, roles } = columnsOfForms(columns, rolesOf(lexicon));
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
    tag,
    tagBit,
    inner: Uint8Array.from(columns.inner),
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

/** Each form is asked once a lexicon what its word is on the lists, and once as long as they stay what integers its dictionary form and tag are. */
function columnsOfForms(
  { form: forms, lower, lemma, tag }: Columns,
  { number, of }: Roles,
): Pick<Tokens, 'folded' | 'lemmaHash' | 'tagBit' | 'isWord' | 'mark' | 'capital' | 'roles'> {
  const count = forms.length;
  const folded = new Array<string>(count);
  const lemmaHash = new Int32Array(count);
  const tagBit = new Int32Array(count);
  const isWord = new Uint8Array(count);
  const mark = new Uint8Array(count);
  const capital = new Uint8Array(count);
  const roles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const form = forms[i] as Form;
    if (form.lexicon !== number) {
      form.lexicon = number;
      form.roles = (of.get(lower[i] as string) ?? 0) | markOf(lower[i] as string);
    }
    if (form.lemma !== lemma[i]) {
      form.lemma = lemma[i] as string;
      form.lemmaHash = hashText(form.lemma);
    }
    if (form.tag !== tag[i]) {
      form.tag = tag[i] as Tag;
      form.tagBit = TAG[tag[i] as Tag];
    }
    folded[i] = form.folded;
    lemmaHash[i] = form.lemmaHash;
    tagBit[i] = form.tagBit;
    if (form.isWord) isWord[i] = 1;
    mark[i] = form.mark;
    if (form.capital) capital[i] = 1;
    roles[i] = form.roles;
  }
  return { folded, lemmaHash, tagBit, isWord, mark, capital, roles };
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
      else if (!isStandIn) keep(columns, at, kept++, from + asked, size, asked);
      else if (asked === 0) keepStandIn(columns, at, kept++, from, text.slice(from, end[i]));
      asked += size;
    }
  }
  if (kept < at)
    for (const column of [columns.word, columns.lower, columns.lemma, columns.tag, columns.form]) column.length = kept;
}

/** Token `at` of what the engine gave is token `to` of the text; `asked` characters of its word stand before it. */
function keep(
  { start, end, inner, word, lower, lemma, tag, form }: Columns,
  at: number,
  to: number,
  from: number,
  size: number,
  asked = 0,
): void {
  start.push(from);
  end.push(from + size);
  inner.push(asked > 0 ? 1 : 0);
  if (at === to) return;
  word[to] = word[at] as string;
  lower[to] = lower[at] as string;
  lemma[to] = lemma[at] as string;
  tag[to] = tag[at] as Tag;
  form[to] = form[at] as Form;
}

/** The engine doesn't know all the abbreviations that keep their full stop: Rev. is one token, not two. */
const isStopOf = ({ word }: Columns, at: number, rest: number): boolean => rest === 1 && word[at] === '.';

function addStop(columns: Columns, to: number): void {
  columns.word[to] += '.';
  columns.lower[to] += '.';
  columns.form[to] = formOf(columns.word[to] as string, columns.lower[to] as string);
  columns.end[to] = (columns.end[to] as number) + 1;
}

function keepStandIn(columns: Columns, at: number, to: number, from: number, whole: string): void {
  keep(columns, at, to, from, whole.length);
  columns.word[to] = whole;
  columns.lower[to] = whole.toLowerCase();
  columns.lemma[to] = whole.toLowerCase();
  columns.form[to] = formOf(whole, whole.toLowerCase());
}

function emptyColumns(): Columns {
  return { start: [], end: [], form: [], word: [], lower: [], lemma: [], tag: [], inner: [] };
}
