import { DOUBLE, type Mark, SINGLE } from './marks.ts';
import { innermost, type Pairing, type QuotationDraft } from './pairing.ts';

/** `none`: an apostrophe, or feet, inches, minutes. `stray`: closes, but nothing is open. */
type Role = 'open' | 'close' | 'stray' | 'none';

/** What a mark does, by its shape, its neighbours, and what is open where it stands. */
export function decide(mark: Mark, pairing: Pairing): Role {
  const open = innermost(pairing, mark.family);
  if (mark.family === SINGLE) return decideSingle(mark, open, pairing);
  if (mark.doubtful) return open && !isInches(mark, open) ? 'close' : 'none';
  if (mark.shape === 'open') return decideOpening(mark, open);
  return mark.shape === 'close' ? decideClosing(mark, open) : decideStraight(mark, open);
}

function decideStraight({ side }: Mark, open: QuotationDraft | undefined): Role {
  if (side === 'open') return 'open';
  if (open) return 'close';
  return side === 'close' ? 'stray' : 'open';
}

/** “ and «. They close where they were turned the wrong way (“Hello,“ and “Hello, “) and in „Hallo“ and »Hallo«. */
function decideOpening({ side, marks }: Mark, open: QuotationDraft | undefined): Role {
  if (!open || side === 'open' || marks === 'low-high' || marks === 'latex') return 'open';
  const { shape, marks: opened } = open.mark;
  const isTurned = side === 'close' || (side === 'alone' && marks === opened);
  return isTurned || opened === 'low-high' || (marks === 'guillemet' && shape === 'close') ? 'close' : 'open';
}

/** ” and ». They open where they were turned the wrong way (”Hello,”) and in »Hallo«. */
function decideClosing({ side }: Mark, open: QuotationDraft | undefined): Role {
  if (open) return side === 'open' && open.mark.shape === 'close' ? 'open' : 'close';
  return side === 'open' || side === 'either' ? 'open' : 'stray';
}

/** “We laid a 12" pipe,” he said: another mark that can only close follows, so this one is not the closing one. */
const isInches = ({ next }: Mark, open: QuotationDraft): boolean => open.below < 0 && canOnlyClose(next);

const canOnlyClose = (mark: Mark | null): boolean => mark?.side === 'close' && mark.shape !== 'open';

function decideSingle(mark: Mark, open: QuotationDraft | undefined, pairing: Pairing): Role {
  const { side, shape } = mark;
  if (side === 'open' || (side === 'either' && (shape === 'open' || !open)))
    return opensSingle(mark, open, pairing) ? 'open' : 'none';
  if (open) return closesSingle(mark, pairing) ? 'close' : 'none';
  if (side === 'alone') return shape === 'open' ? 'open' : 'none';
  return mark.afterWord || mark.doubtful ? 'none' : 'stray';
}

function opensSingle(mark: Mark, open: QuotationDraft | undefined, pairing: Pairing): boolean {
  const { next } = mark;
  if (mark.elided) return !open && isSureToClose(next) && !isBehindDouble(next, pairing);
  if (mark.shape === 'close') return !open && mark.side === 'open' && canOnlyClose(next);
  return mark.marks !== 'latex' || (!!next && next.marks !== 'latex');
}

/** Behind a comma or stop a single mark is no apostrophe. */
const isSureToClose = (mark: Mark | null): mark is Mark => canOnlyClose(mark) && !mark?.afterWord && !mark?.doubtful;

/**
 * Whether a single mark ends the open quotation. Where it could also end a possessive, the next single mark tells:
 * `‘the workers’ rights are safe’` has another one that can close, `‘the workers’ paradise` has none.
 */
function closesSingle(mark: Mark, pairing: Pairing): boolean {
  const { top, nextDouble } = pairing;
  const isInDouble = (top[DOUBLE] as number) >= 0;
  const doubleEndsFirst = (top[DOUBLE] as number) > (top[SINGLE] as number);
  if (doubleEndsFirst && (mark.afterWord || nextDouble)) return false;
  if (!mark.doubtful) return true;
  let { next } = mark;
  while (next?.elided) next = next.next;
  if (!next || !canOnlyClose(next)) return true;
  // “A ‘workers’ paradise”, he said of the owners’ hell: the double quotation around ends before the next mark.
  return isInDouble && canOnlyClose(nextDouble) && isBehindDouble(next, pairing);
}

const isBehindDouble = ({ start }: Mark, { nextDouble }: Pairing): boolean => !!nextDouble && nextDouble.start < start;
