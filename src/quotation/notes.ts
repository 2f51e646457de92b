import type { Note, Span } from '../article/types.ts';
import type { OddMarks } from './find.ts';

/** What is odd about a text's quote marks, in text order. Apart from finding quotations, whose bundle has to stay tiny. */
export function notesOn({ strays, wholes }: OddMarks): Note[] {
  return [
    ...strays.map((mark) => noteOn(mark, 'stray-quote-mark', 'A quote mark has no partner.')),
    ...wholes
      .filter(({ closed }) => !closed)
      .map(({ mark }) => noteOn(mark, 'unclosed-quotation', 'A quotation is never closed.')),
  ].sort((a, b) => a.span.start - b.span.start);
}

const noteOn = ({ start, end }: Span, kind: string, message: string): Note => ({ kind, span: { start, end }, message });
