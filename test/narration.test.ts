import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extract } from '../src/index.ts';

const text = `Bridge opens to traffic

The bridge opened to traffic on Monday after eleven years of work. Ann Lee said that the town had waited too long.

“We will repair the old pier as well,” said Bob Cho.

What happens next

Workers take down the last scaffold in the spring.`;

const told = (options: ExtractOptions): string[] =>
  extract(text, { narration: true, ...options })
    .statements.filter(({ attribution }) => attribution === null)
    .map(({ content }) => content.map((c) => c.text).join());

const OWN = [
  'The bridge opened to traffic on Monday after eleven years of work.',
  'Workers take down the last scaffold in the spring.',
];

describe('what the article says in its own voice: sentences of its paragraphs, whatever is filtered out of the record', () => {
  it.each([{}, { attributions: 'quoted' }, { minConfidence: 1 }] as const)('with %o', (options) => {
    expect(told(options)).toEqual(OWN);
  });

  it('is not asked for without narration', () => {
    expect(told({ narration: false })).toEqual([]);
  });
});

describe('a list told in the article’s own voice', () => {
  const list = `Five promises of the mayor

We looked at each of them again.

1. The mayor opened the pool in March.

2. Two bridges were painted, as the plan had said.`;

  it('is its sentences, and not their numbers', () => {
    const { statements } = extract(list, { narration: true });
    expect(statements.map(({ content }) => content[0]?.text)).not.toContain('1.');
    expect(statements.length).toBeGreaterThan(2);
  });
});
