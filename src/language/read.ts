import type { Span } from '../article/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { analyse } from './engine.ts';
import { repair } from './repair.ts';
import { cutSentences, type QuoteEdges, quoteEdges } from './sentences.ts';
import { type Cuts, tokenize } from './tokenize.ts';
import type { Columns, Reading, Sentence, Tokens } from './types.ts';

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
  return { text, blocks, tokens: frozen(columns), sentences };
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
  repair(columns, first, edges);
  const ends = cutSentences(columns, first, edges);
  let from = first;
  for (const last of ends) {
    const span = { start: columns.start[from] as number, end: columns.end[last - 1] as number };
    for (let i = from; i < last; i++) {
      columns.sentence.push(sentences.length);
      columns.block.push(number);
    }
    sentences.push({ ...span, first: from, last, block: number });
    from = last;
  }
}

/** Asks the engine about a block's tokens. It may cut a token further, at hyphens: far-right is three. */
function tagTokens(text: string, { start, end, form }: Cuts, columns: Columns): void {
  let i = 0;
  let asked = 0;
  analyse(form.join(' '), (value, tag, lemma) => {
    const whole = form[i] as string;
    const from = (start[i] as number) + asked;
    asked += value.length;
    const done = asked >= whole.length;
    const verbatim = whole.length === (end[i] as number) - (start[i] as number) && text.startsWith(whole, start[i]);
    if (verbatim || asked === value.length) {
      const to = verbatim ? from + value.length : (end[i] as number);
      const word = text.slice(from, to);
      columns.start.push(from);
      columns.end.push(to);
      columns.word.push(word);
      columns.lower.push(plainLower(word));
      columns.lemma.push(verbatim ? plainLower(lemma) : plainLower(word));
      columns.tag.push(tag);
    }
    if (done) {
      i++;
      asked = 0;
    }
  });
}

const plainLower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function emptyColumns(): Columns {
  return { start: [], end: [], word: [], lower: [], lemma: [], tag: [], sentence: [], block: [] };
}

function frozen({ start, end, word, lower, lemma, tag, sentence, block }: Columns): Tokens {
  return {
    count: word.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    word,
    lower,
    lemma,
    tag,
    sentence: new Int32Array(sentence),
    block: new Int32Array(block),
  };
}
