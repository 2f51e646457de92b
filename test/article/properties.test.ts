import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import { segmentsOf } from './spec.ts';

const LINES = [
  'By Ann Lee',
  'Share',
  'Read more',
  'Sources:',
  '29 January 2026',
  'Image',
  'The market at dawn. (Reuters)',
  'Harbour town votes to close its market',
  'The council voted on Tuesday to close the fish market that has stood beside the harbour since 1871.',
  '“No,” she said.',
  '• a point',
  '> quoted',
  'the minister said on Friday that he would not resign over the',
  '__proto__',
  'constructor toString',
];
const GAPS = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u00a0\n', '\f', '\t', ' \n \n', '\u200b\n'];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LINES),
      fc.constantFrom(...GAPS),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\ud83d', '\udc00'),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const LETTER = /[\p{L}\p{N}]/u;

describe('on any text', () => {
  it('segments are slices without white space around them, in order, and hold every letter once', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const segment of segmentsOf(text)) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.text).toBe(text.slice(segment.start, segment.end));
          expect(segment.text).toBe(segment.text.trim());
          expect(LETTER.test(text.slice(end, segment.start))).toBe(false);
          end = segment.end;
        }
        expect(LETTER.test(text.slice(end))).toBe(false);
      }),
      { numRuns: 500 },
    ));

  it('segments are the paragraphs', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        expect(segmentsOf(text).map(({ start, end }) => ({ start, end }))).toEqual(paragraphs(text));
      }),
    ));

  it('the same text gives the same segments', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        expect(segmentsOf(text)).toEqual(segmentsOf(text));
      }),
    ));
});
