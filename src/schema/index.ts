/**
 * Zod schemas of every type of a record, which the types in `onrecord` hold to, and a JSON Schema made from them.
 * @module onrecord/schema
 */

export {
  attributionSchema,
  classificationSchema,
  extractionSchema,
  mentionSchema,
  noteSchema,
  quotationSchema,
  segmentSchema,
  spanSchema,
  speakerSchema,
  statementDetailsSchema,
  statementSchema,
  textSpanSchema,
} from './extraction.ts';
export { extractionJsonSchema } from './json-schema.ts';
export { lexiconSchema } from './lexicon.ts';
export { extractOptionsSchema, knownSpeakerSchema } from './options.ts';
