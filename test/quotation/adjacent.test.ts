import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('two quotations in a row', () => {
  specify([
    '⟦“No.”⟧ ⟦“Yes.”⟧',
    '⟦"No."⟧ ⟦"Yes."⟧',
    '⟦“No.”⟧⟦“Yes.”⟧',
    '⟦"No."⟧⟦"Yes."⟧',
    '⟦‘No.’⟧ ⟦‘Yes.’⟧',
    '⟦“No”⟧, ⟦“yes”⟧, ⟦“maybe”⟧.',
    '⟦"him"⟧/⟦"her"⟧',
    '⟦“No,”⟧—⟦“Yes.”⟧',
  ]);
});
