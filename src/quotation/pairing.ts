import type { Span } from '../article/types.ts';
import type { Family, Mark } from './marks.ts';

/** A quotation while its end is sought. */
export interface Draft {
  readonly mark: Mark;
  readonly parts: Span[];
  closed: boolean;
  /** No quotation of its own where the opening mark was an apostrophe, or this is a later part of the quotation around it. */
  standing: 'quotation' | 'apostrophe' | 'part';
}

/** An opening mark that waits for its partner. */
export interface Open {
  /** Where this part of the quotation begins. */
  readonly start: number;
  readonly family: Family;
  readonly draft: Draft;
  /** Where the next open mark of the family lies on the stack; -1 for none. */
  readonly below: number;
  /** The first quotation of the same family straight inside this one. */
  inner: Draft | null;
}

/** The marks of one block while they are paired. */
export interface Pairing {
  readonly text: string;
  readonly stack: Open[];
  /** For each family the topmost open mark's place on the stack; -1 for none. */
  readonly top: number[];
  /** For each family the first mark behind the one that is looked at. */
  readonly ahead: (Mark | null)[];
}

/** The innermost open mark of a family. */
export const innermost = ({ stack, top }: Pairing, family: Family): Open | undefined => stack[top[family] ?? -1];
