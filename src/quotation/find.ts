import type { Note, Span } from '../article/types.ts';
import type { QuoteMarkLexicon } from '../lexicons/types.ts';
import { type Findings, pairBlock } from './pair.ts';
import type { Draft } from './pairing.ts';
import type { Quotation } from './types.ts';
import { markWordsOf } from './words.ts';

/**
 * What stands between quote marks in `blocks`, which are in text order and don't overlap. Quotations come in text order, outer
 * before inner; none crosses a block's end but one that the next block reopens. A mark without a partner leaves a note.
 *
 * Each mark is read by its two neighbours (it can open, can close, is an apostrophe, means inches), then the marks are paired
 * on a stack. Linear in the length of the text; what looks ahead looks at most at the next mark of a kind.
 */
export function quotationsIn(
  text: string,
  blocks: readonly Span[],
  lexicon: QuoteMarkLexicon,
): { quotations: Quotation[]; notes: Note[] } {
  const words = markWordsOf(lexicon);
  const findings: Findings = { drafts: [], strays: [], pending: [] };
  for (const block of blocks) pairBlock(text, block, words, findings);
  const drafts = findings.drafts.filter(({ standing }) => standing === 'quotation');
  return { quotations: nested(text, drafts), notes: notesOf(drafts, findings.strays) };
}

/** The drafts as quotations, each with its depth: how many of those before it end behind it. */
function nested(text: string, drafts: readonly Draft[]): Quotation[] {
  const around: number[] = [];
  return drafts.map(({ mark, parts, closed }) => {
    const { start } = mark;
    const end = (parts[parts.length - 1] as Span).end;
    while (around.length > 0 && (around[around.length - 1] as number) <= start) around.pop();
    const depth = around.push(end) - 1;
    return { start, end, text: text.slice(start, end), marks: mark.marks, depth, parts, closed };
  });
}

function notesOf(drafts: readonly Draft[], strays: readonly Note[]): Note[] {
  const notes = [...strays];
  for (const { mark, closed } of drafts) if (!closed) notes.push(unclosedNote(mark));
  return notes.sort((a, b) => a.span.start - b.span.start);
}

const unclosedNote = ({ start, end }: Span): Note => ({
  kind: 'unclosed-quotation',
  span: { start, end },
  message: 'This mark opens a quotation that is not closed in its paragraph.',
});
