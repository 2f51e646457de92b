import type { Span } from '../article/types.ts';
import type { Document } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import type { Pieces } from './pieces.ts';
import { isShortest } from './seams.ts';

/** A sentence of fewer words stands with its neighbour: “No. That was wrong.” is one statement. */
const ALONE = 3;

/** “No. That was wrong.” is one statement; what ends a span goes back to what it follows there: “We won. Period,” she said. */
export function joinFragments(doc: Document, statements: readonly Pieces[], starts: ReadonlySet<number>): Pieces[] {
  const joined: Span[][] = [];
  let lead: Span[] = [];
  statements.forEach((pieces, i) => {
    append(lead, pieces);
    const last = joined.at(-1);
    const next = statements[i + 1];
    const ends = !beginsSpan(pieces, starts) && (!next || beginsSpan(next, starts));
    if (!isFragment(doc, pieces)) joined.push(lead);
    else if (last && ends) append(last, lead);
    else return;
    lead = [];
  });
  const last = joined.at(-1);
  if (lead.length > 0 && last) append(last, lead);
  else if (lead.length > 0) joined.push(lead);
  return joined.map((p) => merge(doc.text, p, starts));
}

/** Each piece is moved on once, however many fragments follow one another: “No. No. No. …” */
function append(to: Span[], pieces: Pieces): void {
  for (const piece of pieces) to.push(piece);
}

/** Does a statement begin where a span of the content does? */
const beginsSpan = ([piece]: Pieces, starts: ReadonlySet<number>): boolean => starts.has((piece as Span).start);

const LONGEST_FRAGMENT = 60;

function isFragment(doc: Document, pieces: Pieces): boolean {
  let words = 0;
  for (const piece of pieces) {
    if (piece.end - piece.start > LONGEST_FRAGMENT) return false;
    words += wordsIn(doc, piece);
    if (words >= ALONE) return false;
  }
  const [piece] = pieces;
  return !(piece && isShortest(doc, firstAt(doc.tokens.start, piece.start), piece.end));
}

/** Words as they are written: won’t and far-right are one, $5 is one. */
function wordsIn({ tokens: { count, start, end, tag, inner } }: Document, piece: Span): number {
  let words = 0;
  for (let i = firstAt(start, piece.start); i < count && (end[i] as number) <= piece.end; i++) {
    const goesOn = i > 0 && end[i - 1] === start[i] && tag[i - 1] !== 'PUNCT';
    if (tag[i] !== 'PUNCT' && inner[i] === 0 && !goesOn) words++;
  }
  return words;
}

/** Neighbours with nothing but space between them are one span, unless a new span of the content begins there, as at a paragraph. */
function merge(text: string, pieces: readonly Span[], starts: ReadonlySet<number>): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const near =
      last &&
      !starts.has(piece.start) &&
      piece.start - last.end < 50 &&
      text.slice(last.end, piece.start).trim() === '';
    if (last && near) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}
