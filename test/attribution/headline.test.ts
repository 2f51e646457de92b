import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { annotated, toldIn } from './notation.ts';

describe('headlines', () => {
  test.each([
    '{s:Lee}{c::} {q:UK wants a new treaty}',
    '{s:PM} {c:denies} {q:split}',
    '{q:UK to cut tariffs}, {c:says} {s:minister}',
    "Budget: {q:'It is a disgrace'}, {s:Lee} {c:warns}",
    "{s:Lee}{c::} {q:'We will act'}, and the unions agree",
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text, { kind: 'headline' })).toEqual(told);
  });

  test.each(['Rain stops play'])('is not in: %s', (text) => {
    expect(toldIn(text, { kind: 'headline' })).toEqual([]);
  });
});

test('who promised to do something in the past tense is who said it; who was told to is the one spoken to', () => {
  const readingOf = (headline: string) => {
    const [first] = extract(`${headline}\n\nThe minister spoke on Tuesday of the hospital in Lund.`).attributions;
    return [first?.source?.text ?? null, first?.addressee?.text ?? null];
  };
  expect(readingOf('Finch promised to cut waiting lists')).toEqual(['Finch', null]);
  expect(readingOf('Finch threatened to quit')).toEqual(['Finch', null]);
  expect(readingOf('Residents warned to stay at home')).toEqual([null, 'Residents']);
});
