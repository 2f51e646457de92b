import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, linesOf } from './notation.ts';

const piece = fc.constantFrom(
  ...'"\'`“”‘’„‚«»‹›‟‛'.split(''),
  ...[
    '``',
    "''",
    ' ',
    '. ',
    ', ',
    '\n',
    '\n“',
    "\n'",
    '\r\n',
    '—',
    '-',
    '(',
    ')',
    '=',
    '12',
    'word',
    'workers',
    's',
    '90s',
    'em',
    'and',
    'U.S.',
    '…',
    '\u00a0',
    '\ud800',
    '😀',
    '__proto__',
  ],
);
const texts = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('on any text', () => {
  it('gives slices in text order, with the depth that their spans show, and parts that lie in blocks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, notes } = find(text);
        const blocks = linesOf(text);
        quotations.forEach(({ start, end, text: words, depth, parts }, i) => {
          expect(words).toBe(text.slice(start, end));
          expect(start).toBeLessThan(end);
          const before = quotations.slice(0, i);
          for (const other of before) {
            expect(other.start).toBeLessThan(start);
            expect(other.end <= start || other.end >= end).toBe(true);
          }
          expect(depth).toBe(before.filter((other) => other.end > start).length);
          expect(parts[0]?.start).toBe(start);
          expect(parts.at(-1)?.end).toBe(end);
          parts.forEach((part, k) => {
            expect(part.start).toBeGreaterThanOrEqual(parts[k - 1]?.end ?? 0);
            expect(blocks.some((block) => block.start <= part.start && part.end <= block.end)).toBe(true);
          });
        });
        expect(notes.filter(({ kind }) => kind === 'unclosed-quotation').length).toBe(
          quotations.filter(({ closed }) => !closed).length,
        );
        notes.forEach(({ span }, i) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(notes[i - 1]?.span.start ?? 0);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same in a paragraph whatever closed paragraphs stand around it', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.replace(/[\n=]/g, ' ');
        const alone = find(text).quotations.map(({ text: words, depth }) => [words, depth]);
        const shifted = find(`“So.”\n${text}\nNo mark.`).quotations.slice(1);
        expect(shifted.map(({ text: words, depth }) => [words, depth])).toEqual(alone);
      }),
    );
  });
});
