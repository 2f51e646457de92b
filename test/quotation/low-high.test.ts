import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('low-high marks', () => {
  specify([
    '⟦„Wir haben gewonnen“⟧, sagte sie.',
    '⟦„Wir haben gewonnen”⟧, sagte sie.',
    '⟦„Wir haben gewonnen"⟧, sagte sie.',
    '⟦‚Ja‘⟧, sagte sie.',
    '⟦„Er sagte ⟦‚ja‘⟧ dazu“⟧, meinte sie.',
    '⟦„Ja.“⟧ ⟦„Nein.“⟧',
    '⟦„Murks“⟧—so nannte sie es.',
  ]);
});
