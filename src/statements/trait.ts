import { combine } from '../model/hash.ts';
import { rowOf, type Table } from './weights.ts';

/** What the classifier sees of a statement, as parallel columns: a column costs a tenth of an object a trait. */
export interface Traits {
  /** null: every trait is wanted, as for training; else those that the weights know, each once. */
  readonly table: Table | null;
  /** Row of the trait in the weights; without weights the trait itself, an integer. */
  readonly rows: number[];
  readonly kinds: number[];
  /** What the trait is about, which its reason needs: see reasons.ts. */
  readonly about: number[];
  /** Index of the first and the last word of the statement that show it; -1: none does. */
  readonly first: number[];
  readonly last: number[];
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

export function newTraits(table: Table | null): Traits {
  if (table) table.turn = (table.turn + 1) | 0;
  return { table, rows: [], kinds: [], about: [], first: [], last: [], decisive: [] };
}

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
  traits.rows.push(row);
  traits.kinds.push(kind);
  traits.about.push(about);
  traits.first.push(first);
  traits.last.push(last);
}
