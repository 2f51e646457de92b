import * as z from 'zod/mini';
import type * as record from '../types.ts';
import { exactly } from './exactly.ts';
import { oneOf } from './one-of.ts';

const offset = z.int().check(z.gte(0));
const probability = z.number().check(z.gte(0), z.lte(1));
const id = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[1-9][0-9]*$`)));
const runsForward = z.refine<record.Span>(({ start, end }) => start <= end, 'a span ends where it starts or later');
const hasItsLength = z.refine<record.TextSpan>(
  ({ start, end, text }) => text.length === end - start,
  'text is as long as its span',
);

const span = { start: offset, end: offset };
const textSpan = { ...span, text: z.string() };
const segmentKind = oneOf(
  'headline standfirst byline dateline caption heading paragraph blockquote list-item boilerplate',
);
const marks = oneOf('double single guillemet low-high latex');
const classification = {
  type: oneOf('claim denial commitment other'),
  confidence: probability,
  evidence: z.array(z.strictObject({ reason: z.string(), span: z.nullable(z.strictObject(span).check(runsForward)) })),
};

/** Refuses a span that ends before it starts. */
export const spanSchema: z.ZodMiniType<record.Span> = exactly<record.Span>()(z.strictObject(span).check(runsForward));

/** Refuses words that are not as long as their span. */
export const textSpanSchema: z.ZodMiniType<record.TextSpan> = exactly<record.TextSpan>()(
  z.strictObject(textSpan).check(hasItsLength),
);

/** Checks a `Segment` strictly: unknown fields are refused. */
export const segmentSchema: z.ZodMiniType<record.Segment> = exactly<record.Segment>()(
  z.strictObject({ kind: segmentKind, ...textSpan }).check(hasItsLength),
);

/** Checks a `Quotation` strictly: unknown fields are refused. */
export const quotationSchema: z.ZodMiniType<record.Quotation> = exactly<record.Quotation>()(
  z
    .strictObject({ ...textSpan, marks, depth: offset, parts: z.array(spanSchema), closed: z.boolean() })
    .check(hasItsLength),
);

/** Checks an `Attribution` strictly: unknown fields are refused. */
export const attributionSchema: z.ZodMiniType<record.Attribution> = exactly<record.Attribution>()(
  z.strictObject({
    id: id('a'),
    within: z.exactOptional(z.nullable(id('a'))),
    form: oneOf('direct mixed indirect'),
    manner: oneOf('speech attitude'),
    content: z.array(textSpanSchema).check(z.minLength(1)),
    quoted: z.array(spanSchema),
    cue: z.nullable(z.strictObject({ ...textSpan, lemma: z.string() }).check(hasItsLength)),
    source: z.nullable(textSpanSchema),
    speaker: z.nullable(id('s')),
    addressee: z.nullable(z.strictObject({ ...textSpan, speaker: z.nullable(id('s')) }).check(hasItsLength)),
    confidence: probability,
  }),
);

/** Checks a `Mention` strictly: unknown fields are refused. */
export const mentionSchema: z.ZodMiniType<record.Mention> = exactly<record.Mention>()(
  z.strictObject({ ...textSpan, form: oneOf('name nominal pronoun') }).check(hasItsLength),
);

/** Checks a `Speaker` strictly: unknown fields are refused. */
export const speakerSchema: z.ZodMiniType<record.Speaker> = exactly<record.Speaker>()(
  z.strictObject({
    id: id('s'),
    name: z.string(),
    kind: oneOf('person organization group document unnamed'),
    description: z.nullable(z.string()),
    mentions: z.array(mentionSchema),
    known: z.nullable(z.string()),
  }),
);

/** Checks a `Classification` strictly: unknown fields are refused. */
export const classificationSchema: z.ZodMiniType<record.Classification> = exactly<record.Classification>()(
  z.strictObject(classification),
);

/** Checks a `StatementDetails` strictly: unknown fields are refused. */
export const statementDetailsSchema: z.ZodMiniType<record.StatementDetails> = exactly<record.StatementDetails>()(
  z.strictObject({
    denies: z.nullable(z.strictObject({ span: z.nullable(spanSchema), statement: z.nullable(id('t')) })),
    actor: z.nullable(z.strictObject({ span: z.nullable(spanSchema), speaker: z.nullable(id('s')) })),
    action: z.nullable(spanSchema),
    deadline: z.nullable(spanSchema),
    condition: z.nullable(spanSchema),
  }),
);

/** Checks a `Statement` strictly: unknown fields are refused. */
export const statementSchema: z.ZodMiniType<record.Statement> = exactly<record.Statement>()(
  z.strictObject({
    id: id('t'),
    content: z.array(textSpanSchema).check(z.minLength(1)),
    attribution: z.nullable(id('a')),
    speaker: z.nullable(id('s')),
    ...classification,
    details: z.nullable(statementDetailsSchema),
  }),
);

/** Checks a `Note` strictly: unknown fields are refused. */
export const noteSchema: z.ZodMiniType<record.Note> = exactly<record.Note>()(
  z.strictObject({ kind: z.string(), span: spanSchema, message: z.string() }),
);

/**
 * The record of an article. Strict: a field that the contract doesn't have is an error. It looks at one value at a time: whether an id
 * is there once, and whether a `speaker`, an `attribution` or a denied `statement` is one of this record's, isn't checked (a part of a
 * record is legal), nor whether its spans hold the article's words, nor which number `meta.schema` has.
 */
export const extractionSchema: z.ZodMiniType<record.Extraction> = exactly<record.Extraction>()(
  z.strictObject({
    meta: z.strictObject({ version: z.string(), weights: z.string(), schema: z.int() }),
    segments: z.array(segmentSchema),
    sentences: z.array(spanSchema),
    attributions: z.array(attributionSchema),
    speakers: z.array(speakerSchema),
    statements: z.array(statementSchema),
    notes: z.array(noteSchema),
    context: z.exactOptional(z.array(z.string().check(z.regex(/^[at][1-9][0-9]*$/)))),
  }),
);
