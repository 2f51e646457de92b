import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkdown, markdownOf, wordsOfMarkdown } from '../../src/article/markdown.ts';
import { attributeQuotes, extract } from '../../src/extract.ts';
import { segment } from '../../src/segment.ts';

const ARTICLE = `# Harbour town votes to *close* its fish market

**By [Nell Archer](https://lorne.example/nell)** | 29 January 2026

The council of Port Lorne voted on Tuesday night to close the [fish market](/market) that has stood beside the harbour since 1871.

> “We have run out of money,” said Cllr **Ada Finch**, the mayor of the town, who has led it for nine years.

But __Tom Reed__, who has the oldest stall, said that the vote was *“a disgrace”* and that he would _never_ leave it.

## What happens next

- The harbour board, **Lorne Quays Ltd**, said it would start work in May.
- ![The hall](hall.jpg) Two hundred jobs will go.`;

describe('Markdown given by mistake', () => {
  it('is cut by its blocks', () =>
    expect(segment(ARTICLE).map(({ kind, text }) => `${kind}| ${text.slice(0, 30)}`)).toEqual([
      'headline| Harbour town votes to *close* ',
      'byline| By [Nell Archer](https://lorne',
      'paragraph| The council of Port Lorne vote',
      'blockquote| > “We have run out of money,” ',
      'paragraph| But __Tom Reed__, who has the ',
      'heading| What happens next',
      'list-item| - The harbour board, **Lorne Q',
      'list-item| - ![The hall](hall.jpg) Two hu',
    ]));

  it('is noted; marks within a name are no part of it, and offsets are exact', () => {
    const { notes, attributions, speakers } = extract(ARTICLE);
    expect(notes).toMatchObject([{ kind: 'markdown', span: { start: 0, end: ARTICLE.length } }]);
    const names = speakers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ada Finch', 'Tom Reed', 'Lorne Quays Ltd']));
    expect(attributions.map(({ source }) => source?.text.slice(0, 21))).toContain('Cllr **Ada Finch**, t');
    for (const { content, source, cue } of attributions)
      for (const span of [...content, source, cue])
        if (span) expect(ARTICLE.slice(span.start, span.end)).toBe(span.text);
    expect(attributeQuotes(ARTICLE).speakers.map(({ name }) => name)).toContain('Ada Finch');
  });
});

describe('what of it is read', () => {
  const shown = (line: string): string | undefined => markdownOf(`# One\n# Two\n${line}`)?.text.split('\n')[2];
  it.each([
    ['**Ann Lee** said', 'Ann Lee said'],
    ['***Ann Lee*** said', 'Ann Lee said'],
    ['*the “Lorne Gazette”* said', 'the “Lorne Gazette” said'],
    ['[Ann **Lee**](https://lee.example "her page") said', 'Ann Lee said'],
    ['![Ann Lee](a_b_c.jpg) said', ' said'],
    ['\\*Ann Lee\\* said', '*Ann Lee* said'],
    ['### Ann Lee', 'Ann Lee'],
  ])('%s', (line, words) => expect(shown(line)).toBe(words));

  it.each([
    '5 * 3 * 2',
    'snake_case_word and f**k',
    'up by 5%*, *see below',
    '* one item',
    '**Ann Lee said',
    '**Ann Lee* said',
    '[sic] (he said)',
    '[Ann Lee](no end',
    '###',
    '#lorne',
  ])('near miss: %s', (line) => expect(shown(line)).toBe(line));

  it('a plain text with asterisks, brackets and number signs is none', () => {
    for (const text of [
      '* one\n* two **',
      '# # #',
      'He [sic] said (twice): f**k it, **** it',
      '#lorne #harbour',
      '# 1 song',
    ])
      expect(isMarkdown(text), text).toBe(false);
  });

  it('is what the source says, in its order', () => {
    const mark = fc.constantFrom('*', '**', '_', '[', ']', '](', ')', '\\', '# ', '\n', '\r\n', ' ', 'Ann', '😀', '!');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const text = `# One\n# Two\n${marks.join('')}`;
        const plain = markdownOf(text);
        const { text: visible = '', sourceOf = (span: { start: number; end: number }) => span } = plain ?? {};
        for (let i = 0, before = 0; i < visible.length; i++) {
          const { start, end } = sourceOf({ start: i, end: i + 1 });
          expect(text.slice(start, end)).toBe(visible[i]);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});

describe('what is shown of a piece of it', () => {
  it.each([
    ['taxes** would _rise_ by', 'taxes would rise by'],
    ['said the **mayor', 'said the mayor'],
    ['[the report](https://x.example/a_b) was *late', 'the report was late'],
    ['report](https://x.example) was late, and [the', 'report was late, and the'],
    ['![The hall](hall.jpg) \\*Ann Lee\\* [sic]', ' *Ann Lee* [sic]'],
    ['5 * 3, snake_case_word, f**k and “[the] end”', '5 * 3, snake_case_word, f**k and “[the] end”'],
  ])('%s', (piece, words) => expect(wordsOfMarkdown(piece)).toBe(words));
});
