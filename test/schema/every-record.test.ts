import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { extractionJsonSchema, extractionSchema } from '../../src/schema/index.ts';
import type { Extraction } from '../../src/types.ts';
import { hostileText } from '../hostile.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Every text in this repository that is meant to be read: articles, and the example of each row of the word lists. */
const texts: readonly string[] = [
  ...readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(EXAMPLES, file), 'utf8')),
  ...readFileSync(join(EXAMPLES, 'parallel/articles.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text as string),
  ...examplesIn(english),
];

function examplesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'example' && typeof inside === 'string' ? [inside] : examplesIn(inside),
  );
}

/** ajv knows nothing of zod: the published schema, read as other programs read it. */
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<Extraction>(extractionJsonSchema);

function problemsOf(record: unknown): string[] {
  const parsed = extractionSchema.safeParse(record);
  validate(record);
  return [
    ...(parsed.error?.issues ?? []).map(({ path, code }) => `zod: ${path.join('.')} ${code}`),
    ...(validate.errors ?? []).map(({ instancePath, message }) => `JSON Schema: ${instancePath} ${message}`),
  ];
}

describe('the record of every text here', () => {
  it('is of many texts', () => expect(texts.length).toBeGreaterThan(400));

  it('is what the schemas say, to the last field', () => {
    for (const text of texts) expect(problemsOf(extract(text, { narration: true }))).toEqual([]);
  });

  it('is what the schemas say, however hostile the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(problemsOf(extract(text, { narration: true }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the JSON Schema', () => {
  const record = extract(texts[0] as string);
  const [first] = record.attributions;

  it.each([
    ['a field that there isn’t', { ...record, verdicts: [] }],
    ['a missing list', { ...record, notes: undefined }],
    ['a kind that there isn’t', { ...record, segments: [{ ...record.segments[0], kind: 'footer' }] }],
    ['a span of half a character', { ...record, sentences: [{ start: 0.5, end: 4 }] }],
    ['an id of the wrong kind', { ...record, attributions: [{ ...first, id: 's1' }] }],
    ['a confidence of 2', { ...record, attributions: [{ ...first, confidence: 2 }] }],
    ['an attribution without content', { ...record, attributions: [{ ...first, content: [] }] }],
    ['a detail that there isn’t', { ...record, statements: [{ ...record.statements[0], details: { when: null } }] }],
  ])('refuses %s', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
