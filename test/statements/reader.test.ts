import { expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { knowledgeOf } from '../../src/statements/knowledge.ts';
import { readerOf } from '../../src/statements/reader.ts';
import { wordsOf } from '../../src/statements/words.ts';
import { documentOf } from '../document/helpers.ts';

const KNOWLEDGE = knowledgeOf(english);

/** The words from one place of a text to another, as an article is read and as a statement alone. */
function both(text: string, from: number, to: number, limit: number) {
  const reader = readerOf(documentOf(text, paragraphs(text), []), KNOWLEDGE);
  const written = (words: ReturnType<typeof reader>) => words.map(({ start, end }) => text.slice(start, end));
  return [written(reader(from, to, limit)), written(wordsOf(text, from, to, limit, KNOWLEDGE))];
}

it.each([
  'The far-fetched report was not ours. It isn’t the U.K. office’s.',
  'We’ll pay 1,200 by mid-June. They won’t.',
  'Ode',
  '',
])('an article is cut into the words of a statement alone: %s', (text) => {
  const [read, alone] = both(text, 0, text.length, 100);
  expect(read).toEqual(alone);
});

it('a part of an article, and no more words than are asked for', () => {
  const text = 'Ann Lee won. The far-fetched report was not ours.';
  expect(both(text, 4, 28, 100)[0]).toEqual(['Lee', 'won', '.', 'The', 'far-fetched']);
  expect(both(text, 4, 28, 4)[0]).toEqual(['Lee', 'won', '.', 'The']);
  expect(both(text, text.length, text.length, 4)[0]).toEqual([]);
});
