import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a quotation, then its source and cue', () => {
  test.each([
    '{q:“We won,”} {s:Ann Lee} {c:said}.',
    "{q:'We won'}, {s:Ann Lee} {c:said}.",
    '{q:"We won,"} {s:she} {c:said} on Monday.',
    '{q:“Are you sure?”} {s:the judge} {c:asked}.',
    '{q:“Stop!”} {s:a guard} {c:shouted}.',
    '{q:“We won. We will win again,”} {s:the coach} {c:said}.',
    '{q:“We won,”} {s:Ann Lee, the coach of the team}, {c:said}.',
    '{q:“We won,”} {s:Ann Lee, 54, the coach}, {c:said}.',
    '{q:“The bridge is closed,”} {s:she} {c:told} {a:the council}.',
    '{q:It was “a mess,”} {s:he} {c:said}.',
    '{q:“Nobody came,”} {s:she} {c:went on}.',
    '{q:“We won the cup.”} {s:she} {c:said}.',
    '{q:"We won the cup."} {s:the coach} {c:told} {a:reporters}.',
    '{q:"We won the cup today."} {s:Ann Lee} {c:said}.',
    '{q:“We won the cup.”} {s:Ann Lee} {c:said} on Monday.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['The sign on the “Oven,” a stadium, is old.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a full stop inside the marks, then a sentence with a content of its own', () => {
  test.each([
    '“We won.” {s:Ann Lee} {c:said} that {q:Cho had lost}.',
    '“We won.” {s:Ann Lee} {c:said} {q:Cho had lost}.',
    '“We won.” {s:Ann Lee} {c:said}: {q:“Cho lost it.”}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('who answers a quotation that ended with its own stop has not said it', () => {
  test.each(['agreed', 'replied', 'apologised', 'responded on Monday'])('%s', (answer) => {
    const text = `“It was hard,” Finch said. “We lost the boat and all we had.” Lund ${answer}.`;
    expect(toldIn(text)).toMatchObject([
      { content: '“It was hard,” … “We lost the boat and all we had.”', source: 'Finch' },
    ]);
  });

  test.each([
    '{q:“We lost the boat and all we had,”} {s:Lund} {c:agreed}.',
    '{q:“We lost the boat and all we had.”} {c:agreed} {s:Lund}.',
  ])('but: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});
