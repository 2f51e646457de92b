import type { Tag } from './document.ts';
import type { Form } from './form.ts';

/** The columns of `Tokens` that are found token by token, while they grow. */
export interface Columns {
  readonly start: number[];
  readonly end: number[];
  readonly form: Form[];
  readonly word: string[];
  readonly lower: string[];
  readonly lemma: string[];
  readonly tag: Tag[];
  readonly inner: number[];
}
