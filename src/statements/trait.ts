import { combine } from '../model/hash.ts';
import { rowOf, type Table } from './weights.ts';

/** What the classifier sees of a statement, as parallel columns. */
export interface Traits {
  /** null: every trait is wanted, as for training; else those that the weights know, each once. */
  readonly table: Table | null;
  count: number;
  /** Row of the trait in the weights; without weights the trait itself, an integer. */
  readonly rows: Int32Array;
  readonly kinds: Uint8Array;
  /** What the trait is about, which its reason needs: see reasons.ts. */
  readonly about: Uint8Array;
  /** Index of the first and the last word of the statement that show it; -1: none does. */
  readonly first: Int16Array;
  readonly last: Int16Array;
  readonly decisive: Decisive[];
}

/** A phrase that decides for a type without a weight, since it was never trained: one of the caller's rows. */
interface Decisive {
  /** Column of the type in the weights. */
  readonly type: number;
  /** Index of its first and its last word. */
  readonly first: number;
  readonly last: number;
}

/** Logits: what a cue that decides has before training moves it. */
export const DECIDES = 3;

/** Once for each type, as a trait counts once. */
export function decide({ decisive }: Traits, type: number, first: number, last: number): void {
  if (!decisive.some((d) => d.type === type)) decisive.push({ type, first, last });
}

/** More than a statement of as many words as are looked at has; what is beyond is left out. */
const MOST = 4096;

/** The columns of the statement before are used again. */
let used: Traits | null = null;

export function newTraits(table: Table | null): Traits {
  if (table === null || used?.table !== table) used = emptyTraits(table);
  used.count = 0;
  used.decisive.length = 0;
  if (table) table.turn = (table.turn + 1) | 0;
  return used;
}

const emptyTraits = (table: Table | null): Traits => ({
  table,
  count: 0,
  rows: new Int32Array(MOST),
  kinds: new Uint8Array(MOST),
  about: new Uint8Array(MOST),
  first: new Int16Array(MOST),
  last: new Int16Array(MOST),
  decisive: [],
});

/** `a`, `b`, `c`: what distinguishes the trait from others of its kind. */
export function add(
  traits: Traits,
  kind: number,
  a: number,
  b = 0,
  c = 0,
  first = -1,
  last: number = first,
  about = 0,
): void {
  let row = combine(kind + 1, a);
  if (b !== 0 || c !== 0) row = combine(combine(row, b), c);
  const { table } = traits;
  if (table) {
    row = rowOf(table, row);
    if (row < 0 || table.met[row] === table.turn) return;
    table.met[row] = table.turn;
  }
  const at = traits.count;
  if (at === MOST) return;
  traits.count++;
  traits.rows[at] = row;
  traits.kinds[at] = kind;
  traits.about[at] = about;
  traits.first[at] = first;
  traits.last[at] = last;
}
