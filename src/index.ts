/**
 * Who said what in a news article, and what kind of statement it was. Importing a function that needs no language model does not load it.
 * @module onrecord
 */

export { classifyStatement } from './classify-statement.ts';
export { preload } from './document/read.ts';
export { attributeQuotes, extract } from './extract.ts';
export { findQuotations } from './find-quotations.ts';
export { segment } from './segment.ts';
export type { StatementContext } from './statements/classify.ts';
export type * from './types.ts';
