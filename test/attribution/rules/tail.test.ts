import { describe, expect, test } from 'vitest';
import { withoutTail } from '../../../src/attribution/tail.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

/** Content and source after the rule has seen a draft that has these words of the text for its content and source. */
function leftIn(text: string, content: string, source: string): (string | null)[] {
  const view = viewIn(text);
  const { content: left, source: found } = withoutTail(view, draftIn(view, { content: [content], cue: null, source }));
  return [...left, found].map((range) => range && wordsOf(view, range));
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
