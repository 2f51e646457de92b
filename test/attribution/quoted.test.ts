import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn } from './notation.ts';

const quotedOf = (text: string): string[] =>
  foundIn(text).flatMap(({ quoted }) => quoted.map(({ start, end }) => text.slice(start, end)));

describe('quoted is what stands between the marks', () => {
  test.each([
    ['“We won,” said Ann Lee.', ['We won,']],
    ['“ We won ,” said Ann Lee.', ['We won ,']],
    ['« We won », said Ann Lee.', ['We won']],
    ["``We won,'' said Ann Lee.", ['We won,']],
    ['“‘We won’” said Ann Lee.', ['We won']],
    ['Ann Lee said it was “a mess” and “a shame”.', ['a mess', 'a shame']],
    ['Ann Lee said: “We came in May.\n“We like it here.”', ['We came in May.', 'We like it here.']],
  ])('%s', (text, quoted) => {
    expect(quotedOf(text)).toEqual(quoted);
  });

  test.each([
    [
      'an inner quotation keeps its marks where it is not all',
      '“‘We won,’ she told me,” said Ann Lee.',
      '‘We won,’ she told me,',
    ],
    [
      'an apostrophe at the end of a paragraph is no mark',
      'Ann Lee said: “It is the dogs’\n“And the cats’.”',
      'It is the dogs’',
    ],
  ])('%s', (_, text, first) => {
    expect(quotedOf(text)[0]).toBe(first);
  });

  test.each(['“…,” said Ann Lee.', 'Ann Lee said it “…” rained.'])('nothing, so no direct speech: %s', (text) => {
    expect(foundIn(text)).toMatchObject([{ form: 'indirect', quoted: [] }]);
  });
});

test('form and quoted agree, and no quoted span is empty or has blanks at its edges', () => {
  const piece = fc.constantFrom('“', '”', '"', '« ', ' »', '‘', '’', '…', ' ', ',', 'Lee said', 'we won', '.', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { form, quoted } of foundIn(text)) {
        expect(quoted.length === 0).toBe(form === 'indirect');
        for (const { start, end } of quoted) expect(text.slice(start, end).trim()).toHaveLength(end - start);
        for (const { start, end } of quoted) expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 300, seed: 9 },
  );
});
