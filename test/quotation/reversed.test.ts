import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('marks turned the wrong way', () => {
  specify([
    '⟦“We won,“⟧ said Ann.',
    '⟦”We won,”⟧ said Ann.',
    '⟦”We won,“⟧ said Ann.',
    'Ann called it ⟦“a mess“⟧ and left.',
    'Ann called it ⟦”a mess”⟧ and left.',
    '⟦”We won,”⟧ said Ann. ⟦”We did it.”⟧',
    '⟦‘We won,‘⟧ said Ann.',
    '⟦’We won,’⟧ said Ann.',
    '⟦” … and so we won,”⟧ said Ann.',
    '⟦“We won. “⟧',
    '⟦“We won, “⟧ said Ann. ⟦“We did it.”⟧',
    '⟦“They hear ⟦‘I will,’⟧ “⟧ said Ann, who left.',
    '⟦“We won! “⟧ said Ann. ⟦“Now.”⟧',
    'Ann called it ⟦“ a mess “⟧ and left.',
  ]);
});
