import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('guillemets', () => {
  specify([
    '⟦«On a gagné»⟧, dit-elle.',
    '⟦« On a gagné »⟧, dit-elle.',
    '⟦«\u00a0On a gagné\u00a0»⟧, dit-elle.',
    '⟦«Oui.»⟧ ⟦«Non.»⟧',
    '⟦‹Ja›⟧, sagte sie.',
    '⟦«Er sagte ⟦‹ja›⟧ dazu»⟧, meinte sie.',
    '⟦« Il a dit ⟦“oui”⟧ »⟧, dit-elle.',
  ]);
});

describe('guillemets that point inwards', () => {
  specify([
    '⟦»Wir haben gewonnen«⟧, sagte sie.',
    '⟦»Ja.«⟧ ⟦»Nein.«⟧',
    '⟦»Er sagte ⟦›ja‹⟧ dazu«⟧, meinte sie.',
    'Sie nannte es (⟦»Murks«⟧) und ging.',
  ]);
});
