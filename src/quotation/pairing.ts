import type { Span } from '../article/types.ts';
import type { Family, Mark } from './marks.ts';
import type { QuoteMarks } from './types.ts';

/** A quotation, or one part of it, while its end is sought. */
export interface QuotationDraft {
  readonly mark: Mark;
  start: number;
  end: number;
  closed: boolean;
  /** The part before, which this one goes on from. */
  from: QuotationDraft | null;
  /** Quotes nothing: its mark was an apostrophe, or typed twice. */
  dropped: boolean;
  /** Where the next open mark of the family lies on the stack; -1 for none. */
  readonly below: number;
  /** The first quotation of the same family straight inside this one. */
  inner: QuotationDraft | null;
  /** What it is part of, once it is settled. */
  whole: Whole | null;
}

/** A quotation with all its parts. */
export interface Whole {
  /** The mark that opens it. */
  readonly mark: Span;
  readonly marks: QuoteMarks;
  readonly parts: Span[];
  closed: boolean;
}

/** The marks of one block while they are paired. */
export interface Pairing {
  readonly text: string;
  /** Opening marks that wait for their partners. */
  readonly stack: QuotationDraft[];
  /** For each family the topmost open mark's place on the stack; -1 for none. */
  readonly top: number[];
  /** Marks without a partner. */
  readonly strays: Span[];
  /** The first double mark behind the one that is looked at. */
  nextDouble: Mark | null;
}

/** The innermost open quotation of a family. */
export const innermost = ({ stack, top }: Pairing, family: Family): QuotationDraft | undefined =>
  stack[top[family] as number];
