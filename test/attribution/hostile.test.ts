import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('a quotation reopened at each of 130,000 paragraphs is one content with a part for each', () => {
  const [first, ...others] = foundIn(`Ann Lee said: ${'“A\n'.repeat(130_000)}`);
  expect(first?.content).toHaveLength(130_000);
  expect(others).toEqual([]);
});
