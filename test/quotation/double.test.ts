import { describe } from 'vitest';
import { specify } from './notation.ts';

describe('curly double marks', () => {
  specify([
    '⟦“We won,”⟧ said Ann.',
    'Ann called it ⟦“a mess”⟧ and left.',
    '⟦“We won,”⟧ said Ann. ⟦“We did it.”⟧',
    '⟦“We won,”⟧ she said, ⟦“and we did it fairly.”⟧',
    'The plan (⟦“a mess”⟧) failed.',
    'The plan —⟦“a mess”⟧— failed, as [⟦“Ann”⟧] said.',
    'Ann wrote ⟦“… and then it stopped.”⟧',
    'A ⟦“so-called”⟧ fix.',
  ]);
});

describe('straight double marks', () => {
  specify([
    '⟦"We won,"⟧ said Ann.',
    'Ann called it ⟦"a mess"⟧ and left.',
    '⟦"We won,"⟧ she said, ⟦"and we did it fairly."⟧',
    'The plan (⟦"a mess"⟧) failed, as [⟦"Ann"⟧] said.',
    'The plan—⟦"a mess"⟧—failed.',
    'A pro-⟦"reform"⟧ group.',
    'Ann wrote ⟦"...and then it stopped."⟧',
    'They sold a ⟦".38 special"⟧ there.',
    'Ann said:⟦"We won."⟧',
    '⟦"We won,"⟧he said, the space forgotten.',
    'Ann called it ⟦" a mess "⟧ twice.',
    'A curly mark may pair with a straight one: ⟦“We won,"⟧ said Ann.',
  ]);
});

describe('no quotation', () => {
  specify(['No mark at all.', '', 'See <a href="page.html" class="wide">the page</a> and ⟦"the book"⟧.']);
});
