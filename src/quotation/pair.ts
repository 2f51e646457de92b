import type { Span } from '../article/types.ts';
import { decide } from './decide.ts';
import { DOUBLE, type Mark, readMarks, SINGLE } from './marks.ts';
import { isSpace, trimmedEnd } from './neighbours.ts';
import { innermost, type Pairing, type QuotationDraft } from './pairing.ts';
import type { MarkWords } from './words.ts';

/** What the blocks read so far have come to. */
export interface Findings {
  /** In text order of their opening marks. */
  readonly drafts: QuotationDraft[];
  readonly strays: Span[];
  /** Quotations, outermost first, that the last block's end cut off: the next block may reopen them. */
  pending: readonly QuotationDraft[];
}

/** Pairs the marks of one block: each closing mark with the nearest open one of its family, as in CommonMark's emphasis. */
export function pairBlock(text: string, span: Span, words: MarkWords, findings: Findings): void {
  const block = trimmed(text, span);
  const marks = readMarks(text, block, words);
  const nextDouble = marks.find(({ family }) => family === DOUBLE) ?? null;
  const pairing: Pairing = { text, stack: [], top: [-1, -1, -1, -1], strays: findings.strays, nextDouble };
  const reopened = reopenedBy(marks, findings.pending);
  marks.forEach((mark, i) => {
    if (mark.family === DOUBLE) pairing.nextDouble = mark.next;
    const from = reopened[i] ?? null;
    const role = from ? 'open' : decide(mark, pairing);
    if (role === 'open') findings.drafts.push(open(pairing, mark, from));
    else if (role === 'close') close(pairing, mark);
    else if (role === 'stray') findings.strays.push(placeOf(mark));
  });
  findings.pending = endUnclosed(pairing, 0, block.end);
}

/** A copy: a mark holds on to all marks behind it. */
const placeOf = ({ start, end }: Mark): Span => ({ start, end });

function trimmed(text: string, { start, end }: Span): Span {
  const last = trimmedEnd(text, start, end);
  let first = start;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  return { start: first, end: last };
}

/** Those of the pending quotations that the block's first marks open again, outermost first. */
function reopenedBy(marks: readonly Mark[], pending: readonly QuotationDraft[]): QuotationDraft[] {
  const reopened: QuotationDraft[] = [];
  for (const draft of pending) {
    const mark = marks[reopened.length];
    if (mark && reopens(mark, marks[reopened.length - 1], draft.mark)) reopened.push(draft);
    else if (!draft.dropped) break;
  }
  return reopened;
}

/** Whether `mark` stands at the block's start, or straight behind the mark that does, and opens as the earlier one did. */
const reopens = (mark: Mark, before: Mark | undefined, earlier: Mark): boolean =>
  (before ? mark.start === before.end : mark.behind === 'start') &&
  mark.family === earlier.family &&
  mark.marks === earlier.marks &&
  mark.shape === earlier.shape &&
  mark.side !== 'close' &&
  !mark.elided;

function open({ stack, top }: Pairing, mark: Mark, from: QuotationDraft | null): QuotationDraft {
  const { start, end, family } = mark;
  const below = top[family] as number;
  const draft: QuotationDraft = {
    mark,
    start,
    end,
    closed: false,
    from,
    dropped: false,
    below,
    inner: null,
    whole: null,
  };
  const around = stack.at(-1);
  if (!from && around?.mark.family === family) around.inner ??= draft;
  if (from) from.dropped = false;
  top[family] = stack.push(draft) - 1;
  return draft;
}

function close(pairing: Pairing, mark: Mark): void {
  const draft = innermost(pairing, mark.family) as QuotationDraft;
  endUnclosed(pairing, (pairing.top[mark.family] as number) + 1, trimmedEnd(pairing.text, draft.start, mark.start));
  pop(pairing);
  draft.end = mark.end;
  draft.closed = true;
}

function pop({ stack, top }: Pairing): QuotationDraft {
  const draft = stack.pop() as QuotationDraft;
  top[draft.mark.family] = draft.below;
  return draft;
}

/** Ends, at `limit`, the quotations open from `from` on the stack; returns those that may go on behind it, outermost first. */
function endUnclosed(pairing: Pairing, from: number, limit: number): QuotationDraft[] {
  const pending: QuotationDraft[] = [];
  while (pairing.stack.length > from) {
    const draft = pop(pairing);
    endAt(draft, pairing, limit);
    if (draft.end === limit && !isApostrophe(draft.mark)) pending.push(draft);
  }
  return pending.reverse();
}

/**
 * Ends an unclosed quotation at `limit`, unless the next one with the same marks ends it before, or is the rest of it. One in straight
 * marks that has quotations in curled ones inside is none: `"She called it “a rant,” he wrote.` is a paragraph taken from elsewhere, with
 * a mark in its margin.
 */
function endAt(draft: QuotationDraft, { text, strays }: Pairing, limit: number): void {
  const { start, mark, inner } = draft;
  const next = inner && !inner.dropped ? inner : null;
  if (next?.mark.start === mark.end) {
    giveWay(draft, next);
    return;
  }
  if (next?.closed && next.mark.shape !== mark.shape) {
    draft.dropped = true;
    strays.push(placeOf(mark));
    return;
  }
  draft.dropped = mayBeApostrophe(mark) && !draft.from;
  draft.end =
    next && (isReopening(next.mark) || mark.behind !== 'start') ? trimmedEnd(text, start, next.mark.start) : limit;
  if (!next || !isReopening(next.mark) || isApostrophe(mark)) return;
  next.from = draft;
  draft.dropped = false;
}

/** ““We won,” said Ann: the mark was typed twice. */
function giveWay(draft: QuotationDraft, next: QuotationDraft): void {
  next.start = draft.start;
  next.from = draft.from;
  draft.dropped = true;
}

/** `“We won. “We did it,” said Ann`: behind a sentence's end the writer opened the same quotation again. */
const isReopening = ({ behind, side }: Mark): boolean => behind === 'stop' && side === 'open';

/** A straight or turned single mark without a partner: `'xactly what I meant`. */
const mayBeApostrophe = ({ family, shape, marks }: Mark): boolean =>
  family === SINGLE && (shape !== 'open' || marks === 'latex');

/** In the midst of a sentence it surely is one; at its start, or behind `said:`, the next block or sentence may open it again. */
const isApostrophe = (mark: Mark): boolean => mayBeApostrophe(mark) && mark.behind === 'words';
