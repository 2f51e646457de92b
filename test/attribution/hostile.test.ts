import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { foundIn } from './notation.ts';

const words = [
  'said',
  'Lee',
  '“',
  '”',
  '"',
  ',',
  '.',
  ':',
  'that',
  'and',
  'adding',
  'according to',
  'who',
  'told',
  'Xi',
  '\n',
  '‘',
  '’',
  '(',
  ')',
  '—',
  'denies',
  'rain',
  'as',
  'put it',
];

test('any string of such words: spans in order, inside the text, never shared', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const found = foundIn(text);
      for (const { content, cue, source, continues } of found) {
        expect(content.length).toBeGreaterThan(0);
        for (const { start, end } of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        if (continues !== null) expect(found[continues]).toBeDefined();
      }
      const spans = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
      for (const [i, span] of spans.entries()) expect(span.start >= (spans[i - 1]?.end ?? 0)).toBe(true);
    }),
    { numRuns: 150, seed: 7 },
  );
});

/** Milliseconds of the faster of two. */
const time = (text: string): number => Math.min(...[1, 2].map(() => cpuTime(() => foundIn(text))));

test.each([
  ['one sentence without end', 'Lee said it rained and '],
  ['commas', 'Lee, '],
  ['quotations', '“We won,” she said. '],
  ['cues alone', 'said '],
  ['who', 'who said '],
  ['brackets', '( '],
])('time grows linearly with %s', (_, piece) => {
  const small = time(piece.repeat(150));
  const large = time(piece.repeat(1200));
  expect(large / Math.max(small, 10)).toBeLessThan(24);
});

test('a quotation reopened at each of 130,000 paragraphs is one content with a part for each', () => {
  const [first, ...others] = foundIn(`Ann Lee said: ${'“A\n'.repeat(130_000)}`);
  expect(first?.content).toHaveLength(130_000);
  expect(others).toEqual([]);
}, 60_000);
