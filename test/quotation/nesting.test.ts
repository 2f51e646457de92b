import { describe, expect, it } from 'vitest';
import { find, specify } from './notation.ts';

describe('nesting', () => {
  specify([
    '⟦“He told me, ⟦‘Go away,’⟧”⟧ she said.',
    '⟦‘He told me, ⟦“Go away,”⟧’⟧ she said.',
    `⟦"He told me, ⟦'Go away,'⟧"⟧ she said.`,
    '⟦“Ann said, ⟦‘Bo said, ⟦“No.”⟧’⟧”⟧',
    '⟦“double ⟦“inside”⟧ double”⟧',
    '⟦"She told me ⟦"go"⟧ and left."⟧',
    '⟦“⟦‘Yes,’⟧ he said, and ⟦‘no.’⟧”⟧',
    '⟦“He told me. ⟦“Go away.”⟧ Then he left.”⟧',
  ]);

  it('tells the depth, outer before inner', () => {
    const { quotations } = find('“Ann said, ‘Bo said, “No.”’” “Yes.”');
    expect(quotations.map(({ depth, text }) => [depth, text])).toEqual([
      [0, '“Ann said, ‘Bo said, “No.”’”'],
      [1, '‘Bo said, “No.”’'],
      [2, '“No.”'],
      [0, '“Yes.”'],
    ]);
  });

  it('names the marks', () => {
    const { quotations } = find("“a” 'b' «c» „d“ ``e'' ‹f›");
    expect(quotations.map(({ marks }) => marks)).toEqual([
      'double',
      'single',
      'guillemet',
      'low-high',
      'latex',
      'guillemet',
    ]);
  });
});
