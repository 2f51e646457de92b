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
