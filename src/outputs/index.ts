/**
 * A record as a page, a table or linked data, a part of it, what one speaker says, the speakers of several: from the record and the text alone, without the language model.
 * @module onrecord/outputs
 */

export { type CsvOptions, toCsv } from './csv.ts';
export { type FlatRow, toRows } from './flat-rows.ts';
export { fragmentStyle } from './fragment-style.ts';
export { type HtmlOptions, toHtml } from './html.ts';
export { joined } from './joined.ts';
export { type JsonLd, type JsonLdOptions, toJsonLd } from './json-ld.ts';
export { type MarkdownOptions, toMarkdown } from './markdown.ts';
export { type MergedSpeaker, mergeSpeakers } from './merge-speakers.ts';
export { toCodePoints, toUtf16 } from './offsets.ts';
export { quotesBy } from './quotes-by.ts';
export { type Selection, select } from './select.ts';
export { type TextOptions, toText } from './text.ts';
export {
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from './web-annotation.ts';
