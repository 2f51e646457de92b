import { expect, it } from 'vitest';
import type { Note, Span } from '../../src/article/types.ts';
import { quoteMarks } from '../../src/lexicons/en/quote-marks.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import { notesOn } from '../../src/quotation/notes.ts';
import type { Quotation } from '../../src/quotation/types.ts';

/*
 * Sentences with their quotations marked; each line is a block.
 *
 *   ⟦“We won,”⟧ said Ann.          a quotation
 *   ⟦“We won, said Ann.⟯           one that is never closed
 *   ⟦“We won.⟫ ⟪“We did it.”⟧      one in two parts
 */
const SIGNS = /[⟦⟧⟪⟫⟯]/g;

export const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

export const find = (text: string): { quotations: Quotation[]; notes: Note[] } => {
  const { quotations, ...oddMarks } = quotationsIn(text, linesOf(text), quoteMarks);
  return { quotations, notes: notesOn(oddMarks) };
};

/** A test for each sentence: its quotations are those marked in it, and no others. */
export function specify(sentences: readonly string[]): void {
  it.each(sentences)('%s', (marked) => {
    const text = marked.replace(SIGNS, '');
    expect(markedUp(text, find(text).quotations)).toBe(marked);
  });
}

interface Sign {
  readonly at: number;
  readonly sign: string;
  /** At one place what began last ends first, and ends stand before beginnings. */
  readonly order: number;
}

const markedUp = (text: string, quotations: readonly Quotation[]): string => {
  const signs = quotations.flatMap(signsOf).sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { at, sign } of signs) {
    out += text.slice(from, at) + sign;
    from = at;
  }
  return out + text.slice(from);
};

function signsOf({ parts, closed }: Quotation): Sign[] {
  const last = parts.length - 1;
  return parts.flatMap(({ start, end }, i) => [
    { at: start, sign: i === 0 ? '⟦' : '⟪', order: start },
    { at: end, sign: i < last ? '⟫' : closed ? '⟧' : '⟯', order: -start },
  ]);
}
