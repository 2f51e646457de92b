import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('marks typed as two single ones', () => {
  specify([
    "⟦``We won,''⟧ said Ann.",
    "⟦''We won,''⟧ said Ann.",
    '⟦``We won,"⟧ said Ann.',
    '⟦‘‘We won,’’⟧ said Ann.',
    "⟦`We won,'⟧ said Ann.",
    "⟦``Ann said ⟦`no'⟧ to us,''⟧ he said.",
    "⟦''Ann said, ⟦'We won,'⟧''⟧ he recalled.",
    "⟦''⟦'We won,'⟧ Ann said,''⟧ he recalled.",
    "He likes ⟦''the owners' plan''⟧ best.",
  ]);
});

describe('near misses', () => {
  specify(['Type `ls` or `cd` there.', "Don't say it isn't so."]);
});
