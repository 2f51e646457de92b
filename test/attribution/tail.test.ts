import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import type { Draft } from '../../src/attribution/draft.ts';
import type { TokenRange } from '../../src/attribution/range.ts';
import { type View, viewOf } from '../../src/attribution/scene.ts';
import { withoutTail } from '../../src/attribution/tail.ts';
import { read } from '../../src/language/read.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { quotationsIn } from '../../src/quotation/find.ts';

function sceneOf(text: string): View {
  const segments = paragraphs(text).map((span) => ({
    ...span,
    kind: 'paragraph' as const,
    text: text.slice(span.start, span.end),
  }));
  const { quotations } = quotationsIn(text, segments, english);
  return viewOf({ reading: read(text, segments, quotations), segments, quotations, lexicon: english });
}

/** Content and source after the rule has seen a draft that has these words of the text for its content and source. */
function leftIn(text: string, content: string, source: string): string[] {
  const view = sceneOf(text);
  const { tokens } = view;
  const rangeOf = (words: string): TokenRange => {
    const start = text.indexOf(words);
    const at = (unit: number): number => tokens.start.findIndex((_, i) => (tokens.end[i] as number) > unit);
    return { first: at(start), last: at(start + words.length - 1) + 1 };
  };
  const draft = { construct: 'learned', cue: null, content: [rangeOf(content)], source: rangeOf(source) };
  const { content: left, source: found } = withoutTail(view, { ...draft, addressee: null } as Draft);
  return [...left, found as TokenRange].map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1] as number),
  );
}

describe('behind a quotation with its own stop or comma', () => {
  test('a name is the source', () => {
    const text = '“We will build a square,” Will Darnell, head of the institute, told the Courier.';
    expect(leftIn(text, '“We will build a square,” Will Darnell', 'head of the institute')).toEqual([
      '“We will build a square,”',
      'Will Darnell, head of the institute',
    ]);
  });

  test.each(['showing that she had heard them', 'which surprised them', 'who proceeded to sing'])(
    '“%s” is the writer’s',
    (tail) => {
      const text = `The mayor said, “We are a small town,” ${tail}.`;
      expect(leftIn(text, `“We are a small town,” ${tail}`, 'The mayor')).toEqual([
        '“We are a small town,”',
        'The mayor',
      ]);
    },
  );
});

describe('stays', () => {
  test.each([
    ['what goes on after “and”', '“There is a sense of calm,” and gifts began to come', '.'],
    ['a quotation that nothing closes', '“there is a sense of calm” growing in the town', '.'],
    ['a phrase', '“a mess,” making it hard to win', '.'],
  ])('%s', (_, content, stop) => {
    expect(leftIn(`Lee said ${content}${stop}`, content, 'Lee')).toEqual([content, 'Lee']);
  });

  test('a noun before the source that is no name', () => {
    const text = '“We were here in the sixties,” the dawn of the age, Lee says.';
    const content = '“We were here in the sixties,” the dawn of the age';
    expect(leftIn(text, content, 'Lee')).toEqual([content, 'Lee']);
  });
});
