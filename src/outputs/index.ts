/**
 * A record as a page, a table or linked data, from the record and the text alone: no language model.
 * @module onrecord/outputs
 */

export { type CsvOptions, toCsv } from './csv.ts';
export { type HtmlOptions, toHtml } from './html.ts';
export { type JsonLd, type JsonLdOptions, toJsonLd } from './json-ld.ts';
export { type MarkdownOptions, toMarkdown } from './markdown.ts';
export { toCodePoints, toUtf16 } from './offsets.ts';
export { type TextOptions, toText } from './text.ts';
export {
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from './web-annotation.ts';
