import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('British single marks', () => {
  specify([
    '⟦‘We won,’⟧ said Ann.',
    "⟦'We won,'⟧ said Ann.",
    'Ann called it ⟦‘a mess’⟧ and left.',
    "Ann called it ⟦'a mess'⟧ and left.",
    '⟦‘We won,’⟧ she said, ⟦‘and we didn’t cheat.’⟧',
    "⟦'We won,'⟧ she said, ⟦'and we didn't cheat.'⟧",
    "PM: ⟦'I'm staying'⟧",
    'It was ⟦‘a mess’⟧ in the owners’ view.',
    'The ⟦‘mess’⟧ of the owners’ making, and ⟦‘more’⟧.',
    "A ⟦'$5 mistake'⟧?",
    'He has ⟦‘no plan’⟧; she has ⟦‘one’⟧.',
  ]);
});

describe('a mark that closes or ends a possessive', () => {
  specify([
    '⟦‘The workers’ rights are safe,’⟧ he said.',
    "⟦'The workers' rights are safe,'⟧ he said.",
    '⟦‘The workers and owners’ rights are safe,’⟧ he said.',
    'He spoke of ⟦‘the workers’⟧ and left.',
    'He spoke of ⟦‘the workers’⟧ paradise.',
    'He backs the workers’ rights.',
    'He backs ⟦‘the workers’⟧.',
    '⟦“A ⟦‘workers’⟧ paradise”⟧ is the owners’ hell.',
    '⟦‘We’re goin’ home,’⟧ he said.',
    "⟦'Cruz' plan is the one,'⟧ he said.",
  ]);
});
