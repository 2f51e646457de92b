import type { Note, Span } from '../article/types.ts';
import { decide } from './decide.ts';
import { type Mark, readMarks, SINGLE } from './marks.ts';
import { trimmedEnd } from './neighbours.ts';
import { type Draft, innermost, type Open, type Pairing } from './pairing.ts';
import type { MarkWords } from './words.ts';

/** What the blocks read so far have come to. */
export interface Findings {
  /** In text order of their opening marks. */
  readonly drafts: Draft[];
  readonly strays: Note[];
  /** Quotations, outermost first, that the last block's end cut off: the next block may reopen them. */
  pending: readonly Draft[];
}

/** Pairs the marks of one block: each closing mark with the nearest open one of its family, as in CommonMark's emphasis. */
export function pairBlock(text: string, block: Span, words: MarkWords, findings: Findings): void {
  const marks = readMarks(text, block, words);
  const pairing: Pairing = { text, stack: [], top: [-1, -1, -1, -1], ahead: firstOfEach(marks) };
  for (let i = reopen(pairing, marks, findings.pending); i < marks.length; i++) {
    const mark = marks[i] as Mark;
    pairing.ahead[mark.family] = mark.next;
    const role = decide(mark, pairing);
    if (role === 'open') findings.drafts.push(openNew(pairing, mark));
    else if (role === 'close') close(pairing, mark);
    else if (role === 'stray') findings.strays.push(strayNote(mark));
  }
  findings.pending = endUnclosed(pairing, 0, trimmedEnd(text, block.start, block.end));
}

function firstOfEach(marks: readonly Mark[]): (Mark | null)[] {
  const first: (Mark | null)[] = [null, null, null, null];
  for (let i = marks.length - 1; i >= 0; i--) first[(marks[i] as Mark).family] = marks[i] as Mark;
  return first;
}

const strayNote = ({ start, end }: Mark): Note => ({
  kind: 'stray-quote-mark',
  span: { start, end },
  message: 'This mark closes a quotation, but none is open here.',
});

/** Opens again what the block before left open, where this one begins with the same marks; tells how many marks that took. */
function reopen(pairing: Pairing, marks: readonly Mark[], pending: readonly Draft[]): number {
  let count = 0;
  for (const draft of pending) {
    const mark = marks[count];
    if (!mark || !continues(mark, marks[count - 1], draft)) {
      if (draft.standing === 'apostrophe') continue;
      break;
    }
    pairing.ahead[mark.family] = mark.next;
    draft.standing = 'quotation';
    push(pairing, mark, draft);
    count++;
  }
  return count;
}

/** Whether `mark` stands at the block's start, or straight behind the mark that does, and opens as `draft` did. */
const continues = (mark: Mark, before: Mark | undefined, draft: Draft): boolean =>
  (before ? mark.start === before.end : mark.behind === 'start') &&
  mark.family === draft.mark.family &&
  mark.marks === draft.mark.marks &&
  mark.side !== 'close' &&
  !mark.elided;

function openNew(pairing: Pairing, mark: Mark): Draft {
  const draft: Draft = { mark, parts: [], closed: false, standing: 'quotation' };
  const around = pairing.stack[pairing.stack.length - 1];
  if (around?.family === mark.family) around.inner ??= draft;
  push(pairing, mark, draft);
  return draft;
}

function push({ stack, top }: Pairing, { start, family }: Mark, draft: Draft): void {
  stack.push({ start, family, draft, below: top[family] ?? -1, inner: null });
  top[family] = stack.length - 1;
}

function close(pairing: Pairing, mark: Mark): void {
  const open = innermost(pairing, mark.family);
  if (!open) return;
  endUnclosed(pairing, (pairing.top[mark.family] ?? -1) + 1, trimmedEnd(pairing.text, open.start, mark.start));
  pop(pairing);
  open.draft.parts.push({ start: open.start, end: mark.end });
  open.draft.closed = true;
}

function pop({ stack, top }: Pairing): Open | undefined {
  const open = stack.pop();
  if (open) top[open.family] = open.below;
  return open;
}

/** Ends, at `limit`, the quotations open from `from` on the stack; returns those that reach it, outermost first. */
function endUnclosed(pairing: Pairing, from: number, limit: number): Draft[] {
  const ended: Draft[] = [];
  while (pairing.stack.length > from) {
    const open = pop(pairing);
    if (!open) break;
    endAt(open, pairing.text, limit);
    if (mayGoOn(open.draft, limit)) ended.push(open.draft);
  }
  return ended.reverse().filter(({ standing }) => standing !== 'part');
}

/**
 * Ends an unclosed quotation: at `limit`, or before the next one with the same marks. Behind a sentence's end that next one
 * is a later part of this one: `“We won. “We did it,” said Ann` is one quotation in two parts.
 */
function endAt({ start, draft, inner }: Open, text: string, limit: number): void {
  const next = inner?.standing === 'quotation' ? inner : null;
  draft.parts.push({ start, end: next ? trimmedEnd(text, start, next.mark.start) : limit });
  if (next && isReopening(next.mark) && !isApostrophe(draft.mark)) {
    for (const part of next.parts) draft.parts.push(part);
    draft.closed = next.closed;
    next.standing = 'part';
  } else if (mayBeApostrophe(draft.mark)) draft.standing = 'apostrophe';
}

const isReopening = ({ behind, side }: Mark): boolean => behind === 'sentence' && side === 'open';

/** A straight or turned single mark without a partner: `'xactly what I meant`. */
const mayBeApostrophe = ({ family, shape, marks }: Mark): boolean =>
  family === SINGLE && (shape !== 'open' || marks === 'latex');

const isApostrophe = (mark: Mark): boolean => mayBeApostrophe(mark) && mark.behind === 'words';

/** Whether the next block may reopen it. A single mark in the midst of a sentence is too likely an apostrophe. */
const mayGoOn = ({ mark, parts, closed }: Draft, limit: number): boolean =>
  !closed && parts[parts.length - 1]?.end === limit && !isApostrophe(mark);
