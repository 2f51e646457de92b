import type { Note, Span } from '../article/types.ts';
import type { Quotation } from './types.ts';

/** ROUGH: double marks only, paired within a block. To be replaced. */
export function quotationsIn(text: string, blocks: readonly Span[]): { quotations: Quotation[]; notes: Note[] } {
  const quotations: Quotation[] = [];
  for (const block of blocks) {
    let open = -1;
    for (let i = block.start; i < block.end; i++) {
      const c = text[i];
      if (open < 0 && (c === '“' || c === '"')) open = i;
      else if (open >= 0 && (c === '”' || c === '"')) {
        const span = { start: open, end: i + 1 };
        quotations.push({
          ...span,
          text: text.slice(open, i + 1),
          marks: 'double',
          depth: 0,
          parts: [span],
          closed: true,
        });
        open = -1;
      }
    }
  }
  return { quotations, notes: [] };
}
