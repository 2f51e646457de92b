import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('nouns: her claim that, his promise to', () => {
  test.each([
    '{s:Her} {c:claim} that {q:the vote was rigged} has no support.',
    '{s:His} {c:promise} {q:to cut fares}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['The claim was false.'])('is not in: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a quotation that is a verdict, a reply, a message', () => {
  test.fails.each(['{q:“It was a mess from start to finish”} {c:was the verdict} of {s:Ann Lee}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test.each(['“The Last Ferry” was the song of the summer.', '“Lund first” was the slogan of the party.'])(
    'near miss: %s',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );
});
