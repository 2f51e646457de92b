import * as z from 'zod/mini';
import {
  attributionSchema,
  extractionSchema,
  noteSchema,
  segmentSchema,
  spanSchema,
  speakerSchema,
  statementSchema,
  textSpanSchema,
} from './extraction.ts';

/** The names under which the types stand in `$defs`. */
const named = [
  ['Span', spanSchema],
  ['TextSpan', textSpanSchema],
  ['Segment', segmentSchema],
  ['Attribution', attributionSchema],
  ['Speaker', speakerSchema],
  ['Statement', statementSchema],
  ['Note', noteSchema],
] as const;

/**
 * The record as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), made from `extractionSchema`. It can't
 * say that a span ends after it starts, or that its text is as long as it is; the zod schemas do.
 */
export const extractionJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ jsonSchema();

function jsonSchema(): Readonly<Record<string, unknown>> {
  const metadata = z.registry<{ id?: string; title?: string }>();
  for (const [name, schema] of named) metadata.add(schema, { id: name });
  metadata.add(extractionSchema, { title: 'Extraction' });
  return z.toJSONSchema(extractionSchema, { metadata });
}
