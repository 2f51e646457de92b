import { describe, expect, it } from 'vitest';
import { find, specify } from './notation.ts';

describe('a mark that lost its partner', () => {
  specify([
    '⟦“We won, said Ann.⟯',
    '⟦“We won, said Ann.⟯\nThen she left. ⟦“Bye.”⟧',
    'She said ⟦"we won. He called it⟯ ⟦"a mess"⟧ and left. ⟦"Bye,"⟧ he said.',
    'We won," said Ann. ⟦"We did it,"⟧ she said. ⟦"Fairly."⟧',
    '⟦“We won ⟦“a lot”⟧ and left.⟯',
    '⟦““We won,”⟧ said Ann.',
    '⟦““We won.⟫\n⟪“We did it.”⟧',
    '⟦“Bo said ⟦‘no.⟯”⟧',
    "He said 'xactly that and left.",
  ]);

  const kinds = (text: string) =>
    find(text).notes.map(({ kind, span }) => [kind, text.slice(span.start, span.end), span.start]);

  it('leaves a note on the mark', () => {
    expect(kinds('“We won, said Ann.')).toEqual([['unclosed-quotation', '“', 0]]);
    expect(kinds('We won,” said Ann.')).toEqual([['stray-quote-mark', '”', 7]]);
    expect(kinds('We won,’ said Ann.')).toEqual([['stray-quote-mark', '’', 7]]);
    expect(kinds('We won,” said Ann.\n“We did it.')).toEqual([
      ['stray-quote-mark', '”', 7],
      ['unclosed-quotation', '“', 19],
    ]);
  });

  it('leaves none where every mark has its partner', () => {
    expect(kinds('“We won,” said Ann. ‘We did,’ said Bo.\n“So.\n“Yes.”')).toEqual([]);
  });
});
