import { DOUBLE, type Mark, SINGLE } from './marks.ts';
import { innermost, type Open, type Pairing } from './pairing.ts';

/** `none`: an apostrophe, or feet, inches, minutes. `stray`: closes, but nothing is open. */
export type Role = 'open' | 'close' | 'stray' | 'none';

/** What a mark does, by its shape, its neighbours, and what is open where it stands. */
export function decide(mark: Mark, pairing: Pairing): Role {
  const open = innermost(pairing, mark.family);
  if (mark.family === SINGLE) return decideSingle(mark, open, pairing);
  if (mark.doubtful) return open && !isInches(mark, open) ? 'close' : 'none';
  if (mark.shape === 'either') return decideStraight(mark, open);
  return mark.shape === 'open' ? decideOpening(mark, open) : decideClosing(mark, open);
}

function decideStraight({ side }: Mark, open: Open | undefined): Role {
  if (side === 'open') return 'open';
  if (open) return 'close';
  return side === 'close' ? 'stray' : 'open';
}

/** “ and «. They close where they were turned the wrong way (“Hello,“) and in „Hallo“ and »Hallo«. */
function decideOpening({ side, marks }: Mark, open: Open | undefined): Role {
  if (!open || side === 'open' || marks === 'low-high' || marks === 'latex') return 'open';
  const { shape, marks: opened } = open.draft.mark;
  if (side === 'close' || opened === 'low-high' || (marks === 'guillemet' && shape === 'close')) return 'close';
  return 'open';
}

/** ” and ». They open where they were turned the wrong way (”Hello,”) and in »Hallo«. */
function decideClosing({ side }: Mark, open: Open | undefined): Role {
  if (open) return side === 'open' && open.draft.mark.shape === 'close' ? 'open' : 'close';
  return side === 'open' || side === 'either' ? 'open' : 'stray';
}

/** “We laid a 12" pipe,” he said: another mark that can only close follows, so this one is not the closing one. */
const isInches = ({ next }: Mark, open: Open): boolean =>
  open.below < 0 && next?.side === 'close' && next.shape !== 'open';

function decideSingle(mark: Mark, open: Open | undefined, pairing: Pairing): Role {
  const { side, shape } = mark;
  if (side === 'open' || (side === 'either' && (shape === 'open' || !open)))
    return decideSingleOpening(mark, open, pairing);
  if (open) return closesSingle(mark, pairing) ? 'close' : 'none';
  if (side === 'alone') return shape === 'open' ? 'open' : 'none';
  return mark.afterWord || mark.afterCapital ? 'none' : 'stray';
}

function decideSingleOpening(mark: Mark, open: Open | undefined, pairing: Pairing): Role {
  if (mark.elided) return !open && isSureClosing(following(pairing)) ? 'open' : 'none';
  if (mark.shape === 'close') return !open && mark.side === 'open' && isClosing(mark.next) ? 'open' : 'none';
  if (mark.marks === 'latex') return mark.next && mark.next.marks !== 'latex' ? 'open' : 'none';
  return 'open';
}

/** The next mark of any family. */
function following({ ahead }: Pairing): Mark | null {
  let nearest: Mark | null = null;
  for (const mark of ahead) if (mark && (!nearest || mark.start < nearest.start)) nearest = mark;
  return nearest;
}

const isClosing = (mark: Mark | null): boolean => mark?.side === 'close' && mark.shape !== 'open';

/** A single mark behind a comma or stop: no apostrophe. */
const isSureClosing = (mark: Mark | null): boolean =>
  mark?.family === SINGLE && isClosing(mark) && !mark.afterWord && !mark.afterCapital;

/**
 * Whether a single mark ends the open quotation. Where it could also end a possessive, the next single mark tells:
 * `‘the workers’ rights are safe’` has another one that can close, `‘the workers’ paradise` has none.
 */
function closesSingle(mark: Mark, pairing: Pairing): boolean {
  if (isBehindOpenDouble(pairing) && (mark.afterWord || pairing.ahead[DOUBLE])) return false;
  if (!mark.doubtful && !mark.afterCapital) return true;
  let next = mark.next;
  while (next?.elided) next = next.next;
  return !isClosing(next) || isBeyondDouble(next as Mark, pairing);
}

/** ‘He said “the workers’ …: the double quotation inside has to end first. */
const isBehindOpenDouble = ({ top }: Pairing): boolean => (top[DOUBLE] as number) > (top[SINGLE] as number);

/** “A ‘workers’ paradise”, he said of the owners’ hell: the double quotation around ends before `next`. */
function isBeyondDouble(next: Mark, { top, ahead }: Pairing): boolean {
  const double = ahead[DOUBLE];
  return (top[DOUBLE] as number) >= 0 && !!double && double.start < next.start && isClosing(double);
}
