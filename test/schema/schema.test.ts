import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { classifyStatement, type ExtractOptions, extract, findQuotations, segment } from '../../src/index.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { exactly } from '../../src/schema/exactly.ts';
import {
  classificationSchema,
  extractionJsonSchema,
  extractionSchema,
  extractOptionsSchema,
  knownSpeakerSchema,
  quotationSchema,
  segmentSchema,
} from '../../src/schema/index.ts';
import { hostileText } from '../hostile.ts';

const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
const record = extract(article, { narration: true });

describe('the schema of a record', () => {
  it('takes the record of the example, and of its JSON, unchanged', () => {
    expect(extractionSchema.parse(record)).toEqual(record);
    expect(extractionSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('takes the record of hostile texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = extract(text, { narration: true });
        expect(extractionSchema.parse(found)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });

  it('takes what the other functions return', () => {
    expect(z.array(segmentSchema).parse(segment(article))).toHaveLength(record.segments.length);
    expect(z.array(quotationSchema).parse(findQuotations(article)).length).toBeGreaterThan(10);
    expect(classificationSchema.parse(classifyStatement('We will return.')).type).toBe('commitment');
  });

  const first = record.attributions[0];
  it.each([
    ['a field that there isn’t', { ...record, verdicts: [] }],
    ['a missing list', { ...record, notes: undefined }],
    ['a kind that there isn’t', { ...record, segments: [{ kind: 'footer', start: 0, end: 1, text: 'F' }] }],
    ['a span that runs backwards', { ...record, sentences: [{ start: 5, end: 4 }] }],
    ['a span of half a character', { ...record, sentences: [{ start: 0.5, end: 4 }] }],
    ['a text that isn’t as long as its span', { ...record, segments: [{ ...record.segments[0], text: 'x' }] }],
    ['an id of the wrong kind', { ...record, attributions: [{ ...first, id: 's1' }] }],
    ['a confidence of 2', { ...record, attributions: [{ ...first, confidence: 2 }] }],
    ['an attribution without content', { ...record, attributions: [{ ...first, content: [] }] }],
  ])('refuses %s', (_, wrong) => {
    expect(extractionSchema.safeParse(wrong).success).toBe(false);
  });

  it('takes the options of extract, and English itself as a lexicon', () => {
    const options = { attributions: 'quoted', minConfidence: 0.5, speakers: [{ name: 'Ann Lee' }], lexicon: english };
    expect(extractOptionsSchema.safeParse(options).error).toBeUndefined();
    expect(extractOptionsSchema.safeParse({}).success).toBe(true);
    expect(extractOptionsSchema.safeParse({ ...options, minConfidence: 2 }).success).toBe(false);
    expect(extractOptionsSchema.safeParse({ ...options, lexicon: { verbs: [] } }).success).toBe(false);
  });

  it('takes a caller’s speaker and refuses a nameless one', () => {
    expect(knownSpeakerSchema.safeParse({ name: 'Ann Lee', aliases: ['A. Lee'], id: 'q1' }).success).toBe(true);
    expect(knownSpeakerSchema.safeParse({ name: ' ' }).success).toBe(false);
  });
});

it('options take what extract takes: a field that is undefined is left out', () => {
  const options: ExtractOptions = {
    attributions: undefined,
    narration: undefined,
    minConfidence: undefined,
    speakers: [{ name: 'Ann Lee', aliases: undefined, id: undefined }],
    lexicon: undefined,
  };
  expect(() => extract('', options)).not.toThrow();
  expect(extractOptionsSchema.safeParse(options).success).toBe(true);
  expect(extractOptionsSchema.safeParse({ ...options, minConfidence: null }).success).toBe(false);
});

describe('the JSON Schema of a record', () => {
  it('is draft 2020-12, strict, with a definition for each type', () => {
    expect(extractionJsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Extraction',
      type: 'object',
      additionalProperties: false,
      required: ['meta', 'segments', 'sentences', 'attributions', 'speakers', 'statements', 'notes'],
    });
    expect(Object.keys(extractionJsonSchema.$defs ?? {}).sort()).toEqual([
      'Attribution',
      'Note',
      'Segment',
      'Span',
      'Speaker',
      'Statement',
      'TextSpan',
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(extractionJsonSchema))).toEqual(extractionJsonSchema);
  });
});

interface Vote {
  readonly cast: 'yes' | 'no';
  readonly on?: string;
}

describe('a schema tied to a type', () => {
  it('can’t drift from it: TypeScript refuses these', () => {
    const voteSchema = exactly<Vote>();
    const yes = z.enum(['yes', 'no']);
    const on = z.exactOptional(z.string());
    voteSchema(z.strictObject({ cast: yes, on }));
    // @ts-expect-error the schema forgets a value
    voteSchema(z.strictObject({ cast: z.enum(['yes']), on }));
    // @ts-expect-error the schema knows a value too many
    voteSchema(z.strictObject({ cast: z.enum(['yes', 'no', 'maybe']), on }));
    // @ts-expect-error the schema demands a field that may be missing
    voteSchema(z.strictObject({ cast: yes, on: z.string() }));
    // @ts-expect-error the schema lacks a field
    voteSchema(z.strictObject({ on }));
    expect(voteSchema(z.strictObject({ cast: yes, on })).parse({ cast: 'no' })).toEqual({ cast: 'no' });
  });
});
