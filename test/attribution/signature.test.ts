import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { annotated, toldIn } from './notation.ts';

describe('a line that is a quotation, a colon and a name', () => {
  test.each(['{q:‘No cause for joy’}{c::} {s:Lund Bank}', '{q:“We have won the cup”}{c::} {s:Ann Lee}'])(
    '%s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.fails.each([
    '‘No cause for joy’: Lund Bank fell on Monday and rose on Friday',
    'Then came ‘no cause for joy’: Lund Bank',
    '‘No cause for joy’: a review',
    '‘The Long Way Home’: Lund Bank',
    '‘No cause for joy’: Lund fans hit out at owner',
  ])('known miss, is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a dash and a name below or behind a quotation', () => {
  test.each([
    '{q:“We have won the cup.”} {c:―} {s:Ann Lee}',
    '{q:“We have won the cup.”}\n{c:—} {s:Ann Lee}, 43, Leeds',
    '{q:"We have won the cup."} {c:-} {s:Ann Lee}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    'It was a “mess” - Ann Lee knew it.',
    'It was a “very big mess” — Lee.',
    'The cup was “won for good.” - Newswire',
  ])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test('is no sentence behind the dash', () => {
    const text =
      'They sang “We have won the cup.” — Lee was in the first row and Cho stood behind her with the others.';
    expect(toldIn(text).map(({ source }) => source)).not.toContain('Lee');
  });
});

describe('a quotation that its paragraph tells the speaker of is not his who signs the article', () => {
  test.each([
    '{q:“We will rebuild,”} {c:said} {s:Orla Finch}, the mayor. {q:“It will take years.”}\n– Reuters',
    '{q:“We will rebuild,”} {c:said} {s:Orla Finch}, the mayor. {q:“It will take years.”}\n- Bernama',
    '{q:“We will rebuild,”} {c:said} {s:Orla Finch}, the mayor. {q:“It will take years.”} – Bo Cho',
  ])('%s', (marked) => {
    const { text } = annotated(marked);
    const told = toldIn(text);
    expect(told.map(({ source }) => source)).not.toContain(text.slice(text.lastIndexOf(' ') + 1));
    expect(told[0]?.source).toMatch(/^Orla Finch/);
  });

  test.each(['“We have won the cup.” — Reuters', '“We have won the cup.”\n– PA Media'])(
    'an agency says nothing: %s',
    (text) => {
      expect(toldIn(text).every(({ source }) => source === null)).toBe(true);
    },
  );

  test('in a paragraph of its own it is his who signs it', () => {
    const { text, told } = annotated('Orla Finch lost.\n{q:“We will rebuild it.”} {c:–} {s:Bo Cho}');
    expect(toldIn(text)).toEqual(told);
  });
});

describe('an agency that signs on the same line', () => {
  // Read as a caption's credit: 18 of 2,400 texts have such a sign, and their records are the same without a rule for it.
  test.fails.each(['Reuters', 'AFP'])(
    'makes no caption of a paragraph, and leaves the quotation its mark: – %s',
    (agency) => {
      const text = `“We will rebuild,” said Orla Finch, the mayor. “It will take years.” – ${agency}`;
      const { attributions, segments, notes } = extract(text);
      expect(segments.map(({ kind }) => kind)).toEqual(['paragraph']);
      expect(notes).toEqual([]);
      expect(attributions.map(({ content }) => content.map((span) => span.text))).toEqual([
        ['“We will rebuild,”', '“It will take years.”'],
      ]);
    },
  );

  test.each([
    'The hall after the fire. – Reuters',
    'The mayor called it “a sad day.” (Reuters)',
    '“A sad day for the town.” Photo: Orla Finch',
  ])('is a caption’s credit in: %s', (text) => {
    expect(extract(text).segments.map(({ kind }) => kind)).toEqual(['caption']);
    expect(extract(text).notes).toEqual([]);
  });
});
