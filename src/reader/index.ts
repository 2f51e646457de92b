/**
 * A reader of statements, and of attributions inside others: an encoder that reads a statement or a sentence in its paragraph, where words alone leave doubt. It is some 6 MB, which nobody loads who doesn't import it.
 * @module onrecord/reader
 */
import type { StatementReader } from '../statements/types.ts';
import { readerWeights } from '../weights/en/reader.ts';
import { readerOf } from './reader.ts';

export type { StatementReader } from '../statements/types.ts';

/**
 * Reads statements in context, for `extract` and `classifyStatement`: more denials and commitments are found, and fewer that are none.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { reader } from 'onrecord/reader';
 * const text = 'She had robbed the bank, a guard said. “I never set foot in it,” Ms Pell said.';
 * console.log(extract(text, { reader }).statements.map(({ type }) => type));
 * // [ 'claim', 'denial' ]
 * ```
 */
export const reader: StatementReader = /* @__PURE__ */ readerOf(readerWeights);
