import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { annotated, toldIn } from './notation.ts';

describe('headlines', () => {
  test.each([
    '{s:Lee}{c::} {q:UK wants a new treaty}',
    '{s:PM} {c:denies} {q:split}',
    '{q:UK to cut tariffs}, {c:says} {s:minister}',
    'Gaza: {q:‘No food left’}, {c:says} {s:agency}',
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

test('what happens meanwhile is no content of a headline; what something is called is', () => {
  const contentsOf = (headline: string) =>
    extract(`${headline}\n\nThe minister, Ann Lee, spoke on Tuesday of the hospital that she has been asked about.`)
      .attributions.filter(({ content }) => (content[0]?.start ?? 0) < headline.length)
      .map(({ content }) => content.map(({ text }) => text));
  expect(contentsOf('Lee rules out tax cut as prices soar')).toEqual([['tax cut']]);
  expect(contentsOf('Health minister promises review as patients tell of long waits')).toEqual([['review']]);
  expect(contentsOf('Lee hails deal as victory for islanders')).toEqual([['deal as victory for islanders']]);
  expect(contentsOf('Lee says her time as mayor was wasted')).toEqual([['her time as mayor was wasted']]);
  expect(contentsOf('Minister says life as refugee has been hard')).toEqual([['life as refugee has been hard']]);
  expect(contentsOf('Lee says goodbye as club is sold')).toEqual([['goodbye']]);
  expect(contentsOf('Lee promises review as patient waits')).toEqual([['review']]);
  expect(contentsOf('Lee says review will come as patient waits')).toEqual([['review will come']]);
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
