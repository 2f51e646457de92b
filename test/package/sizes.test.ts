import { afterAll, describe, expect, it } from 'vitest';
import { bundle, THEIRS } from './bundle.ts';

/** What a page may import, and the most kilobytes (1000 bytes, minified) that it may cost. */
const CEILINGS: readonly (readonly [names: string, entry: string, kilobytes: number, needsWink: boolean])[] = [
  ['{ findQuotations }', 'index.js', 10.7, false],
  ['{ segment }', 'index.js', 250, false],
  ['{ classifyStatement }', 'index.js', 500, false],
  ['{ extract }', 'index.js', 5600, true],
  ['{ toHtml }', 'outputs.js', 29.5, false],
  ['{ toWebAnnotations }', 'outputs.js', 12, false],
  ['{ toJsonLd }', 'outputs.js', 12, false],
  ['{ toCsv }', 'outputs.js', 12.5, false],
  ['{ toRows }', 'outputs.js', 11, false],
  ['{ joined }', 'outputs.js', 7.5, false],
  ['{ toText }', 'outputs.js', 13.6, false],
  ['{ toMarkdown }', 'outputs.js', 12, false],
  ['{ quotesBy }', 'outputs.js', 3, false],
  ['{ select }', 'outputs.js', 5, false],
  ['{ mergeSpeakers }', 'outputs.js', 4, false],
  ['{ fragmentStyle }', 'outputs.js', 5, false],
  ['{ toCodePoints }', 'outputs.js', 1, false],
  ['{ extractionSchema }', 'schema.js', 30, false],
  ['{ extractionJsonSchema }', 'schema.js', 60, false],
  ['*', 'lexicons/en.js', 250, false],
];

/** The reader of statements, which a page gets by itself. */
const READER = 6000;

/** What is ours of it, code and weights, after brotli: without wink-nlp, its model and zod. */
const OURS: readonly (readonly [names: string, kilobytes: number])[] = [
  ['{ extract }', 450],
  ['{ attributeQuotes }', 390],
  ['{ classifyStatement }', 160],
  ['{ segment }', 40],
  ['{ findQuotations }', 10],
];

const rows: string[] = [];
afterAll(() => console.log(['minified   brotli  import', ...rows].join('\n')));

describe('what an import costs a page', () => {
  it.each(CEILINGS)('%s of %s: less than %s kB', async (names, entry, kilobytes, needsWink) => {
    const { minified, compressed, hasWink } = await bundle(names, entry);
    rows.push(`${kB(minified)} ${kB(compressed)}  ${names} of ${entry}`);
    expect(minified).toBeGreaterThan(100);
    expect(minified).toBeLessThan(kilobytes * 1000);
    expect(hasWink).toBe(needsWink);
  });
});

describe('what of it is ours, after brotli', () => {
  it.each(OURS)('%s: less than %i kB', async (names, kilobytes) => {
    const { minified, compressed } = await bundle(names, 'index.js', THEIRS);
    rows.push(`${kB(minified)} ${kB(compressed)}  ${names}, ours alone`);
    expect(compressed).toBeGreaterThan(500);
    expect(compressed).toBeLessThan(kilobytes * 1000);
  });
});

describe('the reader of statements', () => {
  it(`${READER} kB after brotli at most, and nothing of the engine`, async () => {
    const { minified, compressed, hasWink } = await bundle('{ reader }', 'reader.js');
    rows.push(`${kB(minified)} ${kB(compressed)}  { reader } of reader.js`);
    expect(compressed).toBeGreaterThan(500);
    expect(compressed).toBeLessThan(READER * 1000);
    expect(hasWink).toBe(false);
  });
});

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
