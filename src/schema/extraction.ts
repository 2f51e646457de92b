import * as z from 'zod/mini';
import type {
  Attribution,
  Classification,
  Extraction,
  Mention,
  Note,
  Quotation,
  Segment,
  Span,
  Speaker,
  Statement,
  StatementDetails,
  TextSpan,
} from '../types.ts';
import { exactly } from './exactly.ts';

const offset = z.int().check(z.gte(0));
const probability = z.number().check(z.gte(0), z.lte(1));
const id = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[1-9][0-9]*$`)));
const runsForward = z.refine<Span>(({ start, end }) => start <= end, 'a span ends where it starts or later');
const hasItsLength = z.refine<TextSpan>(
  ({ start, end, text }) => text.length === end - start,
  'text is as long as its span',
);

const span = { start: offset, end: offset };
const textSpan = { ...span, text: z.string() };
const classification = {
  type: z.enum(['claim', 'denial', 'commitment', 'other']),
  confidence: probability,
  evidence: z.array(z.strictObject({ reason: z.string(), span: z.nullable(z.strictObject(span).check(runsForward)) })),
};

/** Refuses a span that ends before it starts. */
export const spanSchema: z.ZodMiniType<Span> = exactly<Span>()(z.strictObject(span).check(runsForward));

/** Refuses words that are not as long as their span. */
export const textSpanSchema: z.ZodMiniType<TextSpan> = exactly<TextSpan>()(
  z.strictObject(textSpan).check(hasItsLength),
);

/** Checks a `Segment` strictly: unknown fields are refused. */
export const segmentSchema: z.ZodMiniType<Segment> = exactly<Segment>()(
  z
    .strictObject({
      kind: z.enum([
        'headline',
        'standfirst',
        'byline',
        'dateline',
        'caption',
        'heading',
        'paragraph',
        'blockquote',
        'list-item',
        'boilerplate',
      ]),
      ...textSpan,
    })
    .check(hasItsLength),
);

/** Checks a `Quotation` strictly: unknown fields are refused. */
export const quotationSchema: z.ZodMiniType<Quotation> = exactly<Quotation>()(
  z
    .strictObject({
      ...textSpan,
      marks: z.enum(['double', 'single', 'guillemet', 'low-high', 'latex']),
      depth: offset,
      parts: z.array(spanSchema),
      closed: z.boolean(),
    })
    .check(hasItsLength),
);

/** Checks a `Attribution` strictly: unknown fields are refused. */
export const attributionSchema: z.ZodMiniType<Attribution> = exactly<Attribution>()(
  z.strictObject({
    id: id('a'),
    form: z.enum(['direct', 'mixed', 'indirect']),
    manner: z.enum(['speech', 'attitude']),
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
export const mentionSchema: z.ZodMiniType<Mention> = exactly<Mention>()(
  z.strictObject({ ...textSpan, form: z.enum(['name', 'nominal', 'pronoun']) }).check(hasItsLength),
);

/** Checks a `Speaker` strictly: unknown fields are refused. */
export const speakerSchema: z.ZodMiniType<Speaker> = exactly<Speaker>()(
  z.strictObject({
    id: id('s'),
    name: z.string(),
    kind: z.enum(['person', 'organization', 'group', 'document', 'unnamed']),
    description: z.nullable(z.string()),
    mentions: z.array(mentionSchema),
    known: z.nullable(z.string()),
  }),
);

/** Checks a `Classification` strictly: unknown fields are refused. */
export const classificationSchema: z.ZodMiniType<Classification> = exactly<Classification>()(
  z.strictObject(classification),
);

/** Checks a `StatementDetails` strictly: unknown fields are refused. */
export const statementDetailsSchema: z.ZodMiniType<StatementDetails> = exactly<StatementDetails>()(
  z.strictObject({
    denies: z.nullable(z.strictObject({ span: z.nullable(spanSchema), statement: z.nullable(id('t')) })),
    actor: z.nullable(z.strictObject({ span: z.nullable(spanSchema), speaker: z.nullable(id('s')) })),
    action: z.nullable(spanSchema),
    deadline: z.nullable(spanSchema),
    condition: z.nullable(spanSchema),
  }),
);

/** Checks a `Statement` strictly: unknown fields are refused. */
export const statementSchema: z.ZodMiniType<Statement> = exactly<Statement>()(
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
export const noteSchema: z.ZodMiniType<Note> = exactly<Note>()(
  z.strictObject({ kind: z.string(), span: spanSchema, message: z.string() }),
);

/**
 * The record of an article. Strict: a field that the contract doesn't have is an error. It looks at one value at a time: whether an id
 * is there once, and whether a `speaker`, an `attribution` or a denied `statement` is one of this record's, isn't checked (a part of a
 * record is legal), nor whether its spans hold the article's words, nor which number `meta.schema` has.
 */
export const extractionSchema: z.ZodMiniType<Extraction> = exactly<Extraction>()(
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
