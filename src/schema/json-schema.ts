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

/** The types that stand in `$defs`, with what a reader in another language must know of them. */
const named = [
  [
    'Span',
    spanSchema,
    'A stretch of the article, half-open, counted in UTF-16 code units (not in code points, nor in bytes).',
  ],
  ['TextSpan', textSpanSchema, 'A span with its words.'],
  ['Segment', segmentSchema, 'A block of the article; boilerplate is page furniture.'],
  ['Attribution', attributionSchema, 'What the article says that somebody said: content, cue and source, as written.'],
  ['Speaker', speakerSchema, 'One who is credited in the article, with all mentions.'],
  ['Statement', statementSchema, 'A sentence or clause and what it does; attribution null is the article’s own voice.'],
  ['Note', noteSchema, 'What is odd about the text.'],
] as const;

/**
 * The record as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), made from `extractionSchema`. It can't
 * say that a span ends after it starts, or that its text is as long as it is; the zod schemas do. What neither of them says:
 * see `extractionSchema`.
 */
export const extractionJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ jsonSchema();

function jsonSchema(): Readonly<Record<string, unknown>> {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema, description] of named) metadata.add(schema, { id, description });
  metadata.add(extractionSchema, {
    title: 'Extraction',
    description: 'The record of who said what in a news article.',
  });
  return z.toJSONSchema(extractionSchema, { metadata });
}
