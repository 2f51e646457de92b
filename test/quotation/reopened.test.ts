import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../src/article/types.ts';
import { quoteMarks } from '../../src/lexicons/en/quote-marks.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import { find, linesOf, specify } from './notation.ts';

describe('a quotation reopened at each paragraph', () => {
  specify([
    '⟦“First.⟫\n⟪“Second.⟫\n⟪“Third,”⟧ said Ann. ⟦“Fourth.”⟧',
    'Ann said: ⟦“First.⟫\n⟪“Second.”⟧',
    '⟦"First.⟫\n⟪"Second."⟧',
    "⟦'First.⟫\n⟪'Second.'⟧",
    "Ann said: ⟦'It's first. They're late.⟫\n⟪'I'm second.⟫\n⟪'Third,'⟧ said Ann. ⟦'Fourth.'⟧",
    "Ann said, ⟦'First.⟫\n⟪'Second.'⟧",
    '⟦‘First.⟫\n⟪‘Second.’⟧',
    "⟦``First.⟫\n⟪``Second.''⟧",
    '⟦«First.⟫\n⟪«Second.»⟧',
    '⟦“First ⟦‘yes’⟧.⟫\n⟪“Second ⟦‘no’⟧.”⟧',
    '⟦“⟦‘First.⟫⟫\n⟪“⟪‘Second.’⟧”⟧',
    '⟦“First.⟫\n⟪“Second.⟯',
  ]);

  it('is one quotation whose parts are the paragraphs', () => {
    const text = '“First.\n“Second,” said Ann.';
    expect(find(text).quotations).toEqual([
      {
        start: 0,
        end: 17,
        text: '“First.\n“Second,”',
        marks: 'double',
        depth: 0,
        parts: [
          { start: 0, end: 7 },
          { start: 8, end: 17 },
        ],
        closed: true,
      },
    ]);
  });
});

describe('near misses', () => {
  specify([
    '⟦“First.”⟧\n⟦“Second.”⟧',
    '⟦“First.⟯\nAnn left. ⟦“Second.”⟧',
    '⟦“First.⟯\n⟦‘Second.’⟧',
    '⟦“First.⟯\nAnn left.\n⟦“Second.”⟧',
    "Bo is the owners' man.\n⟦'Second.'⟧",
    "Ann said: 'xactly so.\nAnn left. ⟦'Second.'⟧",
    '⟦"First.⟯\n⟦“Second,”⟧ said Ann.',
    '⟦“First.⟯\n⟦"Second,"⟧ said Ann.',
  ]);
});

describe('reopened inside one paragraph, behind a sentence', () => {
  specify([
    '⟦“First.⟫ ⟪“Second,”⟧ said Ann.',
    '⟦"First.⟫ ⟪"Second.⟫ ⟪"Third,"⟧ said Ann. ⟦"Fourth."⟧',
    '⟦"First.⟫ ⟪"Second.⟫\n⟪"Third,"⟧ said Ann.',
    '⟦"First,"⟧ said Ann. ⟦"Second?⟫ ⟪"Third!"⟧',
  ]);
});

describe('a mark that no other of its shape closes, with quotations in curled marks behind it, stands in the margin', () => {
  specify([
    '"Ann left the hall. ⟦“Never again,”⟧ she said.',
    '"She called it ⟦“a rant”⟧ and ⟦“a shame.”⟧',
    '"She called it ⟦“a rant.”⟧\n"She was ⟦“sorry.”⟧',
  ]);

  it('and leaves a note', () => {
    expect(find('"She called it “a rant.”').notes.map(({ kind }) => kind)).toEqual(['stray-quote-mark']);
  });
});

describe('but not', () => {
  specify([
    '⟦"She called it ⟦“a rant,”⟧ and left."⟧',
    '⟦“She called it ⟦“a rant.”⟧⟯',
    '⟦"She called it ⟦‘a rant.’⟧⟯',
    '⟦"She called it a rant.⟯',
  ]);
});

describe('with a picture’s caption between its paragraphs', () => {
  const kindsOf = (text: string, kinds: readonly SegmentKind[]) =>
    quotationsIn(
      text,
      linesOf(text).map((line, i) => ({ ...line, kind: kinds[i] ?? 'paragraph' })),
      quoteMarks,
    ).quotations.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));

  it.each<[string, readonly SegmentKind[], string[][]]>([
    ['“First.\nThe bridge.\n“Second.”', ['paragraph', 'caption'], [['“First.', '“Second.”']]],
    ['“First.\n“A mess”: the bridge.\n“Second.”', ['paragraph', 'caption'], [['“First.', '“Second.”'], ['“A mess”']]],
    ['“First.\nThe bridge.\n“Second.”', [], [['“First.'], ['“Second.”']]],
  ])('%s', (text, kinds, quotations) => expect(kindsOf(text, kinds)).toEqual(quotations));
});
