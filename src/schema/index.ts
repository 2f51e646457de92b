/**
 * Zod schemas of every type of a record, which the types in `onrecord` hold to, and a JSON Schema made from them.
 * They are small: `zod/mini` brings no words, and every message but ours is “Invalid input”, with the path of the value. After
 * `z.config(z.locales.en())` of `zod/mini` (of the same installation) messages are in full.
 * @module onrecord/schema
 */

export * from './extraction.ts';
export { extractionJsonSchema } from './json-schema.ts';
export { lexiconSchema } from './lexicon.ts';
export { extractOptionsSchema, knownSpeakerSchema } from './options.ts';
