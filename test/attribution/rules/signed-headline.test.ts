import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';

/** Contents and sources of what is told in a headline over a short article. */
const toldIn = (headline: string, body = 'The lock gates stay shut, and the boats wait.'): [string, string | null][] =>
  extract(`${headline}\n\n${body}`)
    .attributions.filter(({ content }) => (content[0]?.start ?? 0) < headline.length)
    .map(({ content, source }) => [content.map(({ text }) => text).join(' … '), source?.text ?? null]);

describe('a headline ends with who says so', () => {
  test.each<[string, string, string]>([
    ['Locks in three towns to stay shut: minister', 'Locks in three towns to stay shut', 'minister'],
    ['Lock was unsafe: engineers', 'Lock was unsafe', 'engineers'],
    [
      'Port weighs sale of two tugs as debts grow: documents',
      'Port weighs sale of two tugs as debts grow',
      'documents',
    ],
  ])('%s', (headline, content, source) => {
    expect(toldIn(headline)).toEqual([[content, source]]);
  });

  test('a name, if it says something in the article', () => {
    const headline = 'Locks to stay shut till May: Finch';
    const told: [string, string] = ['Locks to stay shut till May', 'Finch'];
    expect(toldIn(headline, '“They leak,” engineer Orla Finch said.')).toEqual([told]);
    expect(toldIn(headline)).not.toContainEqual(told);
  });

  test.each([
    ['a label of the page', 'Locks to stay shut: live updates'],
    ['a topic', 'Harbour budget plans: report'],
    ['a second colon', 'Port: locks to stay shut: report'],
  ])('not %s: %s', (_, headline) => {
    const tail = headline.slice(headline.lastIndexOf(':') + 2);
    expect(toldIn(headline).map(([, source]) => source)).not.toContain(tail);
  });
});
