import { describe } from 'vitest';
import { splitContent } from '../../src/statements/split.ts';
import { documentOf } from '../document/helpers.ts';
import { typed } from '../statements/helpers.ts';
import { growsWithSize } from './growth.ts';

describe('splitting a content into statements', () =>
  growsWithSize(
    {
      fragments: (n) => 'No. '.repeat(n),
      'asked fragments': (n) => 'Why? No. '.repeat(n),
      sentences: (n) => 'We have won the day. '.repeat(n),
      'marks between semicolons': (n) => '!; '.repeat(n),
    },
    1000,
    (inside) => {
      const text = `“${inside}”`;
      const block = { start: 0, end: text.length };
      const doc = documentOf(text);
      return () => splitContent(doc, [block]);
    },
  ));

describe('telling the type of a statement', () =>
  growsWithSize(
    {
      'one word': (n) => 'a'.repeat(n * 10),
      'quote marks': (n) => '“'.repeat(n),
      sentences: (n) => 'We will win. '.repeat(n),
      apostrophes: (n) => "'".repeat(n),
    },
    2000,
    (text) => () => typed(text, { cue: text, source: text, context: text + text }),
  ));
